using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Acting;

/// <summary>Opens disputes for the person signed in, and records that they were read.</summary>
public sealed class DisputeReader(
    PortalDbContext db, CurrentActor current, ActContextFactory acts, PolicyShelf policies, TimeProvider time)
{
    /// <summary>The dispute, if this person may read it; null for everyone else. That it was read is stored first.</summary>
    /// <param name="page">The page that is opened, without content.</param>
    /// <param name="everyAgency">Whether the directory is to know everyone who holds the tier of the stage.</param>
    public async Task<OpenDispute?> OpenAsync(string reference, PageRead page, CancellationToken cancel, bool everyAgency = false)
    {
        var actor = await current.GetAsync();
        if (!DisputeReference.TryParse(reference, out var parsed)
            || await db.Disputes.ReadableBy(actor).Whole().SingleOrDefaultAsync(d => d.Reference == parsed, cancel) is not { } dispute)
            return null;
        db.Readings.Add(new DisputeReading(dispute.Id, actor.Person, page, time.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(cancel);
        var policy = policies.ById(dispute.PolicyId);
        string[] tier = everyAgency ? [policy.Stage(dispute.StageKey).HeldBy] : [];
        return new OpenDispute(dispute, await acts.CreateAsync(actor, policy, dispute.Parties.Select(p => p.Agency), cancel, tier));
    }
}
