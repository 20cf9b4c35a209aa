using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class OwnPartTests
{
    [Fact, Trait("Policy", "P.4")]
    public void WriteOwnPart_WhenTheChallengedSideAnswers_MeetsWhatWasAsked()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.WriteOwnPart(Samples.OwnPart(DecisionReview.Revised), at.By(Callum));

        Assert.DoesNotContain(at.Dispute.Obligations, o => o is { IsOpen: true, Kind: ObligationKind.Answer });
        Assert.Equal("Cambridgeshire Children's Services answered: decision revised", at.Dispute.Words(at.Dispute.History[^1]));
    }

    [Fact, Trait("Policy", "P.4")]
    public void WriteOwnPart_WhenTheChallengedSideDoesNotSayKeptOrRevised_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Say whether the decision is kept or revised.", () => at.Dispute.WriteOwnPart(Samples.OwnPart(decision: null), at.By(Callum)));
    }

    [Fact, Trait("Policy", "P.4")]
    public void WriteOwnPart_WhenTheAnswerIsEmpty_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Write your concern or answer, with the reason.", () => at.Dispute.WriteOwnPart(Samples.OwnPart() with { ConcernOrAnswer = " " }, at.By(Callum)));
    }

    [Fact, Trait("Policy", "S1.5")]
    public void WriteOwnPart_WhenOneSideWrites_LeavesTheOtherSidesPart()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.WriteOwnPart(Samples.OwnPart(), at.By(Callum));

        Assert.Equal("Two injuries in a month.", at.Stage.PartOf(at.Dispute.RaisingParty.Id)!.ConcernOrAnswer);
    }

    [Fact, Trait("Policy", "S1.6")]
    public void WriteOwnPart_WhenItWasSubmitted_IsLocked()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Your agency's part is locked. Say it in an addition or at the next stage.", () => at.Dispute.WriteOwnPart(Samples.OwnPart(null), at.By(Priya)));
    }

    [Fact, Trait("Policy", "S1.5")]
    public void WriteOwnPart_WhenThePartySigned_IsLocked()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.WriteOwnPart(Samples.OwnPart(), at.By(Callum));
        at.Proposed().Signed(Callum, Verdict.NotAgreed);

        Refusal.Says("Your agency's part is locked. Say it in an addition or at the next stage.", () => at.Dispute.WriteOwnPart(Samples.OwnPart(), at.By(Callum)));
    }

    [Fact, Trait("Policy", "S1.5")]
    public void WriteOwnPart_WhenThePartySignedByProposing_IsLocked()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.WriteOwnPart(Samples.OwnPart(), at.By(Callum));
        at.Proposed(by: Callum);

        Assert.False(at.Dispute.Offers(Verb.WriteOwnPart, at.Asking(Callum)));
    }

    [Fact, Trait("Policy", "S1.6")]
    public void AddToRecord_WhenTheStageHasEnded_KeepsWhoWhyAndTheFormerText()
    {
        var at = new DisputeBuilder().Open("stage-two");
        at.Dispute.AddToRecord(1, "The visit was on Tuesday.", "A slip of the day.", at.By(Callum));

        var addition = Assert.Single(at.Dispute.Stages[0].Additions);
        Assert.Equal(("Callum Reid", "A slip of the day."), (addition.AddedBy, addition.Why));
        Assert.Equal("A discussion.", at.Dispute.Stages[0].Closing!.ActionsTaken);
    }

    [Fact, Trait("Policy", "S1.6")]
    public void AddToRecord_WhenOnlyAPartIsLocked_CorrectsItWhileTheStageGoesOn()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.AddToRecord(1, "It was the left arm.", "A slip.", at.By(Priya));
        Assert.Equal("It was the left arm.", at.Stage.Additions.Single().Text);
    }

    [Fact, Trait("Policy", "S1.6")]
    public void AddToRecord_WhenNothingOfTheStageIsLocked_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-two");
        Refusal.Says("Additions are for what is locked: a part that was signed, or a stage that has ended.",
            () => at.Dispute.AddToRecord(2, "More.", "A slip.", at.By(Marcus)));
    }

    [Theory, Trait("Policy", "S1.6")]
    [InlineData("", "A slip.")]
    [InlineData("More.", " ")]
    public void AddToRecord_WhenTheTextOrTheReasonIsEmpty_IsRefused(string text, string why)
    {
        var at = new DisputeBuilder().Open("stage-two");
        Refusal.Says("Write the addition, and why it is made.", () => at.Dispute.AddToRecord(1, text, why, at.By(Priya)));
    }
}
