using EscalationPortal.Domain.People;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Forms;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Support;

/// <summary>Someone of an agency, as the directory's pages show them.</summary>
/// <param name="AwayUntil">Set while they are away.</param>
public sealed record StaffMember(
    Guid Id, string Name, string Title, string? Team, IReadOnlyList<string> Roles, Guid? LineManagerId, bool HasAccount, DateOnly? AwayUntil)
{
    public bool IsAdministrator => Roles.Any(PortalRoles.All.Contains);
}

/// <summary>An agency with those who work there now, and their deputies.</summary>
public sealed record Staff(AgencyEntry Agency, IReadOnlyList<StaffMember> People, ILookup<Guid, Guid> DeputyIds)
{
    public StaffMember? Lead => Find(Agency.LeadId);
    public StaffMember? Find(Guid? id) => People.FirstOrDefault(p => p.Id == id);
    public IReadOnlyList<StaffMember> With(string role) => [.. People.Where(p => p.Roles.Contains(role))];
    public IReadOnlyList<StaffMember> DeputiesOf(Guid id) => [.. DeputyIds[id].Select(d => Find(d)).OfType<StaffMember>()];

    /// <summary>Who can be someone's manager, deputy or the lead: administrators hold no role in a dispute.</summary>
    public IReadOnlyList<StaffMember> CanHoldAnOffice => [.. People.Where(p => !p.IsAdministrator)];

    public IReadOnlyList<Choice> ChoicesFor(Guid? except) =>
        [.. CanHoldAnOffice.Where(p => p.Id != except).Select(p => new Choice(p.Id.ToString(), $"{p.Name}, {p.Title}{(p.HasAccount ? "" : " (no account)")}"))];

    /// <summary>Whether one is managed by the other, directly or through others.</summary>
    public bool IsManagedBy(Guid person, Guid manager)
    {
        var seen = new HashSet<Guid>();
        for (var at = Find(person); at is not null && seen.Add(at.Id); at = Find(at.LineManagerId))
        {
            if (at.LineManagerId == manager)
                return true;
        }

        return false;
    }

    public static async Task<IReadOnlyList<Staff>> LoadAsync(
        PortalDbContext db, IReadOnlyList<AgencyEntry> agencies, DateOnly today, CancellationToken cancel)
    {
        var keys = agencies.Select(a => a.Key).ToList();
        var here = db.People.AsNoTracking().Where(p => keys.Contains(p.AgencyKey) && p.LeftOn == null);
        var people = await here.OrderBy(p => p.NormalisedName).Select(p => new
        {
            p.AgencyKey,
            Member = new StaffMember(p.Id, p.Name, p.Title, p.Team, p.Roles.Select(r => r.Role).ToList(), p.LineManagerId, db.Users.Any(u => u.Id == p.Id),
                db.Absences.Where(a => a.PersonId == p.Id && a.From <= today && today <= a.Until).Max(a => (DateOnly?)a.Until)),
        }).ToListAsync(cancel);
        var deputies = (await db.Deputies.AsNoTracking().Where(d => here.Any(p => p.Id == d.PersonId)).ToListAsync(cancel))
            .ToLookup(d => d.PersonId, d => d.DeputyId);
        var byAgency = people.ToLookup(p => p.AgencyKey, p => p.Member);
        return [.. agencies.Select(a => new Staff(a, [.. byAgency[a.Key]], deputies))];
    }
}
