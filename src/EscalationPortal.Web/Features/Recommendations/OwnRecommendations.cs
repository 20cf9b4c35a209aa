using EscalationPortal.Domain.Learning;
using EscalationPortal.Persistence;
using EscalationPortal.Web.Acting;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Recommendations;

/// <summary>What agencies were recommended, for the person who leads safeguarding there or stands in for them.</summary>
public sealed class OwnRecommendations(PortalDbContext db, CurrentActor current)
{
    public async Task<IQueryable<Recommendation>> QueryAsync() => Of(db, (await current.GetAsync()).Stands);

    public async Task<bool> LeadsAnAgencyAsync(CancellationToken cancel)
    {
        var stands = (await current.GetAsync()).Stands;
        return await db.Agencies.AnyAsync(a => a.LeadId != null && stands.Contains(a.LeadId.Value), cancel);
    }

    /// <summary>Whether the menu leads there. No one who has left is asked.</summary>
    public async Task<bool> AnyAsync(CancellationToken cancel) =>
        await current.FindAsync() is { } actor && await Of(db, actor.Stands).AnyAsync(cancel);

    internal static IQueryable<Recommendation> Of(PortalDbContext db, IReadOnlyList<Guid> stands) => db.LearningThemes.AsNoTracking()
        .SelectMany(t => t.Recommendations)
        .Where(r => db.Agencies.Any(a => a.Key == r.OwnerKey && a.LeadId != null && stands.Contains(a.LeadId.Value)));
}
