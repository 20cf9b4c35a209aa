using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Support.Access;

/// <summary>
/// What an account opens, by itself and as the deputy of others: an absence is all that lies between a deputy and what they inherit.
/// </summary>
/// <param name="Roles">Of the person, and of everyone whose deputy they are.</param>
/// <param name="IsManager">Whether they are the one who is offered first when someone escalates, or shows a draft.</param>
/// <param name="HasPlaces">Whether they can read a dispute now.</param>
/// <param name="HasPlacesOfNoAgency">Whether a place is one on a panel, of the convening body or of the scrutineer:
/// of other agencies' disputes.</param>
/// <param name="HasDrafts">Whether someone is writing to them, or they are writing, about a child.</param>
public sealed record AccountReach(
    IReadOnlyList<string> Roles, bool IsDeputy, bool IsManager, bool IsLead, bool HasPlaces, bool HasPlacesOfNoAgency, bool HasDrafts,
    EscalationPolicy Policy)
{
    /// <summary>A tier by itself opens nothing: someone in a dispute has to ask its holder first.</summary>
    public bool IsEmpty => !IsDeputy && !IsManager && !IsLead && !HasPlaces && !HasDrafts && !Roles.Any(r => OpensByItself(r, Policy));

    /// <summary>Whether it reaches beyond what one agency has itself.</summary>
    public bool IsOfThePartnership => HasPlacesOfNoAgency || Roles.Any(r => OpensByItself(r, Policy));

    public static bool OpensByItself(string role, EscalationPolicy policy) => Administrator.Tiers(policy).All(t => t.HeldBy != role);

    /// <summary>What they have themselves. Their deputies inherit this, and nothing that is inherited already.</summary>
    public static Task<AccountReach> OwnAsync(PortalDbContext db, EscalationPolicy policy, Guid person, CancellationToken cancel) =>
        OfAsync(db, policy, person, [person], cancel);

    public static async Task<AccountReach> WholeAsync(PortalDbContext db, EscalationPolicy policy, Guid person, CancellationToken cancel) =>
        await OfAsync(db, policy, person,
            [person, .. await db.Deputies.Where(d => d.DeputyId == person).Select(d => d.PersonId).ToListAsync(cancel)], cancel);

    private static async Task<AccountReach> OfAsync(
        PortalDbContext db, EscalationPolicy policy, Guid person, IReadOnlyList<Guid> people, CancellationToken cancel)
    {
        var places = db.Disputes.SelectMany(d => d.Seats).Where(s => people.Contains(s.PersonId) && s.Until == null);
        return new AccountReach(
            await db.People.Where(p => people.Contains(p.Id)).SelectMany(p => p.Roles).Select(r => r.Role).Distinct().ToListAsync(cancel),
            people.Count > 1,
            await db.People.AnyAsync(p => p.LineManagerId == person && p.LeftOn == null, cancel),
            await db.Agencies.AnyAsync(a => people.Contains(a.LeadId!.Value), cancel),
            await places.AnyAsync(cancel),
            await places.AnyAsync(s => s.PartyId == null, cancel),
            await db.Drafts.AnyAsync(d => d.OwnerId == person || d.ShownToId == person, cancel),
            policy);
    }
}
