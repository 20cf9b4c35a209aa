using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Learning;
using EscalationPortal.Domain.Tests.Disputes;

namespace EscalationPortal.Domain.Tests.Learning;

public sealed class ThemesTests
{
    private const string NotOfTheGroup = "Only the Quality Effectiveness Group keeps themes and recommendations.";

    private readonly DisputeBuilder _at = new DisputeBuilder().Open("stage-three");

    [Fact, Trait("Policy", "S4.6")]
    public void PutInto_AThemeAndThenAnother_MovesIt()
    {
        var referral = Referred();
        LearningTheme first = Theme(), second = Theme("Leave");

        referral.PutInto(first, Group);
        var version = referral.Version;
        referral.PutInto(second, Group);

        Assert.Equal(second.Id, referral.ThemeId);
        Assert.NotEqual(version, referral.Version);
        Refusal.Says("It is in this theme already.", () => referral.PutInto(second, Group));
    }

    [Fact, Trait("Policy", "S4.6")]
    public void TakeOut_OfATheme_LeavesItWithout()
    {
        var referral = Referred();
        Refusal.Says("It is in no theme.", () => referral.TakeOut(Group));
        referral.PutInto(Theme(), Group);

        referral.TakeOut(Group);

        Assert.Null(referral.ThemeId);
    }

    [Fact, Trait("Policy", "S4.6")]
    public void Themes_ForAnybodyOutsideTheGroup_AreRefused()
    {
        var (referral, theme) = (Referred(), Theme());
        referral.PutInto(theme, Group);
        foreach (var person in new[] { Priya, Simon, Beth, Iris })
        {
            var act = _at.By(person);
            Refusal.Says(NotOfTheGroup, () => LearningTheme.Begin("Leave", act));
            Refusal.Says(NotOfTheGroup, () => referral.PutInto(Theme("Leave"), act));
            Refusal.Says(NotOfTheGroup, () => referral.TakeOut(act));
            Refusal.Says(NotOfTheGroup, () => theme.Recommend(Recommendation, act));
        }
    }

    [Theory, Trait("Policy", "S4.6")]
    [InlineData("", "Give the theme a name.")]
    [InlineData(" ", "Give the theme a name.")]
    [InlineData("The conference of 16 November", "Leave out '16 November': nothing here may lead back to the child.")]
    [InlineData("As in RPD-7K3M-Q9TD", "Leave out 'RPD-7K3M-Q9TD': nothing here may lead back to the child.")]
    [InlineData("Child 943 476 5919", "Leave out numbers, dates and contact details that could lead back to the child.")]
    public void Begin_WithANameThatIsEmptyOrLeadsBack_IsRefused(string name, string sentence) =>
        Refusal.Says(sentence, () => Theme(name));

    [Fact]
    public void Begin_WithALongName_KeepsItUnderThePolicyInForce()
    {
        var theme = Theme(" " + new string('a', LearningTheme.NameLength) + " ");

        Assert.Equal((new string('a', LearningTheme.NameLength), Partnership.Policy.Id), (theme.Name, theme.PolicyId));
    }

    [Fact]
    public void Begin_WithANameThatIsTooLong_IsRefused() =>
        Refusal.Says("The name of a theme is 100 characters at most.", () => Theme(new string('a', LearningTheme.NameLength + 1)));

    [Theory, Trait("Policy", "S4.7")]
    [InlineData("agency-review")]
    [InlineData("policy-review")]
    public void Recommend_OfEitherKind_HasAnOwnerADueDayAndAState(string kind)
    {
        var made = Theme().Recommend(Recommendation with { Kind = kind }, Group);

        Assert.Equal((kind, "Cambridgeshire Constabulary", RecommendationState.Open, Quinn.Name), (made.Kind, made.OwnerName, made.State, made.MadeBy));
        Assert.Equal(Recommendation.Due, made.Due);
    }

    [Fact, Trait("Policy", "S4.7")]
    public void Recommend_ToTheGroupItself_IsOwnedByIt() =>
        Assert.Equal("Quality Effectiveness Group", Theme().Recommend(Recommendation with { Owner = "learning-group" }, Group).OwnerName);

    [Fact, Trait("Policy", "S4.7")]
    public void Recommend_WhenUnlawful_IsRefused()
    {
        var (theme, good) = (Theme(), Recommendation);
        Refusal.Says("Choose the kind of recommendation.", () => theme.Recommend(good with { Kind = "blame" }, Group));
        Refusal.Says("Write the recommendation.", () => theme.Recommend(good with { Text = " " }, Group));
        Refusal.Says("Choose who owns it.", () => theme.Recommend(good with { Owner = "Head of practice" }, Group));
        Refusal.Says("The day it is due must be still to come.", () => theme.Recommend(good with { Due = _at.Today }, Group));
        Refusal.Says("Check the year: this day is more than 18 years from today.", () => theme.Recommend(good with { Due = _at.Today.AddYears(19) }, Group));
        Refusal.Says("Leave out '16/11': nothing here may lead back to the child.", () => theme.Recommend(good with { Text = "Look again at 16/11." }, Group));
        Assert.Empty(theme.Recommendations);
    }

    private Act Group => _at.By(Quinn);

    private RecommendationMade Recommendation => new("agency-review", "Brief every team on the threshold.", Agencies.Police.Key, _at.Today.AddDays(60));

    private LearningReferral Referred() => _at.Dispute.ReferLearning(Samples.Learning, _at.By(Simon));

    private LearningTheme Theme(string name = "The threshold") => LearningTheme.Begin(name, Group);
}
