using EscalationPortal.Domain.Learning;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Features.Learning;
using EscalationPortal.Web.Features.Shared;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Features.Learning.Recommendations;

public sealed record RecommendationListPage(EscalationPolicy Policy, Func<string, EscalationPolicy> PolicyOf, IReadOnlyList<RecommendationRow> Rows, Paging Paging, DateOnly Today);

/// <param name="Theme">The theme it belongs to, for the Group alone.</param>
public sealed record RecommendationPage(Recommendation Recommendation, EscalationPolicy Policy, LearningTheme? Theme, DateOnly Today, ReportForm Form)
{
    public string Kind => Policy.Learning.Kinds.Single(k => k.Key == Recommendation.Kind).Name;

    public IReadOnlyList<Choice> States =>
    [
        .. Recommendation.State == RecommendationState.Open
            ? new[] { new Choice(nameof(RecommendationState.Accepted), "Accepted", "The owner will do it by the day it is due") } : [],
        new(nameof(RecommendationState.Done), "Done"),
        new(nameof(RecommendationState.NotDone), "Not done", "It will not be done"),
    ];
}
