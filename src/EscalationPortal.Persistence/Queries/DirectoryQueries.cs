using EscalationPortal.Domain.People;
using EscalationPortal.Persistence.Directory;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Persistence.Queries;

/// <summary>The directory as the domain's rules ask for it.</summary>
public static class DirectoryQueries
{
    /// <summary>All agencies and their leads; of the people, those of these agencies and those who hold one of these roles.</summary>
    public static async Task<AgencyDirectory> DirectoryAsync(
        this PortalDbContext db, IReadOnlyCollection<string> agencies, IReadOnlyCollection<string> roles, CancellationToken cancel)
    {
        var known = await db.Agencies.AsNoTracking().OrderBy(a => a.Name).ToListAsync(cancel);
        var people = await db.People.AsNoTracking().Include(p => p.Roles)
            .Where(p => agencies.Contains(p.AgencyKey) || db.Agencies.Any(a => a.LeadId == p.Id) || p.Roles.Any(r => roles.Contains(r.Role)))
            .OrderBy(p => p.Name).Select(p => new { Entry = p, HasAccount = db.Users.Any(u => u.Id == p.Id) }).ToListAsync(cancel);
        var deputies = await db.Deputies.AsNoTracking()
            .Where(d => db.People.Any(p => p.Id == d.PersonId && agencies.Contains(p.AgencyKey))).ToListAsync(cancel);
        var names = known.ToDictionary(a => a.Key, a => a.Name);
        return new AgencyDirectory(
            [.. known.Select(a => new Agency(a.Key, a.Name, a.IsStatutory, a.LeadRole, a.LeadId))],
            [.. people.Select(p => ToPerson(p.Entry, names[p.Entry.AgencyKey]) with { HasAccount = p.HasAccount })],
            [.. deputies.Select(d => new Deputyship(d.PersonId, d.DeputyId))]);
    }

    /// <summary>Somebody and those whose deputy they are today; null where the directory no longer has them.</summary>
    public static async Task<Actor?> ActorAsync(
        this PortalDbContext db, Guid id, DateOnly today, IReadOnlyCollection<string> convenorRoles, CancellationToken cancel)
    {
        var people = await db.People.AsNoTracking().Include(p => p.Roles).Include(p => p.Agency)
            .Where(p => p.Id == id || db.Deputies.Any(d => d.DeputyId == id && d.PersonId == p.Id
                && db.Absences.Any(a => a.PersonId == p.Id && a.From <= today && today <= a.Until)))
            .AsSingleQuery().ToListAsync(cancel);
        if (people.Find(p => p.Id == id) is not { } self)
            return null;
        var person = ToPerson(self, self.Agency!.Name);
        return new Actor(person,
            [.. people.Where(p => p.Id != id).Select(p => ToPerson(p, p.Agency!.Name))],
            convenorRoles.Any(person.Has));
    }

    private static Person ToPerson(PersonEntry entry, string agencyName) => new(
        entry.Id, entry.Name, entry.Title, entry.AgencyKey, agencyName, [.. entry.Roles.Select(r => r.Role)], entry.LineManagerId);
}
