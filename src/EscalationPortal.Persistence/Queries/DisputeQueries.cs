using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Persistence.Queries;

/// <summary>
/// The two roots of visibility, within one partnership. Every list, count, search, page and notice starts from one of them.
/// </summary>
public static class DisputeQueries
{
    /// <summary>
    /// The content: for people with a seat, for their deputies during an absence, and for the convening body once a dispute has
    /// reached it. For everyone else, colleagues of the same agency included, the dispute does not exist. Administrators read none, not
    /// even one that they had a part in before: what they may change in the directory would otherwise come together with what they know.
    /// </summary>
    public static IQueryable<Dispute> ReadableBy(this IQueryable<Dispute> disputes, Actor actor)
    {
        if (PortalRoles.All.Any(actor.Has))
            return disputes.Where(_ => false);
        var people = actor.Stands;
        var own = disputes.Of(actor.PartnershipKey);
        if (!actor.Convenes)
            return own.Where(d => d.Seats.Any(s => people.Contains(s.PersonId) && s.Until == null));
        var roles = actor.Person.Roles;
        return own.Where(d => (d.IsWithConvenor && roles.Contains(d.ConvenorRole))
            || d.Seats.Any(s => people.Contains(s.PersonId) && s.Until == null));
    }

    /// <summary>
    /// That it exists: reference, stage, state, agencies and clock, and nothing else. What the convening body has before a
    /// dispute reaches it.
    /// </summary>
    public static IQueryable<Dispute> KnownTo(this IQueryable<Dispute> disputes, Actor actor)
    {
        if (!actor.Convenes)
            return disputes.ReadableBy(actor);
        var people = actor.Stands;
        var roles = actor.Person.Roles;
        return disputes.Of(actor.PartnershipKey)
            .Where(d => roles.Contains(d.ConvenorRole) || d.Seats.Any(s => people.Contains(s.PersonId) && s.Until == null));
    }

    /// <summary>With all that the aggregate's rules may look at.</summary>
    public static IQueryable<Dispute> Whole(this IQueryable<Dispute> disputes) => disputes
        .Include(d => d.Parties).Include(d => d.Seats)
        .Include(d => d.Stages).ThenInclude(s => s.Requests)
        .Include(d => d.Stages).ThenInclude(s => s.Discussions)
        .Include(d => d.Stages).ThenInclude(s => s.Parts)
        .Include(d => d.Stages).ThenInclude(s => s.Versions).ThenInclude(v => v.Signatures)
        .Include(d => d.Stages).ThenInclude(s => s.Versions).ThenInclude(v => v.AgreedActions)
        .Include(d => d.Stages).ThenInclude(s => s.Additions)
        .Include(d => d.Arrangements).Include(d => d.RiskReferrals).Include(d => d.Network).Include(d => d.OwnSideNotes)
        .Include(d => d.Obligations).Include(d => d.History).Include(d => d.GoodPractice).Include(d => d.Filings).Include(d => d.Meetings)
        .Include(d => d.Panels).ThenInclude(p => p.Seated)
        .Include(d => d.Panels).ThenInclude(p => p.MinutesVersions).ThenInclude(m => m.Items)
        .Include(d => d.Panels).ThenInclude(p => p.MinutesVersions).ThenInclude(m => m.Corrections)
        .Include(d => d.Panels).ThenInclude(p => p.AgreedActions)
        .AsSplitQuery();

    /// <summary>With all that the check of the history looks at.</summary>
    public static IQueryable<Dispute> WithNotices(this IQueryable<Dispute> disputes) => disputes.Whole().Include(d => d.Notices);
}
