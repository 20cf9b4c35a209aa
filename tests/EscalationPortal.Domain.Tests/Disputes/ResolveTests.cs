using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class ResolveTests
{
    [Theory, Trait("Policy", "I.2"), Trait("Policy", "S1.5")]
    [InlineData("stage-one")]
    [InlineData("stage-two")]
    [InlineData("stage-three")]
    public void Resolve_AtAnyStageBetweenParties_EndsIt(string stage)
    {
        var at = new DisputeBuilder().Open(stage).Resolved();

        Assert.Equal((DisputeState.Resolved, StageEnding.Resolved, at.Now), (at.Dispute.State, at.Stage.Ending, at.Dispute.EndedAt));
        Assert.All(at.Dispute.Obligations.Where(o => o.IsOpen), o => Assert.Equal(ObligationKind.AgreedAction, o.Kind));
    }

    [Fact]
    public void Resolve_WhenTheVersionDoesNotSaySo_IsRefused()
    {
        var at = new DisputeBuilder().Proposed(resolves: false).Signed(Callum);
        Refusal.Says("No version of the record says that the difference is resolved.", () => at.Dispute.Resolve(at.By(Priya)));
    }

    [Fact]
    public void Resolve_WhenNothingWasProposed_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("No version of the record says that the difference is resolved.", () => at.Dispute.Resolve(at.By(Priya)));
    }

    [Fact]
    public void Resolve_ByTheRespondingSide_IsRefused()
    {
        var at = new DisputeBuilder().SignedByAll();
        Refusal.Says(Refusal.NoPart, () => at.Dispute.Resolve(at.By(Callum)));
    }

    [Fact]
    public void Resolve_TellsTheOneWhoRaisedIt()
    {
        var at = new DisputeBuilder().Open("stage-three").Resolved();
        Assert.Contains(at.Dispute.Notices, n => n.PersonId == Priya.Id && at.Dispute.Words(n).EndsWith("was resolved at Stage Three.", StringComparison.Ordinal));
    }

    [Fact, Trait("Policy", "S1.4")]
    public void ReportAction_AfterTheEnd_IsMetOnce()
    {
        var at = new DisputeBuilder().SignedByAll();
        at.Dispute.Resolve(at.By(Priya));
        var action = at.Dispute.BindingActions.Single();
        Assert.Equal(("Agreed action: Hold a strategy discussion.", "Callum Reid"), (at.Dispute.Words(at.Dispute.NextDue!), at.Dispute.NextDueBy));

        Refusal.Says("Say whether it was done.", () => at.Dispute.ReportAction(action.Id, ActionState.Open, "", at.By(Callum)));
        at.Dispute.ReportAction(action.Id, ActionState.NotDone, "Nobody came.", at.By(Callum));

        Assert.Null(at.Dispute.NextDueAt);
        Assert.Contains(at.Dispute.Notices, n => n.PersonId == Priya.Id && at.Dispute.Words(n).EndsWith("was not done.", StringComparison.Ordinal));
        Refusal.Says("No agreed action waits for a report.", () => at.Dispute.ReportAction(action.Id, ActionState.Done, "", at.By(Callum)));
    }

    [Fact, Trait("Policy", "S1.4")]
    public void ReportAction_OfOneThatWasReportedOnOrIsNone_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.ProposeRecord(Samples.Record(at.Now) with { AgreedActions = [Samples.Action(at.Now), Samples.Action(at.Now, 2)] }, at.By(Priya));
        at.Signed(Callum).Dispute.Resolve(at.By(Priya));
        var action = at.Dispute.BindingActions.First();
        at.Dispute.ReportAction(action.Id, ActionState.NotDone, "Nobody came.", at.By(Callum));

        Assert.Equal("An agreed action was not done", at.Dispute.Words(at.Dispute.History[^1]));
        Refusal.Says("Callum Reid has reported on this action.", () => at.Dispute.ReportAction(action.Id, ActionState.Done, "", at.By(Priya)));
        Refusal.Says("There is no such agreed action.", () => at.Dispute.ReportAction(Guid.NewGuid(), ActionState.Done, "", at.By(Priya)));
    }

    [Fact, Trait("Policy", "S1.4")]
    public void ReportAction_OfAVersionThatNobodyIsBoundBy_IsRefused()
    {
        var at = new DisputeBuilder().Proposed();
        Refusal.Says("No agreed action waits for a report.",
            () => at.Dispute.ReportAction(at.Stage.LatestVersion!.AgreedActions[0].Id, ActionState.Done, "", at.By(Callum)));
    }

    [Fact, Trait("Policy", "S1.4")]
    public void Propose_WhenAnActionIsDueInThePast_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        var late = Samples.Action(at.Now) with { Due = at.Today.AddDays(-1) };
        Refusal.Says("An agreed action cannot be due in the past.",
            () => at.Dispute.ProposeRecord(Samples.Record(at.Now) with { AgreedActions = [late] }, at.By(Priya)));
    }
}
