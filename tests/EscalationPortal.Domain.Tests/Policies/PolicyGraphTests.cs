using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Tests.Policies;

/// <summary>The check of the paths: on the policies that ship, and on graphs with one thing wrong.</summary>
public sealed class PolicyGraphTests
{
    private static readonly EscalationPolicy s_policy = ShippedPolicy.Policy;
    private static readonly PolicyGraph s_right = PolicyGraph.Of(s_policy);
    private static readonly PolicyState s_first = PolicyState.OpenAt(s_policy.FirstStage);

    public static TheoryData<string> Policies { get; } = [.. PolicyFiles.All.Select(p => p.Id)];

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
        var cut = new PolicyGraph(s_right.States, [.. s_right.Steps.Where(s => s.To != PolicyState.OpenAt(s_policy.Stages[2]))]);

        Assert.Contains(GraphChecks.Of(s_policy, cut), p => p is { Place: "$.stages[2]" } && p.Reason.Contains("(open)", StringComparison.Ordinal));
    }

    [Fact, Trait("Policy", "A.1")]
    public void Check_WhenOnlyAgreementOrGivingUpLeadsOn_CallsItADeadEnd()
    {
        var cut = new PolicyGraph(s_right.States, [.. s_right.Steps.Where(s => s.Verb != Verb.Decide || !s.To.EndsForSure)]);

        var problem = Assert.Single(GraphChecks.Of(s_policy, cut), p => p.Reason.StartsWith("A dead end", StringComparison.Ordinal));
        Assert.Equal("$.stages[3].kind", problem.Place);
    }

    [Fact, Trait("Policy", "A.1")]
    public void Check_WhenPathsGoRoundForEver_SaysWhere()
    {
        var waiting = PolicyState.WaitingAt(s_policy.Stages[1]);
        var round = new PolicyGraph([PolicyState.Start, s_first, waiting],
        [
            new(PolicyState.Start, s_first, null, SafetyGate.Asked),
            new(s_first, waiting, Verb.Escalate, SafetyGate.Asked),
            new(waiting, s_first, Verb.SendBack, SafetyGate.None),
        ]);

        Assert.Contains(GraphChecks.Of(s_policy, round), p => p.Reason.StartsWith("A path that never ends", StringComparison.Ordinal));
    }

    [Fact, Trait("Policy", "P.1")]
    public void Check_WhenOnePathSkipsTheSafetyAnswer_NamesThePath()
    {
        var hole = new PolicyGraph(s_right.States,
        [
            .. s_right.Steps,
            new(PolicyState.Start, s_first, null, SafetyGate.None),
            new(s_first, new(Standing.Withdrawn, s_first.Stage), Verb.Withdraw, SafetyGate.None),
        ]);

        var problem = Assert.Single(GraphChecks.Of(s_policy, hole));
        Assert.Equal("$.stages[0].kind", problem.Place);
        Assert.EndsWith("without the safety answer ('protection'): Stage One open, Stage One withdrawn.", problem.Reason, StringComparison.Ordinal);
    }
}
