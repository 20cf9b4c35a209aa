using EscalationPortal.Domain.People;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Access;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Support.Access;

/// <summary>Who may be the second person: someone with the office for it, who is not the first person under another name.</summary>
public sealed class Confirmers(PortalDbContext db)
{
    /// <summary>
    /// The administrators of the agency, its lead, and the portal's administrators, as far as they are independent of the one who asked.
    /// </summary>
    public async Task<IReadOnlyList<string>> NamesAsync(AccessChange change, CancellationToken cancel)
    {
        var office = await db.People.AsNoTracking()
            .Where(p => p.LeftOn == null && db.Users.Any(u => u.Id == p.Id)
                && db.Agencies.Any(a => a.Key == change.AgencyKey && a.PartnershipKey == p.PartnershipKey)
                && (p.Roles.Any(r =>
                        r.Role == PortalRoles.Administrator
                        || (r.Role == PortalRoles.AgencyAdministrator && p.AgencyKey == change.AgencyKey))
                    || db.Agencies.Any(a => a.Key == change.AgencyKey && a.LeadId == p.Id)))
            .OrderBy(p => p.NormalisedName).Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        List<string> names = [];
        foreach (var person in office)
        {
            if (await IsIndependentAsync(person.Id, change, cancel))
                names.Add(person.Name);
        }

        return names;
    }

    /// <summary>Of what waits, what this person can confirm.</summary>
    public async Task<IReadOnlyList<AccessChange>> ConfirmableAsync(Actor actor, IQueryable<AccessChange> waiting, CancellationToken cancel)
    {
        List<AccessChange> confirmable = [];
        foreach (var change in await OfTheirOffice(actor, waiting).ToListAsync(cancel))
        {
            if (await IsIndependentAsync(actor.Id, change, cancel))
                confirmable.Add(change);
        }

        return confirmable;
    }

    private IQueryable<AccessChange> OfTheirOffice(Actor actor, IQueryable<AccessChange> waiting)
    {
        var partnership = actor.PartnershipKey;
        var own = waiting.Where(c => db.Agencies.Any(a => a.Key == c.AgencyKey && a.PartnershipKey == partnership));
        if (actor.Has(PortalRoles.Administrator))
            return own;
        var kept = actor.Has(PortalRoles.AgencyAdministrator) ? actor.Person.Agency : null;
        return own.Where(c => c.AgencyKey == kept || db.Agencies.Any(a => a.Key == c.AgencyKey && a.LeadId == actor.Id));
    }

    /// <summary>
    /// Not the one who asked or the one whose account it is, no one whom the asker made or gave anything,
    /// and no one whose account is in the same hands.
    /// </summary>
    private async Task<bool> IsIndependentAsync(Guid person, AccessChange change, CancellationToken cancel)
    {
        if (person == change.AskedById || person == change.PersonId
            || await db.AccessChanges.AnyAsync(c => c.PersonId == person && c.AskedById == change.AskedById, cancel))
            return false;
        var hands = await HandsAsync(person, cancel);
        return !hands.Contains(change.PersonId) && !hands.Overlaps(await HandsAsync(change.AskedById, cancel));
    }

    /// <summary>
    /// Everyone who could be signed in under this name: the person, who made their password without
    /// a second person, who made that one's, and so on.
    /// </summary>
    private async Task<HashSet<Guid>> HandsAsync(Guid person, CancellationToken cancel)
    {
        HashSet<Guid> hands = [person];
        for (List<Guid> latest = [person]; latest.Count > 0;)
        {
            var makers = await db.AccessChanges.Where(c =>
                c.Kind == AccessKind.Account && !c.NeedsSecondPerson && latest.Contains(c.PersonId))
                .Select(c => c.AskedById).Distinct().ToListAsync(cancel);
            latest = [.. makers.Where(hands.Add)];
        }

        return hands;
    }
}
