using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Support;

/// <summary>How much someone holds in disputes: a number, which is all that an administrator learns of them.</summary>
internal static class DirectoryCounts
{
    public static Task<int> OpenObligationsAsync(this PortalDbContext db, Guid person, CancellationToken cancel) =>
        db.Set<Obligation>().CountAsync(o => o.PersonId == person && o.ClosedAt == null, cancel);

    public static Task<int> OpenDisputesAsync(this PortalDbContext db, Guid person, CancellationToken cancel) =>
        db.Disputes.CountAsync(d => d.State == DisputeState.Open && d.Seats.Any(s => s.PersonId == person && s.Until == null), cancel);
}
