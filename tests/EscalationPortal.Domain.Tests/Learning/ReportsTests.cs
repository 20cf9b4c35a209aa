using EscalationPortal.Domain.Learning;
using EscalationPortal.Domain.Tests.Disputes;

namespace EscalationPortal.Domain.Tests.Learning;

public sealed class ReportsTests
{
    private static readonly RecommendationReported s_accepted = new(RecommendationState.Accepted, null);
    private static readonly RecommendationReported s_done = new(RecommendationState.Done, "Every team was briefed.");

    private readonly DisputeBuilder _at = new DisputeBuilder().Open("stage-three");
    private readonly LearningTheme _theme;
    private readonly Recommendation _made;

    public ReportsTests()
    {
        _theme = LearningTheme.Begin("The threshold", _at.By(Quinn));
        _made = _theme.Recommend(new("agency-review", "Brief every team.", Agencies.Police.Key, _at.Today.AddDays(60)), _at.By(Quinn));
    }

    [Fact, Trait("Policy", "S4.7")]
    public void Report_AcceptedAndThenDone_KeepsARowOfEach()
    {
        _theme.Report(_made.Id, s_accepted, _at.By(Simon));
        _theme.Report(_made.Id, s_done, _at.By(Quinn));

        Assert.Equal(RecommendationState.Done, _made.State);
        Assert.Equal(
            [(1, RecommendationState.Accepted, (string?)null, Simon.Introduction), (2, RecommendationState.Done, s_done.Evidence, Quinn.Introduction)],
            _made.Reports.Select(r => (r.Number, r.State, r.Evidence, r.By)));
        Assert.All(_made.Reports, r => Assert.True(r.ForName is null && r.At > default(DateTime)));
    }

    [Fact, Trait("Policy", "S4.7")]
    public void Report_ByTheLeadsDeputy_SaysForWhom()
    {
        _at.In(_at.Partnership.WithDeputy(Simon, Dina));
        _theme.Report(_made.Id, s_accepted, _at.By(Dina));

        Assert.Equal((Dina.Introduction, Simon.Name), (_made.Reports[0].By, _made.Reports[0].ForName));
    }

    [Fact, Trait("Policy", "S4.7")]
    public void Report_ByAnybodyElse_IsRefused()
    {
        foreach (var person in new[] { Sara, Priya, Marcus, Dina, Beth })
            Refusal.Says("Only the owner of a recommendation reports on it.", () => _theme.Report(_made.Id, s_done, _at.By(person)));
        Assert.Empty(_made.Reports);
    }

    [Theory, Trait("Policy", "S4.7")]
    [InlineData(RecommendationState.Done, "Say what shows that it was done.")]
    [InlineData(RecommendationState.NotDone, "Say why it was not done.")]
    public void Report_WithoutEvidence_IsRefused(RecommendationState state, string sentence) =>
        Refusal.Says(sentence, () => _theme.Report(_made.Id, new(state, " "), _at.By(Simon)));

    [Fact, Trait("Policy", "S4.7")]
    public void Report_WithEvidenceThatLeadsBack_IsRefused() =>
        Refusal.Says("Leave out '16th of November': nothing here may lead back to the child.",
            () => _theme.Report(_made.Id, s_done with { Evidence = "Done on the 16th of November." }, _at.By(Simon)));

    [Fact, Trait("Policy", "S4.7")]
    public void Report_ThatChangesNothing_IsRefused()
    {
        Refusal.Says("Say whether it is accepted, done or not done.", () => _theme.Report(_made.Id, new(RecommendationState.Open, null), _at.By(Simon)));
        Refusal.Says("Say whether it is accepted, done or not done.", () => _theme.Report(_made.Id, new((RecommendationState)9, "x"), _at.By(Simon)));
        Refusal.Says("There is no such recommendation.", () => _theme.Report(Guid.NewGuid(), s_done, _at.By(Simon)));
        _theme.Report(_made.Id, s_accepted, _at.By(Simon));
        Refusal.Says("It is on record as accepted already.", () => _theme.Report(_made.Id, s_accepted, _at.By(Simon)));
        _theme.Report(_made.Id, s_done, _at.By(Simon));
        Refusal.Says("Whether it was done is on record already.", () => _theme.Report(_made.Id, new(RecommendationState.NotDone, "Dropped."), _at.By(Simon)));
        Refusal.Says("Whether it was done is on record already.", () => _theme.Report(_made.Id, s_accepted, _at.By(Simon)));
    }

    [Fact, Trait("Policy", "S4.7")]
    public void IsOverdue_OnceItsDayHasPassedAndItIsNotClosed()
    {
        Assert.False(_made.IsOverdue(_made.Due));
        Assert.True(_made.IsOverdue(_made.Due.AddDays(1)));
        _theme.Report(_made.Id, s_done, _at.By(Simon));
        Assert.False(_made.IsOverdue(_made.Due.AddDays(1)));
    }
}
