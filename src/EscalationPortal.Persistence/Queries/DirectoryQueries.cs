using EscalationPortal.Domain.People;
using EscalationPortal.Persistence.Directory;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Persistence.Queries;

/// <summary>The directory as the domain's rules ask for it.</summary>
public static class DirectoryQueries
{
    /// <summary>
    /// All agencies of a partnership and their leads; of its people, those of these agencies and those who hold one of these roles.
    /// </summary>
    public static async Task<AgencyDirectory> DirectoryAsync(
        this PortalDbContext db, string partnership, IReadOnlyCollection<string> agencies, IReadOnlyCollection<string> roles,
        CancellationToken cancel)
    {
        var known = await db.Agencies.AsNoTracking().Of(partnership).OrderBy(a => a.NormalisedName).ToListAsync(cancel);
        var people = await db.People.AsNoTracking().Of(partnership).Include(p => p.Roles)
            .Where(p => agencies.Contains(p.AgencyKey) || db.Agencies.Any(a => a.LeadId == p.Id)
                || p.Roles.Any(r => r.PartnershipKey == partnership && roles.Contains(r.Role)))
            .OrderBy(p => p.NormalisedName)
            .Select(p => new { Entry = p, HasAccount = p.LeftOn == null && db.Users.Any(u => u.Id == p.Id) }).ToListAsync(cancel);
        var deputies = await db.Deputies.AsNoTracking()
            .Where(d => db.People.Any(p => p.Id == d.PersonId && p.PartnershipKey == partnership && agencies.Contains(p.AgencyKey)))
            .ToListAsync(cancel);
        var names = known.ToDictionary(a => a.Key, a => a.Name);
        return new AgencyDirectory(
            [
                .. known.Select(a =>
                    new Agency(a.Key, a.Name, a.IsStatutory, a.LeadRole, a.LeadId, a.TakesPart) { PartnershipKey = a.PartnershipKey }),
            ],
            [.. people.Select(p => ToPerson(p.Entry, names[p.Entry.AgencyKey], p.HasAccount))],
            [.. deputies.Select(d => new Deputyship(d.PersonId, d.DeputyId))]);
    }

    /// <summary>
    /// Someone and those whose deputy they are today; null where they have left. For someone who left, the deputies act until what
    /// they held is handed over.
    /// </summary>
    public static async Task<Actor?> ActorAsync(
        this PortalDbContext db, Guid id, DateOnly today, IReadOnlyCollection<string> convenorRoles, CancellationToken cancel)
    {
        var people = await db.People.AsNoTracking().Include(p => p.Roles)
            .Where(p => p.Id == id || db.Deputies.Any(d => d.DeputyId == id && d.PersonId == p.Id
                && (p.LeftOn != null || db.Absences.Any(a => a.PersonId == p.Id && a.From <= today && today <= a.Until))))
            .Select(p => new { Entry = p, p.Agency, HasAccount = p.LeftOn == null && db.Users.Any(u => u.Id == p.Id) })
            .AsSingleQuery().ToListAsync(cancel);
        if (people.Find(p => p.Entry.Id == id) is not { Entry.LeftOn: null } self)
            return null;
        var person = ToPerson(self.Entry, self.Agency!.Name, self.HasAccount);
        return new Actor(person,
            [
                .. people.Where(p => p.Entry.Id != id && p.Entry.PartnershipKey == self.Entry.PartnershipKey)
                    .Select(p => ToPerson(p.Entry, p.Agency!.Name, p.HasAccount)),
            ],
            convenorRoles.Any(person.Has));
    }

    private static Person ToPerson(PersonEntry entry, string agencyName, bool hasAccount) => new(
        entry.Id, entry.Name, entry.Title, entry.AgencyKey, agencyName,
        [.. entry.Roles.Where(r => r.PartnershipKey == entry.PartnershipKey).Select(r => r.Role)], entry.LineManagerId)
    {
        PartnershipKey = entry.PartnershipKey,
        HasAccount = hasAccount,
        HasLeft = entry.LeftOn is not null,
    };
}
