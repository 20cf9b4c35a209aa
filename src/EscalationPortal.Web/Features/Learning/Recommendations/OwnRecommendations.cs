using EscalationPortal.Domain.Learning;
using EscalationPortal.Domain.People;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Acting;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Learning.Recommendations;

/// <summary>What agencies were recommended, for the person who leads safeguarding there or stands in for them.</summary>
public sealed class OwnRecommendations(PortalDbContext db, CurrentActor current)
{
    public async Task<IQueryable<Recommendation>> QueryAsync() => Of(db, await current.GetAsync());

    public async Task<bool> LeadsAnAgencyAsync(CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        var stands = actor.Stands;
        return await db.Agencies.Of(actor.PartnershipKey).AnyAsync(a => a.LeadId != null && stands.Contains(a.LeadId.Value), cancel);
    }

    /// <summary>Whether the menu leads there. No one who has left is asked.</summary>
    public async Task<bool> AnyAsync(CancellationToken cancel) =>
        await current.FindAsync() is { } actor && await Of(db, actor).AnyAsync(cancel);

    internal static IQueryable<Recommendation> Of(PortalDbContext db, Actor actor)
    {
        var partnership = actor.PartnershipKey;
        var stands = actor.Stands;
        return db.LearningThemes.AsNoTracking().SelectMany(t => t.Recommendations)
            .Where(r => r.PartnershipKey == partnership && db.Agencies.Any(a =>
                a.Key == r.OwnerKey && a.PartnershipKey == partnership && a.LeadId != null && stands.Contains(a.LeadId.Value)));
    }
}
