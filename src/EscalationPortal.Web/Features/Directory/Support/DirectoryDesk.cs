using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Directory.Support.Access;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Support;

/// <summary>Opens the directory for those who keep it, and puts each change on record in the transaction that makes it.</summary>
public sealed class DirectoryDesk(PortalDbContext db, CurrentActor current, PolicyShelf policies, TimeProvider time)
{
    private DirectoryState? _state;

    public EscalationPolicy Policy => policies.Current;
    public DateTime Now => time.GetUtcNow().UtcDateTime;
    public DateOnly Today => policies.Calendar.DayOf(Now);

    /// <summary>Call it before anything is read that decides: what others change from then on makes the save fail.</summary>
    public async Task BeginAsync(CancellationToken cancel) => _state ??= await db.DirectoryStates.SingleAsync(cancel);

    /// <summary>Null for someone who is not an administrator.</summary>
    public async Task<Administrator?> AdministratorAsync()
    {
        await BeginAsync(CancellationToken.None);
        var actor = await current.GetAsync();
        return PortalRoles.All.Any(actor.Has) ? new Administrator(actor, Policy) : null;
    }

    /// <summary>An agency that this administrator keeps; null for any other.</summary>
    public async Task<AgencyEntry?> AgencyAsync(string key, Administrator admin, CancellationToken cancel) =>
        admin.Keeps(key) ? await db.Agencies.Of(admin.Actor.PartnershipKey).SingleOrDefaultAsync(a => a.Key == key, cancel) : null;

    /// <summary>Someone of an agency that this administrator keeps, with their roles; null for anybody else.</summary>
    public async Task<PersonEntry?> PersonAsync(Guid id, Administrator admin, CancellationToken cancel)
    {
        var person = await db.People.Of(admin.Actor.PartnershipKey).Include(p => p.Roles).Include(p => p.Agency)
            .SingleOrDefaultAsync(p => p.Id == id, cancel);
        return person is not null && admin.Keeps(person.AgencyKey) ? person : null;
    }

    public async Task<Staff> StaffAsync(string agency, CancellationToken cancel) =>
        (await Staff.LoadAsync(db, await db.Agencies.AsNoTracking().Where(a => a.Key == agency).ToListAsync(cancel), Today, cancel))[0];

    public Task<AccountReach> OwnReachAsync(Guid person, CancellationToken cancel) => AccountReach.OwnAsync(db, Policy, person, cancel);

    public Task<AccountReach> WholeReachAsync(Guid person, CancellationToken cancel) => AccountReach.WholeAsync(db, Policy, person, cancel);

    public void Record(Administrator admin, string agency, Guid? person, string what) =>
        Record(admin.Id, admin.Actor.Person.Name, agency, person, what);

    /// <summary>
    /// A person's own change about themselves, of which nothing else is decided: it does not stand in the way of what is decided at the same
    /// moment.
    /// </summary>
    public void RecordOwn(Person self, string what) => db.DirectoryChanges.Add(Row(self.Id, self.Name, self.Agency, self.Id, what));

    /// <summary>Puts a change on record; it is saved with the change itself.</summary>
    /// <param name="by">Null for the console of the server.</param>
    /// <exception cref="InvalidOperationException">It was not begun, so that a change at the same moment would go unseen.</exception>
    public void Record(Guid? by, string byName, string agency, Guid? person, string what)
    {
        (_state ?? throw new InvalidOperationException($"Call {nameof(BeginAsync)} first.")).Version = Guid.NewGuid();
        db.DirectoryChanges.Add(Row(by, byName, agency, person, what));
    }

    private DirectoryChange Row(Guid? by, string byName, string agency, Guid? person, string what) => new()
    {
        AgencyKey = agency,
        PersonId = person,
        ById = by,
        ByName = byName,
        What = what.Length > DirectoryChange.WhatLength ? what[..(DirectoryChange.WhatLength - 1)] + "…" : what,
        At = Now,
    };

    /// <summary>The latest changes, of an agency and its people or of one person.</summary>
    public Task<List<DirectoryChange>> ChangesAsync(string agency, Guid? person, int most, CancellationToken cancel) => db.DirectoryChanges.AsNoTracking()
        .Where(c => c.AgencyKey == agency && (person == null || c.PersonId == person))
        .OrderByDescending(c => c.At).ThenByDescending(c => c.Id).Take(most).ToListAsync(cancel);
}
