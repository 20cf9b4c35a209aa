using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.Tests.Disputes;

namespace EscalationPortal.Domain.Tests.Evidence;

/// <summary>The time at a stage, told from the events alone.</summary>
public sealed class StageTimesTests
{
    [Fact]
    public void Of_ADisputeThatClimbed_HasASpellForEachStageThatPeopleWereAt()
    {
        var at = new DisputeBuilder().Open("stage-three");

        var spells = StageTimes.Of(at.Dispute.History);

        Assert.Equal(["stage-one", "stage-two", "stage-three"], spells.Select(s => s.StageKey));
        Assert.Equal(at.Dispute.Stages.Select(s => (s.OpenedAt!.Value, s.EndedAt)), spells.Select(s => (s.From, s.Until)));
        Assert.Equal(at.Dispute.Stages.Select(s => s.Clock), spells.Select(s => s.Clocks.Single().Clock));
    }

    [Fact, Trait("Policy", "P.5")]
    public void Of_ADisputeWhoseTrackChanged_KeepsTheEarlierClockBesideTheNew()
    {
        var at = new DisputeBuilder().Submitted();
        var before = at.Stage.Clock;
        at.Dispute.ChangeTrack("urgent", "The family leaves.", at.By(Priya));

        var clocks = Assert.Single(StageTimes.Of(at.Dispute.History)).Clocks;
        Assert.Equal([before, at.Stage.Clock], clocks.Select(c => c.Clock));
        Assert.Equal([1, at.Dispute.HistoryLength], [clocks[0].Event == at.Dispute.HistoryLength ? 0 : 1, clocks[1].Event]);
    }

    [Fact, Trait("Policy", "P.4")]
    public void Of_ADisputeThatWasReopened_HasBothSpellsWithTheirClocks()
    {
        var at = new DisputeBuilder().Submitted().TakenUp().SignedByAll();
        at.Dispute.Resolve(at.By(Priya));
        var (ended, clock) = (at.Now, at.Stage.Clock);
        at.After(TimeSpan.FromDays(3));
        at.Dispute.Reopen("The visit did not happen.", new SafetyAnswer(at.Arrangement(Priya), null), at.By(Priya));

        var spells = StageTimes.Of(at.Dispute.History);
        Assert.Equal([(ended, clock), (null, at.Stage.Clock)], spells.Select(s => (s.Until, (Domain.Time.Deadline?)s.Clocks.Single().Clock)));
    }

    [Fact]
    public void Of_AStageThatContinuesAfterASendBack_HasASpellBeforeAndOneAfter()
    {
        var at = new DisputeBuilder().Waiting("stage-two").SentBack();

        var spells = StageTimes.Of(at.Dispute.History).Where(s => s.StageKey == "stage-one").ToList();
        Assert.Equal(2, spells.Count);
        Assert.Null(spells[1].Until);
        Assert.Equal(spells[0].Clocks[0].Clock, spells[1].Clocks[0].Clock);
    }
}
