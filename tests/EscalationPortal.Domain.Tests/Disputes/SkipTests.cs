using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Wording;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class SkipTests
{
    [Fact, Trait("Policy", "S4.1")]
    public void Skip_WithAGroundAndAReason_GoesToTheStageNamedAndSaysWhyOnTheRecord()
    {
        var at = new DisputeBuilder().Submitted();
        Skip(at);

        Assert.Equal(("stage-three", StageState.Waiting, Simon.Id), (at.Dispute.StageKey, at.Stage.State, at.Stage.OpenRequest!.PersonId));
        var skipped = at.Dispute.Stages.Single(s => s.StageKey == "stage-two");
        Assert.Equal(StageEnding.Skipped, skipped.Ending);
        Assert.Equal(("Skipped: The child may come to harm before the stage could be held.", "The family leaves on Friday."),
            (StageWording.WhyUnheld(skipped.Unheld!, Partnership.Policy), skipped.Unheld!.Why));
        Assert.Equal(1, at.Dispute.SkippedStages);
    }

    [Fact, Trait("Policy", "S4.1")]
    public void Skip_WhenDone_TellsBothSidesAndNamesTheClause()
    {
        var at = new DisputeBuilder().Submitted();
        Skip(at);

        var line = Assert.Single(at.Dispute.History, e => e.Kind == EventKind.StageSkipped);
        Assert.Equal(("P.8", "The family leaves on Friday.", (Guid?)null), (line.Clause, line.Reason, line.OwnSideOf));
        Assert.Contains(at.Dispute.Notices, n => n.PersonId == Callum.Id && n.EventNumber == line.Number);
    }

    [Fact]
    public void CanSkipTo_AtTheFirstStage_NamesEveryStageAfterTheNext()
    {
        var at = new DisputeBuilder().Submitted();
        Assert.Equal(["stage-three", "stage-four"], at.Dispute.CanSkipTo(at.Asking(Priya)).Select(s => s.Key));
        Assert.Empty(at.Dispute.CanSkipTo(at.Asking(Cara)));
    }

    [Fact]
    public void Skip_ToTheBusinessUnit_OpensThePanelStageAndCountsEachStagePassed()
    {
        var at = new DisputeBuilder().Submitted();
        Skip(at, to: "stage-four", asked: null);

        Assert.Equal((2, true), (at.Dispute.SkippedStages, at.Dispute.IsWithConvenor));
    }

    [Fact]
    public void SendBack_AfterASkip_GoesOnWithTheStageThatWasLeft()
    {
        var at = new DisputeBuilder().Submitted();
        Skip(at);
        at.SentBack();

        Assert.Equal(("stage-one", StageState.Open, Priya.Id), (at.Stage.StageKey, at.Stage.State, at.HolderOf(at.Dispute.RaisingParty, "stage-one").Id));
        at.Escalated(Priya).SentBack();
        Assert.Equal("stage-two", at.Dispute.SentBackStage!.StageKey);
    }

    [Theory]
    [InlineData("stage-two", "imminent-risk", "The family leaves.", "Choose the stage to go to.")]
    [InlineData("stage-three", "", "The family leaves.", "Choose what allows a stage to be skipped.")]
    [InlineData("stage-three", "imminent-risk", " ", "Say why the stage is skipped here.")]
    public void Skip_WhenSomethingIsMissing_IsRefused(string to, string ground, string why, string sentence)
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says(sentence, () => Skip(at, to, ground, why));
    }

    [Fact]
    public void Skip_ByTheRespondingSide_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says(Refusal.NoPart, () => at.Dispute.Skip(Request(at, "stage-three", "imminent-risk", "Haste.", Sara.Id), at.By(Callum)));
    }

    [Fact, Trait("Policy", "P.1")]
    public void Skip_WhenTheSafetyReviewHasLapsed_AsksForAFreshArrangementInTheSameForm()
    {
        var at = new DisputeBuilder().Submitted().After(TimeSpan.FromDays(9));
        Refusal.Says(Refusal.SafetyAsked, () => at.Dispute.Skip(Request(at, "stage-three", "imminent-risk", "Haste.", Simon.Id) with
        {
            Escalation = Request(at, "stage-three", "", "", Simon.Id).Escalation with { Safety = SafetyAnswer.StillProtects },
        }, at.By(Priya)));
        Skip(at);
        Assert.Equal(SafetyState.InForce, at.Dispute.SafetyAt(at.Now));
    }

    private static void Skip(DisputeBuilder at, string to = "stage-three", string ground = "imminent-risk", string why = "The family leaves on Friday.") =>
        Skip(at, to, Simon.Id, ground, why);

    private static void Skip(DisputeBuilder at, string to, Guid? asked, string ground = "imminent-risk", string why = "The family leaves on Friday.") =>
        at.Dispute.Skip(Request(at, to, ground, why, asked), at.By(Priya));

    private static SkipRequest Request(DisputeBuilder at, string to, string ground, string why, Guid? asked) => new(
        new EscalationRequest(at.Dispute.StageKey, asked, "The threshold.", "A conference.", "A joint visit.", Samples.Closing, at.Safe(Priya)), to, ground, why);
}
