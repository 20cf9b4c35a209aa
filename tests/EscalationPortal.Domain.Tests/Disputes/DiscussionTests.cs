using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class DiscussionTests
{
    [Fact, Trait("Policy", "I.5")]
    public void RecordDiscussion_WhenThereWereSeveral_KeepsEach()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.RecordDiscussion(Samples.Discussion(at.Now), at.By(Priya));
        at.Dispute.RecordDiscussion(Samples.Discussion(at.Now), at.By(Callum));

        Assert.Equal(["Priya Shah", "Priya Shah", "Callum Reid"], at.Stage.Discussions.Select(d => d.RecordedBy));
    }

    [Fact, Trait("Policy", "S1.1")]
    public void RecordDiscussion_WhenItsTimeIsToCome_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("The time of a discussion must be in the past.", () => at.Dispute.RecordDiscussion(Samples.Discussion(at.Now.AddDays(1)), at.By(Priya)));
    }

    [Fact, Trait("Policy", "S1.1")]
    public void RecordDiscussion_BeforeTheDayItArose_IsRefusedAndOnThatDayTaken()
    {
        var at = new DisputeBuilder().Submitted();
        var arose = Partnership.Calendar.ToUtc(at.Dispute.AroseOn, TimeOnly.MinValue);
        Refusal.Says("The discussion cannot have been before the day the disagreement arose.",
            () => at.Dispute.RecordDiscussion(Samples.Discussion(arose.AddMinutes(-1)), at.By(Priya)));
        at.Dispute.RecordDiscussion(Samples.Discussion(arose), at.By(Priya));
    }

    [Fact, Trait("Policy", "S1.1")]
    public void RecordDiscussion_WhenTheWayIsUnknown_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Choose how you talked.", () => at.Dispute.RecordDiscussion(Samples.Discussion(at.Now) with { Method = "pigeon" }, at.By(Priya)));
    }

    [Fact, Trait("Policy", "S1.1")]
    public void RecordDiscussion_WhenItDoesNotSayWhoTookPart_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Say who took part.", () => at.Dispute.RecordDiscussion(Samples.Discussion(at.Now) with { Participants = " " }, at.By(Priya)));
    }

    [Theory, Trait("Policy", "S2.2"), Trait("Policy", "S2.3")]
    [InlineData(DiscussionKind.Contact, "S2.2")]
    [InlineData(DiscussionKind.Meeting, "S2.3")]
    public void RecordDiscussion_AtStageTwo_StopsTheClockOfTheFirstContact(DiscussionKind kind, string clause)
    {
        var at = new DisputeBuilder().Open("stage-two");
        Assert.Contains(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.FirstDiscussion, OwedBy: "Marcus Bell" });

        at.Dispute.RecordDiscussion(Samples.Discussion(at.Now, kind), at.By(Marcus));

        Assert.DoesNotContain(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.FirstDiscussion });
        Assert.Equal(clause, at.Dispute.History[^1].Clause);
    }

    [Fact, Trait("Policy", "S2.3")]
    public void RecordDiscussion_OfAMeeting_KeepsItsKindPlaceAndNotes()
    {
        var at = new DisputeBuilder().Open("stage-two");
        var held = Samples.Discussion(at.Now, DiscussionKind.Meeting) with { MeetingType = "Managers' meeting", Place = "Room 4" };
        at.Dispute.RecordDiscussion(held, at.By(Marcus));

        var meeting = Assert.Single(at.Stage.Discussions);
        Assert.Equal((DiscussionKind.Meeting, "Managers' meeting", "Room 4", held.Notes), (meeting.Kind, meeting.MeetingType, meeting.Place, meeting.Notes));
    }

    [Fact, Trait("Policy", "S3.2")]
    public void RecordDiscussion_AtStageThree_IsOfTheSeniorManagersAlone()
    {
        var at = new DisputeBuilder().Open("stage-three");
        at.Dispute.RecordDiscussion(Samples.Discussion(at.Now, DiscussionKind.Contact), at.By(Simon));

        Assert.Equal(Refusal.NoPart, Refusal.Of(() => at.Dispute.RecordDiscussion(Samples.Discussion(at.Now), at.By(Priya))));
    }

    [Fact, Trait("Policy", "S2.3")]
    public void ArrangeMeeting_AtAStage_TellsEverybodyInTheDispute()
    {
        var at = new DisputeBuilder().Open("stage-two");
        at.Dispute.ArrangeMeeting(Plan(at), at.By(Marcus));

        var meeting = Assert.Single(at.Dispute.Meetings);
        Assert.Equal((2, "Room 4", "Marcus Bell"), (meeting.StageSequence, meeting.Place, meeting.ArrangedBy));
        Assert.All(new[] { Priya, Callum, Chloe }, p => Assert.Contains(at.Dispute.Notices, n => n.PersonId == p.Id && n.EventNumber == at.Dispute.HistoryLength));
    }

    [Fact, Trait("Policy", "S2.3")]
    public void ArrangeMeeting_WhenSomethingIsMissingOrPast_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-two");
        Refusal.Says("Choose the kind of meeting.", () => at.Dispute.ArrangeMeeting(Plan(at) with { MeetingType = "Tea" }, at.By(Marcus)));
        Refusal.Says("The meeting must be at a time still to come.", () => at.Dispute.ArrangeMeeting(Plan(at) with { MeetsAt = at.Now }, at.By(Marcus)));
        Refusal.Says("Give the place or the link.", () => at.Dispute.ArrangeMeeting(Plan(at) with { Place = " " }, at.By(Marcus)));
        Refusal.Says("Say who is to come.", () => at.Dispute.ArrangeMeeting(Plan(at) with { Invited = "" }, at.By(Marcus)));
    }

    private static MeetingPlan Plan(DisputeBuilder at) => new("Professionals' meeting", at.Now.AddDays(1), "Room 4", "Both managers, the school");
}
