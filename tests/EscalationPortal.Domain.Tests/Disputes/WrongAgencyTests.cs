using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class WrongAgencyTests
{
    [Fact]
    public void LeaveAsWrongAgency_EndsItsReadersAccessAndFlagsAPossibleBreachToBothLeads()
    {
        var at = new DisputeBuilder().Submitted().LeftByAll();

        Assert.Empty(at.Dispute.SeatsOf(at.Asking(Callum).By));
        var alarms = at.Dispute.Notices.Where(n => n.IsAlarm).ToList();
        Assert.Equal(new[] { Simon.Id, Sara.Id }.Order(), alarms.Select(n => n.PersonId).Order());
        Assert.All(alarms, n => Assert.Contains("personal data breach", at.Dispute.Words(n), StringComparison.Ordinal));
        Assert.Empty(at.Dispute.SeatsOf(at.Asking(Sara).By));
        Assert.Equal("", at.Dispute.RespondingAgencyNames);
    }

    [Fact]
    public void LeaveAsWrongAgency_WhenNobodyIsLeftToAnswer_AsksTheRaiserToNameTheRightAgencyFirst()
    {
        var at = new DisputeBuilder().Submitted().LeftByAll();

        Assert.Contains(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.NameAgency } && o.PersonId == Priya.Id);
        Refusal.Says("Name the right agency first.", () => at.Escalated(Priya));
        Refusal.Says("Name the right agency first.", () => at.Proposed());
    }

    [Fact]
    public void LeaveAsWrongAgency_WhenAnotherAgencyAnswers_TheDisputeGoesOnWithThatOne()
    {
        var at = new DisputeBuilder().Between(Priya, Callum, Hannah).Submitted();
        at.Dispute.LeaveAsWrongAgency("Not our patient.", at.By(Hannah));

        Assert.Equal("Cambridgeshire Children's Services", at.Dispute.RespondingAgencyNames);
        at.SignedByAll().Resolved();
        Assert.Equal(DisputeState.Resolved, at.Dispute.State);
    }

    [Fact]
    public void LeaveAsWrongAgency_WhenItWasNamedAtThisLaterStage_EndsItsReadersAccess()
    {
        var at = new DisputeBuilder().Open("stage-two");
        at.Dispute.NameAgency(Hugh.Id, at.By(Marcus));

        at.Dispute.LeaveAsWrongAgency("Not our patient.", at.By(Hugh));

        Assert.Empty(at.Dispute.SeatsOf(at.Asking(Hugh).By));
        Assert.Equal("Cambridgeshire Children's Services", at.Dispute.RespondingAgencyNames);
    }

    [Fact]
    public void LeaveAsWrongAgency_WhenItSawToTheChildsSafety_HandsThatToTheRaiser()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.UpdateSafety(Samples.Arrangement(at.Now, Callum), at.By(Priya));
        at.LeftByAll();

        Assert.Equal((Priya.Id, (DateTime?)null), (at.Dispute.CurrentArrangement!.OwnerId, at.Dispute.CurrentArrangement.AcknowledgedAt));
        Assert.Equal(Priya.Id, at.Dispute.Obligations.Single(o => o is { IsOpen: true, Kind: ObligationKind.SafetyReview }).PersonId);
    }

    [Fact]
    public void LeaveAsWrongAgency_AfterAnAnswerOrAtALaterStage_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Say why it is not for your agency.", () => at.Dispute.LeaveAsWrongAgency(" ", at.By(Callum)));
        at.Dispute.WriteOwnPart(Samples.OwnPart(), at.By(Callum));
        Refusal.Says("Your agency has answered. Say in the record what another agency should do.",
            () => at.Dispute.LeaveAsWrongAgency("Not ours.", at.By(Callum)));
        Refusal.Says("This dispute has moved on: your agency is a party to it.",
            () => new DisputeBuilder().Open("stage-two").Dispute.LeaveAsWrongAgency("Not ours.", at.By(Chloe)));
    }

    [Fact, Trait("Policy", "P.3")]
    public void NameAgency_AfterTheWrongOneLeft_AsksTheRightOneToAnswer()
    {
        var at = new DisputeBuilder().Submitted().LeftByAll();
        at.Dispute.NameAgency(Hannah.Id, at.By(Priya));

        Assert.Equal("Cambridgeshire Community Services", at.Dispute.RespondingAgencyNames);
        Assert.Contains(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.Answer } && o.PersonId == Hannah.Id);
        Assert.DoesNotContain(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.NameAgency });
        Assert.Equal("Callum Reid", at.Dispute.Seats.Single(s => s.PersonId == Callum.Id).Name);
    }

    [Fact]
    public void NameAgency_WhileAVersionWaitsForSignatures_AsksTheNewAgencyToSignItToo()
    {
        var at = new DisputeBuilder().Proposed();
        at.Dispute.NameAgency(Hannah.Id, at.By(Priya));
        at.Signed(Callum);
        Refusal.Of(() => at.Dispute.Resolve(at.By(Priya)));
        at.Signed(Hannah);
        at.Dispute.Resolve(at.By(Priya));
    }

    [Fact]
    public void NameAgency_ThatTakesPartOrOfTheWrongTier_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Cambridgeshire Children's Services takes part already.", () => at.Dispute.NameAgency(Chloe.Id, at.By(Priya)));
        Refusal.Says("Choose a practitioner or the safeguarding lead of another agency.", () => at.Dispute.NameAgency(Hugh.Id, at.By(Priya)));
    }

    [Fact]
    public void NameAgency_OfABodyThatIsNoParty_IsRefused()
    {
        var of = Staff.Hannah with { Id = Guid.CreateVersion7(), Agency = Agencies.Board.Key, AgencyName = Agencies.Board.Name };
        var at = new DisputeBuilder().In(Partnership.Usual.With(Agencies.Board with { TakesPart = false }).With(of)).Submitted();
        Refusal.Says("Choose a practitioner or the safeguarding lead of another agency.", () => at.Dispute.NameAgency(of.Id, at.By(Priya)));
    }
}
