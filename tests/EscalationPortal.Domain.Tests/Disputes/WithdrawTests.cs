using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Wording;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class WithdrawTests
{
    [Fact]
    public void Withdraw_ByAnybodyButTheRaiser_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-two");
        foreach (var person in new[] { Marcus, Callum, Chloe, Cara, Beth })
            Refusal.Says(Refusal.NoPart, () => at.Dispute.Withdraw("Settled.", Samples.Closing, at.By(person)));
    }

    [Fact]
    public void Withdraw_WithoutAReason_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Give the reason for withdrawing.", () => at.Dispute.Withdraw(" ", Samples.Closing, at.By(Priya)));
    }

    [Theory]
    [InlineData("open")]
    [InlineData("waiting")]
    public void Withdraw_WhileOpenOrWaiting_EndsItAndTellsBothLeads(string when)
    {
        var at = when == "open" ? new DisputeBuilder().Submitted() : new DisputeBuilder().Waiting("stage-two");
        at.Withdrawn();

        Assert.Equal((DisputeState.Withdrawn, StageEnding.Withdrawn), (at.Dispute.State, at.Stage.Ending));
        Assert.All(new[] { Simon, Sara, Callum }, p => Assert.Contains(at.Dispute.Notices, n => n.PersonId == p.Id && n.EventNumber == at.Dispute.HistoryLength));
        Assert.Null(at.Dispute.NextDueAt);
        Refusal.Says(Refusal.Ended, () => at.Withdrawn());
    }

    [Fact]
    public void Withdraw_WhenAPanelWasConvened_EndsItsSeats()
    {
        var at = new DisputeBuilder().Convened();
        at.Dispute.Withdraw("Settled.", Samples.Closing, at.By(Priya));

        Assert.All(new[] { Paul, Paula, Iris }, p => Assert.Empty(at.Dispute.SeatsOf(at.Asking(p).By)));
    }

    [Fact, Trait("Policy", "S1.4")]
    public void Withdraw_WithoutTheFiveFields_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Complete the record first: actions taken to resolve, agreed actions, timescales and outcome.",
            () => at.Dispute.Withdraw("Settled.", null, at.By(Priya)));
    }

    [Fact, Trait("Policy", "S1.4")]
    public void Withdraw_WithTheFiveFields_KeepsThemAndSaysWhoGaveNoAnswer()
    {
        var at = new DisputeBuilder().Submitted().Withdrawn();
        Assert.Equal(Samples.Closing, at.Stage.Closing);
        Assert.Equal("No answer by Cambridgeshire Children's Services.", StageWording.Unanswered(at.Stage));
    }

    [Fact, Trait("Policy", "S1.4")]
    public void Withdraw_AfterAVersionWasProposed_TakesTheFieldsFromIt()
    {
        var at = new DisputeBuilder().Proposed(resolves: false);
        at.Dispute.Withdraw("Settled.", null, at.By(Priya));
        Assert.Equal("A conference is called.", at.Stage.LatestVersion!.Outcome);
        Assert.Null(at.Stage.Closing);
    }

    [Fact, Trait("Policy", "S1.4")]
    public void Withdraw_WhileTheStageWaits_SaysThatItWasNotHeld()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        at.Dispute.Withdraw("Settled.", null, at.By(Priya));
        Assert.Equal("Withdrawn by the person who raised it, before the stage was accepted.", StageWording.EndedWithoutFields(at.Stage));
    }
}
