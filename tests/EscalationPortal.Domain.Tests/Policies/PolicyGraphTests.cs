using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Tests.Policies;

/// <summary>The check of the paths: on the policies that ship, and on graphs with one thing wrong.</summary>
public sealed class PolicyGraphTests
{
    private static readonly EscalationPolicy s_policy = ShippedPolicy.Policy;

    private readonly PolicyGraph _right = PolicyGraph.Of(s_policy);
    private readonly PolicyState _first = PolicyState.OpenAt(s_policy.FirstStage);

    public static TheoryData<string> Policies { get; } = [.. PolicyFiles.All.Select(p => p.Id)];

    /// <summary>Written by hand from the policy's text: whatever else would lead on, or no longer does, shows here.</summary>
    [Theory, Trait("Policy", "A.1"), Trait("Policy", "P.1")]
    [InlineData(
        """
        NotSubmitted - Open stage-one Asked
        Open stage-one Resolve Resolved stage-one InForce
        Open stage-one Escalate Waiting stage-two Asked
        Open stage-one Escalate Waiting stage-three Asked
        Open stage-one Escalate Open stage-four Asked
        Open stage-one Skip Waiting stage-three Asked
        Open stage-one Skip Open stage-four Asked
        Open stage-one Insist Waiting stage-two Asked
        Open stage-one Insist Waiting stage-three Asked
        Open stage-one Withdraw Withdrawn stage-one InForce
        Resolved stage-one RaiseRemainingConcern Waiting stage-two Asked
        Resolved stage-one RaiseRemainingConcern Waiting stage-three Asked
        Resolved stage-one RaiseRemainingConcern Open stage-four Asked
        Resolved stage-one Reopen Open stage-one Asked
        Withdrawn stage-one Reopen Open stage-one Asked
        Waiting stage-two Accept Open stage-two Asked
        Waiting stage-two SendOn Waiting stage-three None
        Waiting stage-two SendOn Open stage-four None
        Waiting stage-two SendBack Open stage-one None
        Waiting stage-two Withdraw Withdrawn stage-two InForce
        Open stage-two Resolve Resolved stage-two InForce
        Open stage-two Escalate Waiting stage-three Asked
        Open stage-two Escalate Open stage-four Asked
        Open stage-two Skip Open stage-four Asked
        Open stage-two Insist Waiting stage-three Asked
        Open stage-two Withdraw Withdrawn stage-two InForce
        Resolved stage-two RaiseRemainingConcern Waiting stage-three Asked
        Resolved stage-two RaiseRemainingConcern Open stage-four Asked
        Resolved stage-two Reopen Open stage-two Asked
        Withdrawn stage-two Reopen Open stage-two Asked
        Withdrawn stage-two Reopen Waiting stage-two Asked
        Waiting stage-three Accept Open stage-three Asked
        Waiting stage-three SendOn Open stage-four None
        Waiting stage-three SendBack Open stage-one None
        Waiting stage-three SendBack Open stage-two None
        Waiting stage-three Withdraw Withdrawn stage-three InForce
        Open stage-three Resolve Resolved stage-three InForce
        Open stage-three Escalate Open stage-four Asked
        Open stage-three CloseForLearning ClosedForLearning stage-three InForce
        Open stage-three Withdraw Withdrawn stage-three InForce
        Resolved stage-three RaiseRemainingConcern Open stage-four Asked
        Resolved stage-three Reopen Open stage-three Asked
        ClosedForLearning stage-three Reopen Open stage-three Asked
        Withdrawn stage-three Reopen Open stage-three Asked
        Withdrawn stage-three Reopen Waiting stage-three Asked
        Open stage-four Decide Decided stage-four Asked
        Open stage-four Decide Open stage-four Asked
        Open stage-four Withdraw Withdrawn stage-four InForce
        Decided stage-four Reopen Open stage-four Asked
        Withdrawn stage-four Reopen Open stage-four Asked
        """)]
    public void Steps_OfTheShippedPolicy_AreThese(string steps) => Assert.Equal(
        steps.Split('\n').Order(StringComparer.Ordinal),
        _right.Steps.Select(s => $"{Named(s.From)} {s.Verb?.ToString() ?? "-"} {Named(s.To)} {s.Safety}").Order(StringComparer.Ordinal));

    [Fact, Trait("Policy", "A.1")]
    public void Leads_OfAStep_TakesItsWholeWay()
    {
        var waiting = PolicyState.WaitingAt(s_policy.Stages[1]);

        Assert.True(_right.Leads(_first, Verb.Escalate, waiting));
        Assert.False(_right.Leads(_first, Verb.Escalate, PolicyState.OpenAt(s_policy.Stages[1])));
        Assert.False(_right.Leads(_first, Verb.Accept, waiting));
        Assert.False(_right.Leads(PolicyState.Start, Verb.Escalate, waiting));
    }

    [Theory, Trait("Policy", "A.1")]
    [InlineData(Standing.Waiting, 1, "waiting")]
    [InlineData(Standing.Open, 2, "open")]
    [InlineData(Standing.Resolved, 0, "resolved")]
    [InlineData(Standing.Withdrawn, 0, "withdrawn")]
    [InlineData(Standing.ClosedForLearning, 2, "closed for learning")]
    [InlineData(Standing.Decided, 3, "decided")]
    public void Check_WhenAStandingIsNotReached_SaysWhich(Standing standing, int stage, string word)
    {
        var cut = new PolicyGraph(_right.States, [.. _right.Steps.Where(s => s.To != new PolicyState(standing, s_policy.Stages[stage].Key))]);

        var problem = Assert.Single(GraphChecks.Of(s_policy, cut), p => p.Place == $"$.stages[{stage}]");
        Assert.Contains($"({word})", problem.Reason, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "A.1")]
    public void Check_WhenNothingLeadsOnFromTheStart_SaysSoOfTheStages() =>
        Assert.Equal("$.stages", Assert.Single(GraphChecks.Of(s_policy, new PolicyGraph([PolicyState.Start], []))).Place);

    [Theory, Trait("Policy", "A.1"), Trait("Policy", "P.1")]
    [MemberData(nameof(Policies))]
    public void Check_OfEachPolicyThatShips_FindsNothing(string policy)
    {
        Assert.Empty(GraphChecks.Of(PolicyFiles.ById(policy)));
        Assert.True(PolicyGraph.Of(PolicyFiles.ById(policy)).States.Count > PolicyFiles.ById(policy).Stages.Count * 3);
    }

    [Theory, Trait("Policy", "A.1")]
    [MemberData(nameof(Policies))]
    public void Check_WhenAnyStepToAStageIsTaken_SaysThatItCannotBeReached(string policy)
    {
        var (file, graph) = (PolicyFiles.ById(policy), PolicyGraph.Of(PolicyFiles.ById(policy)));
        foreach (var (i, stage) in file.Stages.Index())
        {
            var cut = new PolicyGraph(graph.States, [.. graph.Steps.Where(s => s.To != PolicyState.EntryTo(stage))]);

            var problem = Assert.Single(GraphChecks.Of(file, cut), p => p.Place == $"$.stages[{i}]");
            Assert.Contains("cannot be reached", problem.Reason, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Policy", "A.1")]
    public void Check_WhenOneStateOfAStageIsNotReached_NamesIt()
    {
        var cut = new PolicyGraph(_right.States, [.. _right.Steps.Where(s => s.To != PolicyState.OpenAt(s_policy.Stages[2]))]);

        Assert.Contains(GraphChecks.Of(s_policy, cut), p => p is { Place: "$.stages[2]" } && p.Reason.Contains("(open)", StringComparison.Ordinal));
    }

    [Fact, Trait("Policy", "A.1")]
    public void Check_WhenOnlyAgreementOrGivingUpLeadsOn_CallsItADeadEnd()
    {
        var cut = new PolicyGraph(_right.States, [.. _right.Steps.Where(s => s.Verb != Verb.Decide || !s.To.EndsForSure)]);

        var problem = Assert.Single(GraphChecks.Of(s_policy, cut), p => p.Reason.StartsWith("A dead end", StringComparison.Ordinal));
        Assert.Equal("$.stages[3].kind", problem.Place);
    }

    [Fact, Trait("Policy", "A.1")]
    public void Check_WhenPathsGoRoundForEver_SaysWhere()
    {
        var waiting = PolicyState.WaitingAt(s_policy.Stages[1]);
        var round = new PolicyGraph([PolicyState.Start, _first, waiting],
        [
            new(PolicyState.Start, _first, null, SafetyGate.Asked),
            new(_first, waiting, Verb.Escalate, SafetyGate.Asked),
            new(waiting, _first, Verb.SendBack, SafetyGate.None),
        ]);

        Assert.Contains(GraphChecks.Of(s_policy, round), p => p.Reason.StartsWith("A path that never ends", StringComparison.Ordinal));
    }

    [Fact, Trait("Policy", "P.1")]
    public void Check_WhenOnePathSkipsTheSafetyAnswer_NamesThePath()
    {
        var hole = new PolicyGraph(_right.States,
        [
            .. _right.Steps,
            new(PolicyState.Start, _first, null, SafetyGate.None),
            new(_first, new(Standing.Withdrawn, _first.Stage), Verb.Withdraw, SafetyGate.None),
        ]);

        var problem = Assert.Single(GraphChecks.Of(s_policy, hole));
        Assert.Equal("$.stages[0].kind", problem.Place);
        Assert.EndsWith("without the safety answer ('protection'): Stage One open, Stage One withdrawn.", problem.Reason, StringComparison.Ordinal);
    }

    private static string Named(PolicyState state) => state.Stage is null ? $"{state.Standing}" : $"{state.Standing} {state.Stage}";
}
