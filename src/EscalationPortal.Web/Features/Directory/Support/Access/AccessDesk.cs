using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Access;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Support.Access;

/// <summary>
/// Puts each change that widens what an account opens on record, and says which of them wait: no account opens disputes on the word of one
/// person, in whatever order the account and its rights are given.
/// </summary>
public sealed class AccessDesk(PortalDbContext db, PolicyShelf policies, TimeProvider time)
{
    private EscalationPolicy Policy => policies.Current;

    /// <summary>What waits for a second person.</summary>
    public IQueryable<AccessChange> Waiting => db.AccessChanges.AsNoTracking().Where(c => c.NeedsSecondPerson && c.Decision == null);

    /// <summary>Puts the change on record; it is saved with the change itself. What waits already is not asked for twice.</summary>
    public async Task<AccessChange> AskAsync(WantedAccess wanted, Administrator admin, CancellationToken cancel)
    {
        var change = wanted.AskedBy(admin.Actor.Person, time.GetUtcNow().UtcDateTime, await NeedsSecondPersonAsync(wanted, admin, cancel));
        if (change.NeedsSecondPerson && await WaitingAsync(wanted, cancel) is { } waiting)
            return waiting;
        db.AccessChanges.Add(change);
        return change;
    }

    /// <returns>Those that wait for a second person, and are not to be made now.</returns>
    public async Task<IReadOnlyList<WantedAccess>> AskAsync(IEnumerable<WantedAccess> wanted, Administrator admin, CancellationToken cancel)
    {
        List<WantedAccess> waiting = [];
        foreach (var access in wanted)
        {
            if ((await AskAsync(access, admin, cancel)).NeedsSecondPerson)
                waiting.Add(access);
        }

        return waiting;
    }

    /// <summary>The same change, where it waits already.</summary>
    public Task<AccessChange?> WaitingAsync(WantedAccess wanted, CancellationToken cancel) => Waiting.FirstOrDefaultAsync(c =>
        c.Kind == wanted.Kind && c.PersonId == wanted.PersonId && c.AgencyKey == wanted.AgencyKey
            && c.Role == wanted.Role && c.OtherPersonId == wanted.OtherPersonId, cancel);

    /// <summary>
    /// Whether the first password of an account was handed over by one person, and the account has come to open something since:
    /// that person may know it still.
    /// </summary>
    public async Task<bool> FirstPasswordIsOfOnePersonAsync(Guid person, CancellationToken cancel)
    {
        var latest = await db.AccessChanges.Where(c =>
            c.Kind == AccessKind.Account && c.PersonId == person && (!c.NeedsSecondPerson || c.Decision!.IsConfirmed))
            .OrderByDescending(c => c.AskedAt).FirstOrDefaultAsync(cancel);
        return latest is { NeedsSecondPerson: false } && !(await AccountReach.WholeAsync(db, Policy, person, cancel)).IsEmpty;
    }

    private async Task<bool> NeedsSecondPersonAsync(
        WantedAccess wanted, Administrator admin, CancellationToken cancel) => wanted.Kind switch
    {
        AccessKind.Account => !(await AccountReach.WholeAsync(db, Policy, wanted.PersonId, cancel)).IsEmpty,
        AccessKind.Role => AccountReach.OpensByItself(wanted.Role!, Policy) && await IsReachedByAnAccountAsync(wanted.PersonId, cancel),
        AccessKind.Lead => await IsReachedByAnAccountAsync(wanted.PersonId, cancel)
            || await HasLeadWithAccountAsync(wanted.AgencyKey, cancel),
        AccessKind.Deputy => await HasAccountAsync(wanted.PersonId, cancel)
            && (await IsInOnePersonsHandsAsync(wanted.PersonId, admin, cancel) || await ServesThePartnershipAsync(wanted, cancel)),
        _ => await HasAccountAsync(wanted.PersonId, cancel) && await IsInOnePersonsHandsAsync(wanted.PersonId, admin, cancel),
    };

    /// <summary>Then no one person takes the agency's disputes from a lead who can read them.</summary>
    private Task<bool> HasLeadWithAccountAsync(string agency, CancellationToken cancel) =>
        db.Agencies.AnyAsync(a => a.Key == agency && db.Users.Any(u => u.Id == a.LeadId), cancel);

    private Task<bool> HasAccountAsync(Guid person, CancellationToken cancel) => db.Users.AnyAsync(u => u.Id == person, cancel);

    private async Task<bool> ServesThePartnershipAsync(WantedAccess wanted, CancellationToken cancel) =>
        wanted.OtherPersonsRoles!.Any(r => AccountReach.OpensByItself(r, Policy))
        || (await AccountReach.OwnAsync(db, Policy, wanted.OtherPersonId!.Value, cancel)).IsOfThePartnership;

    /// <summary>
    /// Theirs, or a deputy's, who inherits it. While there is none, nothing is opened yet:
    /// the account waits for the second person when it is made.
    /// </summary>
    private Task<bool> IsReachedByAnAccountAsync(Guid person, CancellationToken cancel) =>
        db.Users.AnyAsync(u => u.Id == person || db.Deputies.Any(d => d.PersonId == person && d.DeputyId == u.Id), cancel);

    /// <summary>
    /// Whether one person made its password, or this administrator gave it anything before: it may be theirs under another name.
    /// </summary>
    private Task<bool> IsInOnePersonsHandsAsync(Guid person, Administrator admin, CancellationToken cancel) =>
        db.AccessChanges.AnyAsync(c =>
            c.PersonId == person && (c.AskedById == admin.Id || (c.Kind == AccessKind.Account && !c.NeedsSecondPerson)), cancel);
}
