using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class ClosingForLearningTests
{
    [Fact, Trait("Policy", "S4.6")]
    public void CloseForLearning_WhenEverySeniorHasSignedAndTheLearningIsReferred_EndsIt()
    {
        var at = new DisputeBuilder().Open("stage-three").ClosedForLearning();

        Assert.Equal((DisputeState.ClosedForLearning, StageEnding.ClosedForLearning), (at.Dispute.State, at.Stage.Ending));
        Assert.Contains(at.Dispute.Notices, n => n.PersonId == Priya.Id && at.Dispute.Words(n).Contains("closed for learning", StringComparison.Ordinal));
        Assert.Equal(ObligationKind.AgreedAction, at.Dispute.NextDueKind);
    }

    [Fact, Trait("Policy", "S4.6")]
    public void CloseForLearning_WithoutTheLearningReferral_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-three");
        Propose(at);
        at.Signed(Sara);
        Refusal.Says("Refer the learning points to the Quality Effectiveness Group first.", () => at.Dispute.CloseForLearning(at.By(Simon)));
    }

    [Fact]
    public void CloseForLearning_WithoutEverySignature_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-three");
        Propose(at);
        Refusal.Says("Every agency has to sign the same version as agreed before the dispute is closed for learning.",
            () => at.Dispute.CloseForLearning(at.By(Simon)));
    }

    [Fact, Trait("Policy", "P.1")]
    public void CloseForLearning_WhenTheArrangementIsDisputed_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-three").ReadyToCloseForLearning();
        at.Dispute.ChallengeSafety("The grandmother works nights.", at.By(Sara));
        Refusal.Says("The safety arrangement is disputed. Answer that first.", () => at.Dispute.CloseForLearning(at.By(Simon)));
    }

    [Fact]
    public void ProposeRecord_ToCloseForLearningBelowTheSeniorStage_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-two");
        Refusal.Says("Only the senior stage can close a dispute for learning.",
            () => at.Dispute.ProposeRecord(Samples.Record(at.Now) with { Aim = VersionAim.ClosesForLearning }, at.By(Marcus)));
    }

    [Fact]
    public void Resolve_OnAVersionThatClosesForLearning_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-three").ReadyToCloseForLearning();
        Refusal.Says("No version of the record says that the difference is resolved.", () => at.Dispute.Resolve(at.By(Simon)));
    }

    private static void Propose(DisputeBuilder at) =>
        at.Dispute.ProposeRecord(Samples.Record(at.Now) with { Aim = VersionAim.ClosesForLearning }, at.By(Simon));
}
