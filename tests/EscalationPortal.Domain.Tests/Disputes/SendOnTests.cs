using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Wording;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>No answer is never an ending: the one who escalated can always go on.</summary>
public sealed class SendOnTests
{
    [Fact, Trait("Policy", "S2.1")]
    public void SendOn_WhileThereIsTime_IsRefused()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        Refusal.Says("Marcus Bell still has time to answer.", () => at.Dispute.SendOn(Dina.Id, at.By(Priya)));
    }

    [Fact, Trait("Policy", "S2.1")]
    public void SendOn_WhenOverdue_AsksAnotherAndKeepsTheSilenceOnRecord()
    {
        var at = Overdue();
        at.Dispute.SendOn(Dina.Id, at.By(Priya));

        Assert.Equal((RequestAnswer.NoAnswer, "Marcus Bell"), (at.Stage.Requests[0].Answer, at.Stage.Requests[0].Name));
        Assert.Contains(at.Dispute.History, e => at.Dispute.Words(e) == "No answer by Marcus Bell. Sent on to Dina Kaur");
        Assert.True(at.Stage.OpenRequest!.Due.DueUtc > at.Now);
        Refusal.Says(Refusal.Answered, () => at.Dispute.SendBack("Too late.", at.By(Marcus)));
    }

    [Fact, Trait("Policy", "S2.1")]
    public void SendOn_ByAnybodyElse_IsRefused()
    {
        var at = Overdue();
        foreach (var person in new[] { Callum, Cara, Simon, Beth })
            Refusal.Says(Refusal.NoPart, () => at.Dispute.SendOn(Dina.Id, at.By(person)));
    }

    [Fact, Trait("Policy", "S2.1")]
    public void SendOn_ToSomebodyWhoIsNeitherDeputyNorLead_IsRefused()
    {
        var at = Overdue();
        Refusal.Says("Send it on to the manager's deputy or to your agency's safeguarding lead.", () => at.Dispute.SendOn(Chloe.Id, at.By(Priya)));
    }

    [Fact, Trait("Policy", "S2.1")]
    public void SendOn_WhenADeputyEscalatedAndIsGone_IsOpenToThePersonInWhoseName()
    {
        var at = new DisputeBuilder().In(Partnership.Usual.WithDeputy(Priya, Cara)).Submitted().Escalated(Cara)
            .In(Partnership.Usual).After(TimeSpan.FromDays(3));
        at.Dispute.SendOn(Dina.Id, at.By(Priya));

        Assert.Equal(Dina.Id, at.Stage.OpenRequest!.PersonId);
    }

    [Fact, Trait("Policy", "S3.1")]
    public void SendOn_WhenMarcusNeverAnswers_GoesOnToStageThreeAndToThePanel()
    {
        var at = Overdue();
        at.Dispute.SendOn(Simon.Id, at.By(Priya));
        at.Accepted();
        Assert.Equal((Simon.Id, "stage-two"), (at.HolderOf(at.Dispute.RaisingParty, "stage-two").Id, at.Dispute.StageKey));

        at.Escalated(Chloe).Accepted().AtPanel();

        Assert.Equal("stage-four", at.Dispute.StageKey);
    }

    [Fact, Trait("Policy", "S4.1")]
    public void SendOn_WhenTheLeadNeverAnswersEither_PassesTheStageOver()
    {
        var at = Overdue();
        at.Dispute.SendOn(Simon.Id, at.By(Priya));
        at.After(TimeSpan.FromDays(5));
        Assert.Empty(at.Dispute.CanSendOnTo(at.Asking(Priya)));

        at.Dispute.SendOn(null, at.By(Priya));

        var passedOver = at.Dispute.Stages.Single(s => s.StageKey == "stage-two");
        Assert.Equal(StageEnding.Skipped, passedOver.Ending);
        Assert.Equal("No one of Cambridgeshire Constabulary took it on.", StageWording.WhyUnheld(passedOver.Unheld!, Partnership.Policy));
        Assert.Contains(at.SeenBy(Priya).History, l => l.What == "No answer by Simon Price, and no one else could be asked");
        Assert.Equal("stage-four", at.Dispute.StageKey);
    }

    [Fact, Trait("Policy", "S4.1")]
    public void Escalate_WhenNobodyCouldHoldTheNextStage_PassesItOverWithTheReason()
    {
        var at = Overdue();
        at.Dispute.SendOn(Simon.Id, at.By(Priya));
        at.Accepted();
        Assert.Equal("stage-four", at.Dispute.NextStage(at.Asking(Simon))!.Key);

        at.Escalated(Simon);

        var passedOver = at.Dispute.Stages.Single(s => s.StageKey == "stage-three");
        Assert.Equal(StageEnding.Skipped, passedOver.Ending);
        Assert.Equal("stage-four", at.Dispute.StageKey);
    }

    private static DisputeBuilder Overdue() => new DisputeBuilder().Waiting("stage-two").After(TimeSpan.FromDays(2));
}
