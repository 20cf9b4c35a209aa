using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class TrackTests
{
    [Fact, Trait("Policy", "P.5")]
    public void ChangeTrack_ToTheUrgentOne_ReckonsEveryRunningClockFromWhereItStarted()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.ChangeTrack("urgent", "A second injury.", at.By(Callum));

        var tuesday = Partnership.London(DisputeBuilder.FirstDay.AddDays(1), 17);
        Assert.Equal(tuesday, at.Stage.Clock!.DueUtc);
        Assert.All(at.Dispute.Obligations.Where(o => o.Kind is ObligationKind.EndStage or ObligationKind.Answer), o => Assert.Equal(tuesday, o.DueAt));
        Assert.Equal(tuesday, at.Dispute.NextDueAt);
    }

    [Fact]
    public void ChangeTrack_ThereAndBack_GivesTheTimesThatWereBefore()
    {
        var at = new DisputeBuilder().Proposed();
        var before = at.Dispute.Obligations.Select(o => o.DueAt).ToList();
        at.Dispute.ChangeTrack("urgent", "A second injury.", at.By(Priya));
        at.Dispute.ChangeTrack("standard", "The injury is explained.", at.By(Priya));
        Assert.Equal(before, at.Dispute.Obligations.Select(o => o.DueAt));
    }

    [Fact]
    public void ChangeTrack_WhenADiscussionIsPlanned_KeepsTheDayThatPeopleSet()
    {
        var at = new DisputeBuilder().With(s => s with { Held = null, PlannedFor = DisputeBuilder.FirstDay.AddDays(3) }).Submitted();
        at.Dispute.ChangeTrack("urgent", "A second injury.", at.By(Priya));
        Assert.Equal(Partnership.London(DisputeBuilder.FirstDay.AddDays(3), 17), at.Dispute.Obligations.Single(o => o.Kind == ObligationKind.PlannedDiscussion).DueAt);
    }

    [Fact]
    public void ChangeTrack_ByTheRespondingSide_GivesLessTimeAndNeverMore()
    {
        var at = new DisputeBuilder().With(s => s with { Track = "urgent" }).Submitted();
        Refusal.Says("Anybody may ask for less time. More time is for Cambridgeshire Constabulary, which raised it, to give.",
            () => at.Dispute.ChangeTrack("standard", "We need longer.", at.By(Callum)));
    }

    [Theory]
    [InlineData("standard", "Why.", "This dispute is on the Standard track already.")]
    [InlineData("slow", "Why.", "Choose the track.")]
    [InlineData("urgent", " ", "Say why the track changes.")]
    public void ChangeTrack_WhenItCannotBe_IsRefused(string track, string why, string sentence)
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says(sentence, () => at.Dispute.ChangeTrack(track, why, at.By(Priya)));
    }

    [Fact]
    public void ChangeTrack_WhileAStageWaits_TheStageSentBackToRunsOnTheNewTrack()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        at.Dispute.ChangeTrack("urgent", "A second injury.", at.By(Priya));
        at.SentBack();
        Assert.Equal(Partnership.London(DisputeBuilder.FirstDay.AddDays(1), 17), at.Stage.Clock!.DueUtc);
    }

    [Fact, Trait("Policy", "P.5")]
    public void TimesOn_AnotherTrack_NamesTheDatesThatChangingWouldGiveAndChangesNothing()
    {
        var at = new DisputeBuilder().Proposed();
        var before = at.Dispute.Obligations.Select(o => o.DueAt).ToList();
        var foretold = at.Dispute.TimesOn("urgent", at.By(Priya)).ToDictionary(t => t.Obligation.Id, t => t.Due.DueUtc);
        Assert.Equal(before, at.Dispute.Obligations.Select(o => o.DueAt));

        at.Dispute.ChangeTrack("urgent", "A second injury.", at.By(Priya));

        Assert.NotEmpty(foretold);
        Assert.All(at.Dispute.Obligations.Where(o => foretold.ContainsKey(o.Id)), o => Assert.Equal(foretold[o.Id], o.DueAt));
    }

    [Fact]
    public void CanChangeTo_ForTheRespondingSide_NamesNoSlowerTrack()
    {
        var at = new DisputeBuilder().With(s => s with { Track = "urgent" }).Submitted();
        Assert.Empty(at.Dispute.CanChangeTo(at.Asking(Callum)));
        Assert.False(at.Dispute.Offers(Verb.ChangeTrack, at.Asking(Callum)));
        Assert.Equal(["standard"], at.Dispute.CanChangeTo(at.Asking(Priya)).Select(t => t.Key));
    }
}
