using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Access;
using EscalationPortal.Web.Features.Directory.Support.Access;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Access;

/// <summary>A change that waits for a second person, as pages show it.</summary>
public sealed record AccessLine(
    Guid Id, AccessKind Kind, string Name, string Title, string AgencyName, string? RoleName, string? Other, Guid AskedById,
    string AskedByName, DateTime AskedAt)
{
    public string What => AccessWords.What(Kind, Name, AgencyName, RoleName, Other);

    /// <summary>What waits for this person as the second one.</summary>
    public static async Task<IReadOnlyList<AccessLine>> ToConfirmAsync(
        PortalDbContext db, AccessDesk desk, Confirmers confirmers, Actor actor, EscalationPolicy policy, CancellationToken cancel)
    {
        var ids = (await confirmers.ConfirmableAsync(actor, desk.Waiting, cancel)).Select(c => c.Id).ToList();
        return ids.Count == 0 ? [] : await OfAsync(db, desk.Waiting.Where(c => ids.Contains(c.Id)), policy, cancel);
    }

    public static async Task<IReadOnlyList<AccessLine>> OfAsync(
        PortalDbContext db, IQueryable<AccessChange> changes, EscalationPolicy policy, CancellationToken cancel)
    {
        var lines = await changes.OrderBy(c => c.AskedAt).ThenBy(c => c.Id)
            .Join(db.People, c => c.PersonId, p => p.Id, (c, p) => new { Change = c, p.Name, p.Title })
            .Join(db.Agencies, x => x.Change.AgencyKey, a => a.Key, (x, a) => new
            {
                x.Change, x.Name, x.Title, Agency = a.Name,
                Other = db.People.Where(p => p.Id == x.Change.OtherPersonId).Select(p => p.Name).FirstOrDefault(),
            }).ToListAsync(cancel);
        return [.. lines.Select(l => new AccessLine(l.Change.Id, l.Change.Kind, l.Name, l.Title, l.Agency,
            l.Change.Role is { } role ? AccessWords.NameOf(role, policy) : null,
            l.Other, l.Change.AskedById, l.Change.AskedByName, l.Change.AskedAt))];
    }
}
