using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Tests.Policies;

/// <summary>A dispute walked to each of its endings under every policy that ships, from the data of the file alone.</summary>
public sealed class PolicyWalkTests
{
    public static TheoryData<string> Policies { get; } = [.. PolicyFiles.All.Select(p => p.Id)];

    public static IEnumerable<object[]> StagesBetweenParties { get; } =
        from policy in PolicyFiles.All
        from stage in policy.Stages
        where stage.Kind == StageKind.BetweenParties
        select new object[] { policy.Id, stage.Key };

    [Fact]
    public void Policies_ThatShip_HaveThreeFourAndFiveStages() =>
        Assert.Equal([3, 4, 5], PolicyFiles.All.Select(p => p.Stages.Count));

    [Theory, Trait("Policy", "I.2"), Trait("Policy", "P.1")]
    [MemberData(nameof(StagesBetweenParties))]
    public void Dispute_AtEachStageBetweenParties_IsResolvedThereOnceTheChildIsSafe(string policy, string stage)
    {
        var at = Begin(policy).Open(stage).TakenUp().SignedByAll().After(TimeSpan.FromDays(40));
        var holder = at.HolderOf(at.Dispute.RaisingParty, stage);
        Assert.Equal("The safety review is overdue. Review it first.", Assert.Throws<RuleViolationException>(() => at.Dispute.Resolve(at.By(holder))).Message);

        at.Dispute.UpdateSafety(at.Arrangement(holder), at.By(holder));
        at.Dispute.Resolve(at.By(holder));

        Assert.Equal((DisputeState.Resolved, stage), (at.Dispute.State, at.Dispute.StageKey));
        AssertEnded(at);
    }

    [Theory, Trait("Policy", "S4.1"), Trait("Policy", "P.5")]
    [MemberData(nameof(Policies))]
    public void Dispute_ThatNobodyResolves_IsDecidedAtTheLastStage(string policy)
    {
        var at = Begin(policy);
        foreach (var stage in at.Partnership.PolicyInForce.Stages)
        {
            at.Open(stage.Key).TakenUp();
            var due = at.Partnership.CalendarInForce.Reckon(stage.Clock, at.Dispute.Track, stage == at.Partnership.PolicyInForce.FirstStage
                ? at.Partnership.CalendarInForce.ToUtc(at.Dispute.AroseOn, TimeOnly.MinValue) : at.Stage.OpenedAt!.Value);
            Assert.Equal(due.DueUtc, at.Stage.Clock!.DueUtc);
            Assert.Equal((stage.Clock.Unit, stage.Clock.Amount(at.Dispute.Track)), (at.Stage.Clock.Unit, at.Stage.Clock.Amount));
        }

        at.NotAgreed();
        Assert.True(at.Dispute.IsOpen);
        at.Decided().MinutesAgreed();

        Assert.Equal(at.Partnership.PolicyInForce.Stages.Select(s => s.Key), at.Dispute.Stages.Select(s => s.StageKey));
        Assert.Equal(DisputeState.Decided, at.Dispute.State);
        AssertEnded(at);
    }

    [Theory, Trait("Policy", "P.1")]
    [MemberData(nameof(Policies))]
    public void Dispute_AtEachStage_CanBeWithdrawnByTheOneWhoRaisedIt(string policy)
    {
        foreach (var stage in PolicyFiles.ById(policy).Stages)
        {
            var at = Begin(policy).Open(stage.Key);
            at.Withdrawn();
            Assert.Equal((DisputeState.Withdrawn, stage.Key), (at.Dispute.State, at.Dispute.StageKey));
            AssertEnded(at);
        }
    }

    [Theory, Trait("Policy", "P.1")]
    [MemberData(nameof(Policies))]
    public void Escalate_WhereNothingProtectsTheChildAnyMore_AsksForTheSafetyAnswer(string policy)
    {
        var at = Begin(policy).Submitted().After(TimeSpan.FromDays(40));
        var act = at.By(at.HolderOf(at.Dispute.RaisingParty, at.Dispute.StageKey));
        var request = new EscalationRequest(at.Dispute.StageKey, at.Dispute.CanBeAsked(act)[0].Id, "The plan.", "A visit.", "A meeting.", Samples.Closing, SafetyAnswer.StillProtects);

        Assert.StartsWith("Say what keeps the child safe for now", Assert.Throws<RuleViolationException>(() => at.Dispute.Escalate(request, act)).Message, StringComparison.Ordinal);
        at.Dispute.Escalate(request with { Safety = Samples.NoneAgreed(at.Now) }, act);
    }

    [Theory, Trait("Policy", "S2.1")]
    [MemberData(nameof(Policies))]
    public void SendBack_AtEachStage_IsPossibleAsOftenAsTheFileSays(string policy)
    {
        foreach (var stage in PolicyFiles.ById(policy).Stages.Where(s => s.Acceptance is not null))
        {
            var at = Begin(policy).Waiting(stage.Key);
            var sentBack = Record.Exception(() => at.SentBack());
            Assert.Equal(stage.Acceptance!.SendBacks == 0, sentBack is RuleViolationException);
        }
    }

    [Theory, Trait("Policy", "S4.2")]
    [MemberData(nameof(Policies))]
    public void Notices_OfAStage_TellTheConvenorTheReferenceAloneWhereTheFileSaysSo(string policy)
    {
        var last = PolicyFiles.ById(policy).Stages[^2];
        var at = Begin(policy).Open(last.Key);
        var convenor = at.Partnership.Directory.Holders(at.Partnership.PolicyInForce.Bodies.Convenor.Role).Single();

        var told = at.Dispute.Notices.Where(n => n.PersonId == convenor.Id).Select(n => at.Dispute.Words(n));

        Assert.Equal(
            at.Partnership.PolicyInForce.Stages.SkipLast(1).Where(s => s.TellsConvenor).Select(s => $"{at.Dispute.Reference} has come to {s.Name}."), told);
        Assert.Empty(at.Dispute.SeatsOf(at.Partnership.ActorOf(convenor)));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void History_OfADisputeWalkedToItsEnd_CitesOnlyTheClausesThatTheFileGives(string policy)
    {
        var file = PolicyFiles.ById(policy);
        var at = Begin(policy);
        foreach (var stage in file.Stages)
            at.Open(stage.Key).TakenUp();
        at.NotAgreed().Decided().MinutesAgreed();

        Assert.NotEmpty(at.Dispute.History);
        Assert.All(at.Dispute.History, line => Assert.Equal(file.ClauseOf(line.Kind, line.AboutStage ?? line.StageKey), line.Clause));
        Assert.All(at.Dispute.History.Where(line => line.Clause is not null), line => Assert.Contains(file.Clauses, c => c.Number == line.Clause));
        Assert.All(at.Dispute.Obligations.Where(o => o.Clause is not null), o => Assert.Contains(file.Clauses, c => c.Number == o.Clause));
    }

    private static DisputeBuilder Begin(string policy) => DisputeBuilder.Under(PolicyFiles.ById(policy));

    private static void AssertEnded(DisputeBuilder at)
    {
        Assert.Equal(at.Now, at.Dispute.LastActAt);
        Assert.DoesNotContain(at.Dispute.Obligations, o => o.IsOpen && !o.Kind.IsMinutes() && o.Kind != ObligationKind.AgreedAction);
        Assert.All(at.Dispute.Parties, p => Assert.Contains(at.Dispute.Notices,
            n => at.Dispute.Seats.Any(s => s.PartyId == p.Id && s.PersonId == n.PersonId) || p.Side == Side.Raising));
    }
}
