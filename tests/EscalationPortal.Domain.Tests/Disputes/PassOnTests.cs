using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class PassOnTests
{
    [Fact, Trait("Policy", "S2.1")]
    public void PassOn_ToADeputy_KeepsTheClockAndMovesTheSeat()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        var due = at.Stage.OpenRequest!.Due.DueUtc;
        at.After(TimeSpan.FromHours(5)).Dispute.PassOn(Dina.Id, "Away this week.", at.By(Marcus));

        Assert.Equal((Dina.Id, due), (at.Stage.OpenRequest!.PersonId, at.Stage.OpenRequest.Due.DueUtc));
        Assert.Equal(("Dina Kaur", due), (at.Dispute.NextDueBy, at.Dispute.NextDueAt));
        Assert.Empty(at.Dispute.SeatsOf(at.Asking(Marcus).By));
        Assert.True(at.Accepted().Stage.State == StageState.Open);
    }

    [Fact]
    public void PassOn_ToTheOneWhoIsAsked_IsRefused()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        Refusal.Says("Choose someone else.", () => at.Dispute.PassOn(Marcus.Id, "-", at.By(Marcus)));
    }

    [Fact]
    public void PassOn_ToAnotherAgency_IsRefused()
    {
        var at = new DisputeBuilder().Waiting("stage-two");
        Refusal.Says("Choose a line manager or the safeguarding lead of Cambridgeshire Constabulary.", () => at.Dispute.PassOn(Chloe.Id, "-", at.By(Marcus)));
    }

    [Fact, Trait("Policy", "S2.2")]
    public void PassOn_ByTheCounterpart_AsksTheirLeadOnTheSameClock()
    {
        var at = new DisputeBuilder().Open("stage-two");
        var due = at.Stage.OpenCounterpartRequests.Single().Due;
        at.Dispute.PassOn(Sara.Id, "Mine to decide.", at.By(Chloe));

        Assert.Equal((Sara.Id, due), (at.Stage.OpenCounterpartRequests.Single().PersonId, at.Stage.OpenCounterpartRequests.Single().Due));
        Refusal.Says(Refusal.NoPart, () => at.Dispute.RecordDiscussion(Samples.Discussion(at.Now), at.By(Chloe)));
    }
}
