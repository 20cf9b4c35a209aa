using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class RemainingConcernTests
{
    [Theory, Trait("Policy", "P.2")]
    [InlineData("stage-two", "stage-three")]
    [InlineData("stage-three", "stage-four")]
    public void RaiseRemainingConcern_WhenOthersResolvedIt_AsksTheNextTier(string stage, string next)
    {
        var at = new DisputeBuilder().Open(stage).Resolved();
        Raise(at);

        Assert.Equal((DisputeState.Open, next), (at.Dispute.State, at.Dispute.StageKey));
        Assert.Contains(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.SafetyReview });
        Assert.NotNull(at.Dispute.NextDueAt);
    }

    [Fact, Trait("Policy", "P.2")]
    public void RaiseRemainingConcern_WhenTheTimeHasPassed_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-two").Resolved();
        Assert.Equal(Partnership.London(DisputeBuilder.FirstDay.AddDays(2), 17), at.Dispute.ConcernRemainsUntil);
        at.After(TimeSpan.FromDays(3));

        Refusal.Says("The time for this has passed. Log a new disagreement if your concern remains.", () => Raise(at));
    }

    [Fact, Trait("Policy", "P.2")]
    public void RaiseRemainingConcern_WhenTheRaiserResolvedItThemselves_IsRefused()
    {
        var at = new DisputeBuilder().Resolved();
        Refusal.Says("It was resolved by its raiser or at the last stage. Reopen it if there is something new.", () => Raise(at));
    }

    [Fact, Trait("Policy", "P.2")]
    public void RaiseRemainingConcern_WithoutAReasonOrWhileItIsOpen_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-two");
        Refusal.Says("This dispute is open. Say your concern in its record.", () => Raise(at));
        at.Resolved();
        Refusal.Says("Say why your concern remains.", () => at.Dispute.RaiseRemainingConcern(" ", Simon.Id, at.Safe(Priya), at.By(Priya)));
    }

    [Fact]
    public void RaiseRemainingConcern_WhenItWasWithdrawn_IsRefused() => Refusal.Says(
        "This dispute did not end as resolved. Reopen it if there is something new.", () => Raise(new DisputeBuilder().Withdrawn()));

    [Fact]
    public void RaiseRemainingConcern_ByAnybodyElse_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-two").Resolved();
        foreach (var person in new[] { Marcus, Callum, Simon })
            Refusal.Says(Refusal.NoPart, () => at.Dispute.RaiseRemainingConcern("Unexplained.", Simon.Id, SafetyAnswer.StillProtects, at.By(person)));
    }

    [Fact]
    public void RaiseRemainingConcern_WhenRefused_LeavesItResolved()
    {
        var at = new DisputeBuilder().Open("stage-two");
        at.Dispute.UpdateSafety(Samples.Arrangement(at.Now, Priya, days: 1), at.By(Priya));
        at.Resolved().At(Partnership.London(DisputeBuilder.FirstDay.AddDays(2), 9));
        Refusal.Says(Refusal.SafetyAsked, () => Raise(at));

        Assert.Equal(DisputeState.Resolved, at.Dispute.State);
    }

    private static void Raise(DisputeBuilder at) => at.Dispute.RaiseRemainingConcern(
        "The injury is unexplained.", at.Dispute.CanBeAskedToGoOn(at.Asking(Priya)) is [var first, ..] ? first.Id : null, SafetyAnswer.StillProtects, at.By(Priya));
}
