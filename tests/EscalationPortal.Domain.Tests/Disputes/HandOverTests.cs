using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class HandOverTests
{
    [Fact]
    public void HandOver_OfTheRaisersPlace_GivesTheColleagueEverythingAndEndsTheRaisersAccess()
    {
        var at = new DisputeBuilder().Submitted();
        HandOver(at, Priya, Priya, Cara);

        Assert.Empty(at.Dispute.SeatsOf(at.Asking(Priya).By));
        Assert.Equal(Cara.Id, at.Dispute.RaiserId);
        Assert.True(at.Dispute.Offers(Verb.Withdraw, at.Asking(Cara)));
        Assert.DoesNotContain(at.Dispute.Obligations, o => o.IsOpen && o.PersonId == Priya.Id);
        Assert.Equal((Cara.Id, (DateTime?)null), (at.Dispute.CurrentArrangement!.OwnerId, at.Dispute.CurrentArrangement.AcknowledgedAt));
    }

    /// <summary>Nobody is pushed out of what they raised.</summary>
    [Fact]
    public void HandOver_OfTheRaisersPlaceByTheirManager_LeavesThemReadingAndHearingToTheEnd()
    {
        var at = new DisputeBuilder().Open("stage-two");
        HandOver(at, Marcus, Priya, Cara);
        Assert.Equal((Cara.Id, (DateTime?)null), (at.Dispute.CurrentArrangement!.OwnerId, at.Dispute.CurrentArrangement.AcknowledgedAt));
        Assert.DoesNotContain(at.Dispute.Obligations, o => o.IsOpen && o.PersonId == Priya.Id);
        at.SignedByAll().Resolved();

        Assert.Contains(at.Dispute.Notices, n => n.PersonId == Priya.Id && at.Dispute.Words(n).Contains("was resolved", StringComparison.Ordinal));
        Assert.True(at.Dispute.Offers(Verb.ReferRisk, at.Asking(Priya)));
        Assert.False(at.Dispute.Offers(Verb.RaiseRemainingConcern, at.Asking(Priya)));
    }

    [Fact]
    public void HandOver_OfTheRaisersPlace_KeepsTheRaiserAloneAndOnlyAsLongAsTheyAreThere()
    {
        var at = new DisputeBuilder().Open("stage-two");
        HandOver(at, Marcus, Priya, Cara);
        HandOver(at, Marcus, Cara, Priya);
        Assert.Empty(at.Dispute.SeatsOf(at.Asking(Cara).By));
        Assert.Equal(Capacity.Holder, Assert.Single(at.Dispute.SeatsOf(at.Asking(Priya).By)).Capacity);

        at.In(Partnership.Usual.With(Priya with { HasLeft = true }));
        HandOver(at, Marcus, Priya, Cara);
        Assert.Empty(at.Dispute.SeatsOf(at.Asking(Priya).By));
    }

    [Fact]
    public void HandOver_ByAManager_IsDoneInNobodysName()
    {
        var at = new DisputeBuilder().Open("stage-two");
        HandOver(at, Marcus, Priya, Cara);
        Assert.Null(at.Dispute.History[^1].ForName);
    }

    [Fact]
    public void HandOver_WhileTheNextStageWaits_ReceivesWhatTheStageOwesOnceItIsSentBack()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        HandOver(at, Callum, Callum, Sara);
        at.SentBack();

        Assert.DoesNotContain(at.Dispute.Obligations, o => o.IsOpen && o.PersonId == Callum.Id);
        Assert.Contains(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.Answer } && o.PersonId == Sara.Id);
    }

    [Fact]
    public void HandOver_WhenDone_TellsBothSidesWhoAndKeepsWhyOnOneSide()
    {
        var at = new DisputeBuilder().Submitted();
        HandOver(at, Callum, Callum, Sara);

        var line = at.Dispute.History[^1];
        Assert.Equal("Sara Novak took over from Callum Reid at Cambridgeshire Children's Services", at.Dispute.Words(line));
        Assert.DoesNotContain(at.SeenBy(Priya).OwnSideNotes, n => n.Text == "On leave.");
        Assert.DoesNotContain(at.SeenBy(Priya).History, l => l.Why == "On leave.");
        Assert.Contains(at.SeenBy(Sara).OwnSideNotes, n => n.Text == "On leave.");
    }

    [Fact]
    public void HandOver_OfAWaitingManager_MovesTheRequestOnItsOldClock()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        var due = at.Stage.OpenRequest!.Due;
        HandOver(at, Marcus, Marcus, Dina);

        Assert.Equal((Dina.Id, due), (at.Stage.OpenRequest!.PersonId, at.Stage.OpenRequest.Due));
        at.Accepted();
        Assert.Equal(StageState.Open, at.Stage.State);
    }

    [Fact]
    public void HandOver_ByAHigherTierOfTheSameAgency_IsLawfulAndByAnybodyElseIsRefused()
    {
        var at = new DisputeBuilder().Open("stage-two");
        HandOver(at, Marcus, Priya, Cara);
        Assert.Equal(Cara.Id, at.Dispute.RaiserId);
        Assert.NotEmpty(at.Dispute.SeatsOf(at.Asking(Priya).By));
        foreach (var person in new[] { Cara, Chloe })
            Refusal.Says("This place is not yours to hand over.", () => HandOver(at, person, Marcus, Dina));
    }

    [Fact]
    public void HandOver_ByTheConvenorWhoOpenedIt_IsLawful()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says(Refusal.NoPart, () => HandOver(at, Beth, Callum, Sara));
        at.Dispute.OpenWithReason("The worker has left.", at.By(Beth));
        HandOver(at, Beth, Callum, Sara);
        Assert.Equal(Sara.Id, at.HolderOf(at.Dispute.RespondingParties.Single(), "stage-one").Id);
    }

    [Fact]
    public void HandOver_ToSomebodyWhoCannotTakeIt_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-two");
        foreach (var person in new[] { Chloe, Priya, Paul })
        {
            Refusal.Says("Choose someone from Cambridgeshire Constabulary who can take this on and has no other part in this dispute.",
                () => HandOver(at, Marcus, Marcus, person));
        }
    }

    [Fact]
    public void HandOver_WithoutAReason_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Say why it is handed over.", () => HandOver(at, Priya, Priya, Cara, " "));
    }

    private static void HandOver(DisputeBuilder at, Person by, Person from, Person to, string why = "On leave.") =>
        at.Dispute.HandOver(at.Dispute.Seats.Single(s => s.IsHeld && s.PersonId == from.Id && s.Capacity == Capacity.Holder).Id, to.Id, why, at.By(by));
}
