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

    [Theory, Trait("Policy", "S4.7")]
    [InlineData("agency-review")]
    [InlineData("policy-review")]
    public void Recommend_OfEitherKind_HasAnOwnerADueDayAndAState(string kind)
    {
        var (referral, at) = Referred();
        referral.Recommend(Recommendation(at) with { Kind = kind }, at.By(Quinn));

        var made = Assert.Single(referral.Recommendations);
        Assert.Equal((kind, "Head of practice", RecommendationState.Open), (made.Kind, made.Owner, made.State));
    }

    [Fact, Trait("Policy", "S4.7")]
    public void Recommend_WhenUnlawful_IsRefused()
    {
        var (referral, at) = Referred();
        var good = Recommendation(at);
        Refusal.Says("Only the Quality Effectiveness Group makes recommendations.", () => referral.Recommend(good, at.By(Simon)));
        Refusal.Says("Choose the kind of recommendation.", () => referral.Recommend(good with { Kind = "blame" }, at.By(Quinn)));
        Refusal.Says("Write the recommendation.", () => referral.Recommend(good with { Text = "" }, at.By(Quinn)));
        Refusal.Says("Say who owns it.", () => referral.Recommend(good with { Owner = " " }, at.By(Quinn)));
        Refusal.Says("The day it is due must be still to come.", () => referral.Recommend(good with { Due = at.Today }, at.By(Quinn)));
    }

    private static (LearningReferral Referral, DisputeBuilder At) Referred()
    {
        var at = new DisputeBuilder().Open("stage-three");
        return (at.Dispute.ReferLearning(Samples.Learning, at.By(Simon)), at);
    }

    private static RecommendationMade Recommendation(DisputeBuilder at) =>
        new("agency-review", "Brief every team on the threshold.", "Head of practice", at.Today.AddDays(60));
}
