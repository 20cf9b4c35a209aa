using EscalationPortal.Domain.Learning;
using EscalationPortal.Persistence;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Learning;

internal static class LearningQueries
{
    /// <summary>The latest quarter first; within one there is no order to be had, because no day is kept.</summary>
    public static IQueryable<LearningReferral> LatestFirst(this IQueryable<LearningReferral> referrals) => referrals
        .OrderByDescending(r => r.Quarter.Substring(r.Quarter.Length - 4))
        .ThenByDescending(r => r.Quarter.StartsWith("Oct") ? 4 : r.Quarter.StartsWith("Jul") ? 3 : r.Quarter.StartsWith("Apr") ? 2 : 1)
        .ThenBy(r => r.Id);

    /// <summary>Those still to be done, the first due first.</summary>
    public static IQueryable<Recommendation> OverdueAt(this IQueryable<LearningTheme> themes, DateOnly today) => themes
        .SelectMany(t => t.Recommendations)
        .Where(r => (r.State == RecommendationState.Open || r.State == RecommendationState.Accepted) && r.Due < today)
        .OrderBy(r => r.Due).ThenBy(r => r.Id);

    /// <summary>The theme whose recommendation is due first comes first; those with nothing to do come last.</summary>
    public static IQueryable<LearningTheme> FirstDueFirst(this IQueryable<LearningTheme> themes) => themes
        .OrderBy(t => t.Recommendations.Any(r => r.State == RecommendationState.Open || r.State == RecommendationState.Accepted) ? 0 : 1)
        .ThenBy(t => t.Recommendations.Where(r => r.State == RecommendationState.Open || r.State == RecommendationState.Accepted).Min(r => (DateOnly?)r.Due))
        .ThenBy(t => t.Name);

    public static IQueryable<RecommendationRow> Rows(this IQueryable<Recommendation> recommendations, IQueryable<LearningTheme> themes) => recommendations
        .Select(r => new RecommendationRow(
            r.Id, themes.Where(t => t.Recommendations.Any(m => m.Id == r.Id)).Select(t => t.PolicyId).First(), r.Kind, r.Text, r.OwnerName, r.Due, r.State));

    public static IQueryable<ReferralRow> Rows(this IQueryable<LearningReferral> referrals) => referrals
        .Select(r => new ReferralRow(r.Id, r.PolicyId, r.Area, r.Quarter, r.WhatHappened));

    /// <summary>Themes of one page of the list, each with what is in it.</summary>
    public static async Task<IReadOnlyList<ThemeRow>> RowsAsync(this IQueryable<LearningTheme> page, PortalDbContext db, CancellationToken cancel)
    {
        var themes = await page.Select(t => new { t.Id, t.Name }).ToListAsync(cancel);
        var ids = themes.Select(t => t.Id).ToList();
        var referrals = await db.LearningReferrals.AsNoTracking().Where(r => r.ThemeId != null && ids.Contains(r.ThemeId.Value)).LatestFirst()
            .Select(r => new { r.ThemeId, Row = new ReferralRow(r.Id, r.PolicyId, r.Area, r.Quarter, r.WhatHappened) }).ToListAsync(cancel);
        var recommendations = await db.LearningThemes.AsNoTracking().Where(t => ids.Contains(t.Id))
            .SelectMany(t => t.Recommendations, (t, r) => new { t.Id, Row = new RecommendationRow(r.Id, t.PolicyId, r.Kind, r.Text, r.OwnerName, r.Due, r.State) })
            .ToListAsync(cancel);
        return
        [
            .. themes.Select(t => new ThemeRow(t.Id, t.Name,
                [.. referrals.Where(r => r.ThemeId == t.Id).Select(r => r.Row)],
                [.. recommendations.Where(r => r.Id == t.Id).Select(r => r.Row).OrderBy(r => r.IsClosed).ThenBy(r => r.Due).ThenBy(r => r.Id)])),
        ];
    }
}
