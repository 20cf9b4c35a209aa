using EscalationPortal.Domain.Learning;

namespace EscalationPortal.Web.Features.Learning;

internal static class LearningQueries
{
    /// <summary>The latest quarter first; within one there is no order to be had, because no day is kept.</summary>
    public static IQueryable<LearningReferral> LatestFirst(this IQueryable<LearningReferral> referrals) => referrals
        .OrderByDescending(r => r.Quarter.Substring(r.Quarter.Length - 4))
        .ThenByDescending(r => r.Quarter.StartsWith("Oct") ? 4 : r.Quarter.StartsWith("Jul") ? 3 : r.Quarter.StartsWith("Apr") ? 2 : 1)
        .ThenBy(r => r.Id);
}
