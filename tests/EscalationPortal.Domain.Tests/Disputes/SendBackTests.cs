using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class SendBackTests
{
    [Fact, Trait("Policy", "S2.1")]
    public void SendBack_ContinuesTheSameRecordOnItsOldClock()
    {
        var at = new DisputeBuilder().Submitted();
        var (record, clock) = (at.Stage, at.Stage.Clock);
        at.Waiting("stage-two").SentBack();

        Assert.Same(record, at.Stage);
        Assert.Equal((StageState.Open, clock, (StageEnding?)null), (record.State, record.Clock, record.Ending));
        Assert.Equal("stage-one", at.Dispute.StageKey);
        Assert.True(at.Dispute.IsOpen);
        Assert.Contains(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.EndStage, OwedBy: "Priya Shah" } && o.DueAt == clock!.DueUtc);
    }

    [Fact, Trait("Policy", "S2.1")]
    public void SendBack_WithoutAdvice_IsRefused()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        Refusal.Says("Give the advice that goes with sending it back.", () => at.Dispute.SendBack(" ", at.By(Marcus)));
    }

    [Theory, Trait("Policy", "S2.1"), Trait("Policy", "S3.1")]
    [InlineData("stage-two", "Stage Two")]
    [InlineData("stage-three", "Stage Three")]
    public void SendBack_WhenTheStageWasSentBackBefore_IsRefused(string stage, string name)
    {
        var at = new DisputeBuilder().Waiting(stage).SentBack();
        var again = at.HolderOf(at.Dispute.RaisingParty, at.Stage.StageKey);
        at.Escalated(again);

        Refusal.Says($"{name} was sent back before. It can be accepted or passed on.", () => at.SentBack());
        Assert.Equal(StageState.Open, at.Accepted().Stage.State);
    }

    [Fact, Trait("Policy", "S2.1")]
    public void Insist_AsksTheSafeguardingLead()
    {
        var at = new DisputeBuilder().Waiting("stage-two").SentBack();
        at.Dispute.Insist("Nothing has changed.", SafetyAnswer.StillProtects, at.By(Priya));

        Assert.Equal((StageState.Waiting, Simon.Id), (at.Stage.State, at.Stage.OpenRequest!.PersonId));
        Assert.Equal(2, at.Dispute.Stages.Count);
        Refusal.Says("Stage Two was sent back before. It can be accepted or passed on.", () => at.SentBack());
        Assert.Equal(StageState.Open, at.Accepted().Stage.State);
    }

    [Fact, Trait("Policy", "S2.1")]
    public void Insist_ByAnybodyElse_IsRefused()
    {
        var at = new DisputeBuilder().Waiting("stage-two").SentBack();
        foreach (var person in new[] { Marcus, Callum, Simon, Cara })
            Refusal.Says(Refusal.NoPart, () => at.Dispute.Insist("-", SafetyAnswer.StillProtects, at.By(person)));
    }

    [Fact, Trait("Policy", "S2.1")]
    public void Insist_WhenADeputyEscalated_IsOpenToThePersonInWhoseName()
    {
        var at = new DisputeBuilder().In(Partnership.Usual.WithDeputy(Priya, Cara)).Submitted().Escalated(Cara).SentBack();
        at.Dispute.Insist("Nothing has changed.", SafetyAnswer.StillProtects, at.By(Priya));

        Assert.Equal(Simon.Id, at.Stage.OpenRequest!.PersonId);
    }

    [Fact]
    public void Insist_WhenNothingWasSentBack_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says(Refusal.NoPart, () => at.Dispute.Insist("-", SafetyAnswer.StillProtects, at.By(Priya)));
    }

    [Fact]
    public void Escalate_AfterASendBack_IsOpenToTheOtherSideToo()
    {
        var at = new DisputeBuilder().Waiting("stage-two").SentBack().Escalated(Callum);
        Assert.Equal(Chloe.Id, at.Stage.OpenRequest!.PersonId);
    }

    [Fact, Trait("Policy", "S2.1"), Trait("Policy", "S4.1")]
    public void SendBack_WhenTheStageBeforeWasPassedOver_ContinuesTheOneThatWasHeld()
    {
        var nobody = Partnership.Usual.With(Marcus with { Roles = [] }).With(Dina with { Roles = [] }).With(Agencies.Police with { Lead = null });
        var at = new DisputeBuilder().In(nobody).Submitted().Escalated(Priya);
        Assert.Equal("stage-three", at.Dispute.StageKey);

        at.SentBack();

        Assert.Equal(("stage-one", StageState.Open), (at.Dispute.StageKey, at.Stage.State));
        Assert.NotNull(at.Stage.Clock);
        Assert.Equal("stage-three", at.Escalated(Priya).Dispute.StageKey);
    }
}
