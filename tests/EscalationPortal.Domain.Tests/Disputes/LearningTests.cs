using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Learning;

namespace EscalationPortal.Domain.Tests.Disputes;

public sealed class LearningTests
{
    [Fact, Trait("Policy", "S4.6")]
    public void ReferLearning_AtTheSeniorStage_NeitherEndsNorPauses()
    {
        var at = new DisputeBuilder().Open("stage-three");
        var (due, state) = (at.Dispute.NextDueAt, at.Stage.State);
        var referral = at.Dispute.ReferLearning(Samples.Learning, at.By(Simon));

        Assert.Equal((due, state, true), (at.Dispute.NextDueAt, at.Stage.State, at.Dispute.IsOpen));
        Assert.Equal(("need-and-threshold", "October to December 2026"), (referral.Area, referral.Quarter));
    }

    [Fact, Trait("Policy", "S4.6")]
    public void ReferLearning_BeforeTheSeniorStage_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-two");
        Refusal.Says("Learning is referred from the senior stage, or once the dispute has ended.", () => at.Dispute.ReferLearning(Samples.Learning, at.By(Marcus)));
    }

    [Fact, Trait("Policy", "S4.6")]
    public void ReferLearning_BySomebodyOfAnEarlierTier_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-three");
        foreach (var person in new[] { Priya, Marcus, Beth, Quinn })
            Refusal.Says(Refusal.NoPart, () => at.Dispute.ReferLearning(Samples.Learning, at.By(person)));
    }

    [Fact, Trait("Policy", "S4.6")]
    public void ReferLearning_WhenItLeadsBackToTheChild_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-three");
        foreach (var text in new[]
        {
            "Priya Shah asked for a conference.", "una field was not told.", $"See {at.Dispute.Reference}.", "Case POL-48213 stood still.",
            "It arose on 16/11/2026.", "Reference 943 476 5919.", "Ask teacher@school.example.",
        })
        {
            Assert.StartsWith("Leave out ", Refusal.Of(() => at.Dispute.ReferLearning(Samples.Learning with { WhatHappened = text }, at.By(Simon))), StringComparison.Ordinal);
            Assert.StartsWith("Leave out ", Refusal.Of(() => at.Dispute.ReferLearning(Samples.Learning with { WhatCouldChange = text }, at.By(Simon))), StringComparison.Ordinal);
        }

        Assert.False(at.Dispute.LearningReferred);
    }

    [Fact, Trait("Policy", "S4.6")]
    public void ReferLearning_WhenHalfIsEmpty_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-three");
        Refusal.Says("Say what happened, and what could change.", () => at.Dispute.ReferLearning(new LearningPoints("It was slow.", " "), at.By(Simon)));
    }

    [Theory, Trait("Policy", "S4.6")]
    [InlineData("Priya asked for a conference.")]
    [InlineData("It was Shah's to decide.")]
    [InlineData("priya asked twice.")]
    [InlineData("Una was not told.")]
    [InlineData("We asked FIELD to come.")]
    [InlineData("Dina took it up.")]
    [InlineData("The case pol 48213 stood still.")]
    [InlineData("Number 48213 stood still.")]
    [InlineData("It was closed on 16 November.")]
    [InlineData("It was closed on the 16th of November.")]
    [InlineData("It was closed on November 16th.")]
    [InlineData("It was closed on the sixteenth of November.")]
    [InlineData("It was closed on 16/11.")]
    [InlineData("It was closed on 3 Nov 2026.")]
    [InlineData("See rpd 7k3m q9td.")]
    public void ReferLearning_WithANameANumberOrADay_IsRefused(string text)
    {
        var at = new DisputeBuilder().Open("stage-two");
        at.Dispute.UpdateSafety(Samples.Arrangement(at.Now, Marcus), at.By(Dina));
        at.Open("stage-three");

        Assert.StartsWith("Leave out ", Refusal.Of(() => at.Dispute.ReferLearning(Samples.Learning with { WhatCouldChange = text }, at.By(Simon))), StringComparison.Ordinal);
    }

    [Theory, Trait("Policy", "S4.6")]
    [InlineData("Both teams may march on; the fielder of questions, unaided, waited from November 2026 on.")]
    [InlineData("Three in four calls went unanswered, and 12 of 40 letters. Will everybody be told?")]
    public void ReferLearning_WithWordsThatOnlyHoldAName_IsTaken(string text)
    {
        var at = new DisputeBuilder().Open("stage-three");

        Assert.Equal(text, at.Dispute.ReferLearning(Samples.Learning with { WhatHappened = text }, at.By(Simon)).WhatHappened);
    }

    [Fact, Trait("Policy", "S4.6")]
    public void ReferLearning_KeepsNothingThatTellsWhen()
    {
        var at = new DisputeBuilder().Open("stage-three");
        var referral = at.Dispute.ReferLearning(Samples.Learning, at.By(Simon));

        Assert.NotEqual(7, referral.Id.Version);
        Assert.DoesNotContain(typeof(LearningReferral).GetProperties(), p => p.PropertyType == typeof(DateTime) || p.PropertyType == typeof(DateOnly));
    }
}
