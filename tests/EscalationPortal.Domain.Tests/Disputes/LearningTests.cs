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

    [Theory, Trait("Policy", "S4.6")]
    [InlineData("Mr")]
    [InlineData("Mrs")]
    [InlineData("Ms")]
    [InlineData("Miss")]
    [InlineData("Mx")]
    [InlineData("Dr")]
    [InlineData("Dr.")]
    [InlineData("Prof")]
    [InlineData("Professor")]
    [InlineData("Sgt")]
    [InlineData("PC")]
    [InlineData("DC")]
    [InlineData("DS")]
    [InlineData("DI")]
    public void ReferLearning_WithATitleThatManyBear_IsTaken(string title)
    {
        var at = Among($"{title} Winterbourne").Open("stage-three");
        var text = $"Every {title} should be told.";

        Assert.Equal(text, at.Dispute.ReferLearning(Samples.Learning with { WhatHappened = text }, at.By(Simon)).WhatHappened);
        Assert.Equal("Leave out 'winterbourne': nothing here may lead back to the child.",
            Refusal.Of(() => at.Dispute.ReferLearning(Samples.Learning with { WhatHappened = "As winterbourne said." }, at.By(Simon))));
    }

    [Theory, Trait("Policy", "S4.6")]
    [InlineData("An")]
    [InlineData("Do")]
    [InlineData("He")]
    [InlineData("In")]
    [InlineData("May")]
    [InlineData("So")]
    [InlineData("To")]
    [InlineData("Will")]
    public void ReferLearning_WithAWordThatIsSomebodysNameToo_IsTakenInSmallLettersOnly(string name)
    {
        var at = Among($"{name} Winterbourne").Open("stage-three");
        var text = $"What {name.ToLowerInvariant()} everybody do?";

        Assert.Equal(text, at.Dispute.ReferLearning(Samples.Learning with { WhatHappened = text }, at.By(Simon)).WhatHappened);
        Refusal.Says($"Leave out '{name}': nothing here may lead back to the child.",
            () => at.Dispute.ReferLearning(Samples.Learning with { WhatHappened = $"Then {name} came." }, at.By(Simon)));
    }

    [Theory, Trait("Policy", "S4.6")]
    [InlineData("A Winterbourne", "Plan A was chosen.")]
    [InlineData("Winterbourne van Dam", "The van was late.")]
    public void ReferLearning_WithWhatIsHardlyAName_IsTaken(string name, string text)
    {
        var at = Among(name).Open("stage-three");

        Assert.Equal(text, at.Dispute.ReferLearning(Samples.Learning with { WhatHappened = text }, at.By(Simon)).WhatHappened);
    }

    [Fact, Trait("Policy", "S4.6")]
    public void ReferLearning_WithAWholeNameHoweverItIsSpaced_IsRefused()
    {
        var at = Among("a van dam").Open("stage-three");

        Refusal.Says("Leave out 'A van  Dam': nothing here may lead back to the child.",
            () => at.Dispute.ReferLearning(Samples.Learning with { WhatHappened = "As A van  Dam said." }, at.By(Simon)));
    }

    [Theory, Trait("Policy", "S4.6")]
    [InlineData("POL48213")]
    [InlineData("pol 48213")]
    [InlineData("POL - 48213")]
    public void ReferLearning_WithTheCaseReferenceHoweverItIsSpaced_IsRefused(string reference)
    {
        var at = new DisputeBuilder().Open("stage-three");

        Refusal.Says($"Leave out '{reference}': nothing here may lead back to the child.",
            () => at.Dispute.ReferLearning(Samples.Learning with { WhatHappened = $"See {reference}." }, at.By(Simon)));
    }

    [Fact, Trait("Policy", "S4.6")]
    public void ReferLearning_WithThePortalsReferenceWithoutItsBeginning_IsRefused()
    {
        var at = new DisputeBuilder().Open("stage-three");
        var reference = at.Dispute.Reference.ToString()["RPD-".Length..];

        Refusal.Says($"Leave out '{reference}': nothing here may lead back to the child.",
            () => at.Dispute.ReferLearning(Samples.Learning with { WhatHappened = $"See {reference}." }, at.By(Simon)));
    }

    [Theory, Trait("Policy", "S4.6")]
    [InlineData("2026-01-05", "January to March 2026")]
    [InlineData("2026-03-31", "January to March 2026")]
    [InlineData("2026-04-01", "April to June 2026")]
    [InlineData("2026-09-30", "July to September 2026")]
    [InlineData("2026-10-01", "October to December 2026")]
    public void ReferLearning_OnAnyDay_KeepsTheQuarterAlone(string day, string quarter)
    {
        var at = new DisputeBuilder().At(Partnership.London(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), 9)).Open("stage-three");
        var referral = at.Dispute.ReferLearning(Samples.Learning, at.By(Simon));

        Assert.Equal((quarter, Partnership.Policy.Id), (referral.Quarter, referral.PolicyId));
    }

    private static DisputeBuilder Among(string name) =>
        new DisputeBuilder().With(s => s with { Network = [new NetworkPerson("Riverside School", name, "designated safeguarding lead", null)] });

    [Fact, Trait("Policy", "S4.6")]
    public void ReferLearning_KeepsNothingThatTellsWhen()
    {
        var at = new DisputeBuilder().Open("stage-three");
        var referral = at.Dispute.ReferLearning(Samples.Learning, at.By(Simon));

        Assert.NotEqual(7, referral.Id.Version);
        Assert.DoesNotContain(typeof(LearningReferral).GetProperties(), p => p.PropertyType == typeof(DateTime) || p.PropertyType == typeof(DateOnly));
    }
}
