using EscalationPortal.Domain;
using EscalationPortal.Domain.People;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Access;
using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Features.Directory.Agencies;
using EscalationPortal.Web.Features.Directory.People;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Support.Access;

/// <summary>Who decides.</summary>
/// <param name="Id">Null for the console of the server.</param>
public sealed record Decider(Guid? Id, string Name)
{
    public static Decider Console { get; } = new(null, "The console of the server");
    public static Decider Of(Person person) => new(person.Id, person.Name);
}

/// <summary>
/// Carries out what a second person confirmed, by the rules that were there for the first. Saved by the caller, whole or not at all.
/// </summary>
public sealed class AccessDecisions(
    PortalDbContext db, DirectoryDesk directory, LeadSuccession succession, NewAccounts accounts, Sessions sessions, PolicyShelf policies)
{
    /// <returns>The second half of a first password; null for every other kind.</returns>
    /// <exception cref="RuleViolationException">It cannot be done any more; the message says why.</exception>
    public async Task<string?> ConfirmAsync(AccessChange change, Decider by, CancellationToken cancel)
    {
        var person = await db.People.Include(p => p.Roles).Include(p => p.Agency).SingleAsync(p => p.Id == change.PersonId, cancel);
        RuleViolationException.ThrowIf(person.LeftOn is not null, $"{person.Name} has left. Refuse this.");
        RuleViolationException.ThrowIf(await HasLeftAsync(change.OtherPersonId, cancel),
            "The person this is for has left. Refuse this.");
        var asker = await AskerAsync(change, cancel);
        RuleViolationException.ThrowIf(
            change.Kind == AccessKind.Account && !asker.CouldGive(await directory.WholeReachAsync(person.Id, cancel)),
            $"The account of {person.Name} can now open more than {change.AskedByName} could give. "
            + "Refuse this. Someone else can ask.");
        Decide(change, by, isConfirmed: true);
        directory.Record(by.Id, by.Name, change.AgencyKey, person.Id,
            $"Confirmed what {change.AskedByName} asked for. {await CarryOutAsync(change, person, asker, cancel)}");
        return change.Kind == AccessKind.Account ? await HandOverAsync(change, person, cancel) : null;
    }

    public async Task RefuseAsync(AccessChange change, Decider by, CancellationToken cancel)
    {
        var name = await db.People.Where(p => p.Id == change.PersonId).Select(p => p.Name).SingleAsync(cancel);
        Decide(change, by, isConfirmed: false);
        db.WaitingPasswords.RemoveRange(await db.WaitingPasswords.Where(w => w.ChangeId == change.Id).ToListAsync(cancel));
        directory.Record(by.Id, by.Name, change.AgencyKey, change.PersonId,
            $"{name}. What {change.AskedByName} asked for was not confirmed.");
    }

    private Task<bool> HasLeftAsync(Guid? person, CancellationToken cancel) =>
        db.People.AnyAsync(p => p.Id == person && p.LeftOn != null, cancel);

    private void Decide(AccessChange change, Decider by, bool isConfirmed) => db.AccessDecisions.Add(
        new AccessDecision { ChangeId = change.Id, IsConfirmed = isConfirmed, ById = by.Id, ByName = by.Name, At = directory.Now });

    /// <summary>Who asked, if they still keep that part of the directory: what they could not do today is not done in their name.</summary>
    private async Task<Administrator> AskerAsync(AccessChange change, CancellationToken cancel)
    {
        var actor = await db.ActorAsync(change.AskedById, directory.Today, policies.ConvenorRoles, cancel);
        var admin = actor is not null && PortalRoles.All.Any(actor.Has) ? new Administrator(actor, directory.Policy) : null;
        return admin?.Keeps(change.AgencyKey) == true ? admin
            : throw new RuleViolationException(
                $"{change.AskedByName} no longer manages this part of the directory. Refuse this. Someone else can ask again.");
    }

    private async Task<string> CarryOutAsync(
        AccessChange change, PersonEntry person, Administrator asker, CancellationToken cancel) => change.Kind switch
    {
        AccessKind.Lead => await NameLeadAsync(change, asker, cancel),
        AccessKind.Role => await ChangePersonAsync(person, asker, form => form.Roles.Add(change.Role!), cancel),
        AccessKind.Deputy => await ChangePersonAsync(
            await db.People.Include(p => p.Roles).SingleAsync(p => p.Id == change.OtherPersonId, cancel), asker,
            form => form.Deputies.Add(person.Id), cancel),
        AccessKind.Manager => await ChangePersonAsync(
            await db.People.Include(p => p.Roles).SingleAsync(p => p.Id == change.OtherPersonId, cancel), asker,
            form => form.LineManager = person.Id, cancel),
        _ => $"{person.Name}. A first password was made.",
    };

    private async Task<string> ChangePersonAsync(PersonEntry person, Administrator asker, Action<PersonForm> wish, CancellationToken cancel)
    {
        var staff = await directory.StaffAsync(person.AgencyKey, cancel);
        var form = PersonForm.Of(person, staff);
        wish(form);
        var change = new PersonChange(
            person, form, staff, asker, await db.OpenDisputesAsync(person.Id, cancel), await directory.OwnReachAsync(person.Id, cancel));
        RefuseOn(change.Problems());
        var words = change.Apply([], out var added, out _);
        db.Deputies.AddRange(added);
        return $"{person.Name}. {words}";
    }

    private async Task<string> NameLeadAsync(AccessChange change, Administrator asker, CancellationToken cancel)
    {
        var agency = await db.Agencies.SingleAsync(a => a.Key == change.AgencyKey, cancel);
        var form = AgencyForm.Of(agency);
        form.Lead = change.PersonId;
        var wish = new AgencyChange(agency, form, await directory.StaffAsync(agency.Key, cancel), asker);
        RefuseOn(wish.Problems());
        var words = wish.Apply();
        await succession.ApplyAsync(agency.Key, change.PersonId, cancel);
        return words;
    }

    private static void RefuseOn(IEnumerable<(string Field, string Sentence)> problems)
    {
        if (problems.Select(p => p.Sentence).FirstOrDefault() is { } sentence)
            throw new RuleViolationException($"{sentence}. Refuse this. It can be asked for again.");
    }

    private async Task<string> HandOverAsync(AccessChange change, PersonEntry person, CancellationToken cancel)
    {
        var waiting = await db.WaitingPasswords.SingleOrDefaultAsync(w => w.ChangeId == change.Id, cancel)
            ?? throw new RuleViolationException("Someone else decided this at the same time.");
        if (await db.Users.FindAsync([person.Id], cancel) is { } user)
        {
            NewAccounts.SetFirst(user, waiting.PasswordHash);
            await sessions.EndAllOfAsync(person.Id, cancel);
        }
        else
        {
            RefuseOn(await accounts.ProblemsAsync(person.Id, waiting.Email, cancel) is { } sentence ? [("", sentence)] : []);
            db.Users.Add(accounts.Make(person.Id, waiting.Email, waiting.PasswordHash));
        }

        db.WaitingPasswords.Remove(waiting);
        return accounts.SecondHalfOf(waiting);
    }
}
