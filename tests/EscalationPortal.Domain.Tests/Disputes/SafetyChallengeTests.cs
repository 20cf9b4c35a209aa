using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class SafetyChallengeTests
{
    private const string Why = "The grandmother works nights.";

    [Fact, Trait("Policy", "P.1")]
    public void ChallengeSafety_AlarmsBothLeadsAndLetsThemIn()
    {
        var at = new DisputeBuilder().Submitted();
        Assert.Empty(at.Dispute.SeatsOf(at.Asking(Sara).By));
        at.Dispute.ChallengeSafety(Why, at.By(Callum));

        Assert.Equivalent(new[] { Sara.Id, Simon.Id }, at.Dispute.Notices.Where(n => n.IsAlarm).Select(n => n.PersonId), strict: true);
        Assert.NotEmpty(at.Dispute.SeatsOf(at.Asking(Sara).By));
        Assert.NotEmpty(at.Dispute.SeatsOf(at.Asking(Simon).By));
    }

    [Fact, Trait("Policy", "P.1")]
    public void ChallengeSafety_OwesAnAnswerAndTellsEverybodyElse()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.ChallengeSafety(Why, at.By(Callum));

        var owed = Assert.Single(at.Dispute.Obligations, o => o.IsOpen && o.Kind.IsSafety());
        Assert.Equal(("Answer the challenge to the safety arrangement", "Priya Shah"), (at.Dispute.Words(owed), owed.OwedBy));
        Assert.Contains(at.Dispute.Notices, n => n.PersonId == Priya.Id && at.Dispute.Words(n).Contains("disputes the safety arrangement", StringComparison.Ordinal));
    }

    [Fact, Trait("Policy", "P.1")]
    public void ChallengeSafety_WithoutWhy_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Say why it does not protect the child.", () => at.Dispute.ChallengeSafety(" ", at.By(Callum)));
    }

    [Fact, Trait("Policy", "P.1")]
    public void ChallengeSafety_WhenDisputedAlready_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.ChallengeSafety(Why, at.By(Callum));
        Refusal.Says("The arrangement is disputed already.", () => at.Dispute.ChallengeSafety(Why, at.By(Priya)));
    }

    [Fact, Trait("Policy", "P.1")]
    public void ChallengeSafety_WhenNoneWasEverAgreed_IsRefused()
    {
        var at = new DisputeBuilder().WithoutArrangement().Submitted();
        Refusal.Says("There is no arrangement to challenge.", () => at.Dispute.ChallengeSafety(Why, at.By(Callum)));
    }

    [Fact, Trait("Policy", "P.1")]
    public void UpdateSafety_AfterAChallenge_AnswersIt()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.ChallengeSafety(Why, at.By(Callum));
        at.Dispute.UpdateSafety(Samples.Arrangement(at.Now, Callum), at.By(Priya));

        Assert.Equal(SafetyState.InForce, at.Dispute.SafetyAt(at.Now));
        Assert.Single(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.SafetyReview });
    }

    [Fact, Trait("Policy", "P.1")]
    public void ChallengeSafety_WhenTheOwnerHasPassedTheStageOn_StillAlarms()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        at.Dispute.UpdateSafety(Samples.Arrangement(at.Now, Marcus), at.By(Marcus));
        at.Dispute.PassOn(Dina.Id, "Away this week.", at.By(Marcus));
        at.Dispute.ChallengeSafety(Why, at.By(Callum));

        Assert.Contains(at.Dispute.Notices, n => n.IsAlarm && n.PersonId == Simon.Id);
    }
}
