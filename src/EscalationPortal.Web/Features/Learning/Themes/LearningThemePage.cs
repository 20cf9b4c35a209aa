using EscalationPortal.Domain.Learning;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Features.Learning;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Features.Learning.Themes;

public sealed record LearningThemePage(
    LearningTheme Theme, EscalationPolicy Policy, Func<string, EscalationPolicy> PolicyOf, IReadOnlyList<ReferralRow> Referrals,
    IReadOnlyList<Agency> Agencies, DateOnly Today, RecommendationForm Form)
{
    /// <summary>What is overdue first, then what is still to do, then what is closed.</summary>
    public IEnumerable<Recommendation> Recommendations => Theme.Recommendations.OrderBy(r => r.IsClosed).ThenBy(r => r.Due).ThenBy(r => r.MadeAt);

    public IReadOnlyList<Choice> Owners =>
    [
        .. RecommendationOwner.All(Agencies, Policy).Select(o => new Choice(o.Key, o.Name,
            Group: Agencies.Any(a => a.Key == o.Key && a.TakesPart) ? "Agencies" : "Bodies of the partnership")),
    ];
}
