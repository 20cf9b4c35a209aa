using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Wording;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Features.Shared;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Disputes;

/// <summary>What a list is narrowed to; it stands in the address.</summary>
public sealed class DisputeFilter
{
    public const int PageSize = 25;

    public string? Stage { get; set; }
    public string? State { get; set; }
    public string? Agency { get; set; }
    public string? Area { get; set; }
    public bool Overdue { get; set; }
    public int Page { get; set; } = 1;

    public string Address(int page) => Addresses.Disputes + QueryString.Create((KeyValuePair<string, string?>[])
    [
        new("stage", Stage), new("state", State), new("agency", Agency), new("area", Area),
        new("overdue", Overdue ? "true" : null), new("page", page == 1 ? null : page.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    ]);
}

/// <param name="Title">Null where the reader knows of the dispute and may not read it; so is what is due, which can say what was agreed, and of whom.</param>
public sealed record DisputeRow(
    DisputeReference Reference, string? Title, string StageKey, string PolicyId, DisputeState State, string Raising, string Responding,
    DateTime? NextDueAt, ObligationKind? NextDueKind, string? NextDueBy, DateTime? EndedAt)
{
    public string? NextDue(PolicyShelf policies) => ObligationWording.What(NextDueKind, StageKey, policies.ById(PolicyId));
}

public sealed record DisputeList(
    DisputeFilter Filter, IReadOnlyList<DisputeRow> Rows, Paging Paging, DateTime Now, PolicyShelf Policies,
    IReadOnlyList<Choice> Stages, IReadOnlyList<Choice> States, IReadOnlyList<Choice> Agencies, IReadOnlyList<Choice> Areas)
{
    public static async Task<DisputeList> LoadAsync(
        PortalDbContext db, Actor actor, DisputeFilter filter, PolicyShelf policies, DateTime now, CancellationToken cancel)
    {
        var narrowed = Narrow(db.Disputes.AsNoTracking(), actor, filter, now);
        var total = await narrowed.CountAsync(cancel);
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + DisputeFilter.PageSize - 1) / DisputeFilter.PageSize));
        var rows = await InOrder(narrowed, actor).Skip((page - 1) * DisputeFilter.PageSize).Take(DisputeFilter.PageSize).ToListAsync(cancel);
        var agencies = await db.Agencies.AsNoTracking().Of(actor.PartnershipKey).Where(a => a.TakesPart).OrderBy(a => a.NormalisedName)
            .Select(a => new Choice(a.Key, a.Name, null)).ToListAsync(cancel);
        var policy = policies.Current;
        return new DisputeList(filter, rows, new Paging(page, DisputeFilter.PageSize, total, filter.Address), now, policies,
            [.. policy.Stages.Select(s => new Choice(s.Key, s.Name))],
            [.. Enum.GetValues<DisputeState>().Select(s => new Choice(s.ToString(), DisputeWords.State(s)))],
            agencies, [.. policy.Areas.Select(a => new Choice(a.Key, a.Name))]);
    }

    /// <summary>A filter by content starts from what may be read; the others from what may be known.</summary>
    public static IQueryable<Dispute> Narrow(IQueryable<Dispute> disputes, Actor actor, DisputeFilter filter, DateTime now)
    {
        var list = filter.Area is null ? disputes.KnownTo(actor) : disputes.ReadableBy(actor).Where(d => d.MainArea == filter.Area);
        if (filter.Stage is { } stage)
            list = list.Where(d => d.StageKey == stage);
        if (Enum.TryParse<DisputeState>(filter.State, out var state))
            list = list.Where(d => d.State == state);
        if (filter.Agency is { } agency)
            list = list.Where(d => d.Parties.Any(p => p.Agency == agency));
        if (filter.Overdue)
            list = list.Where(d => d.State == DisputeState.Open && d.NextDueAt < now);
        return list;
    }

    /// <summary>What is due first stands first; what has ended comes after, the latest first.</summary>
    public static IQueryable<DisputeRow> InOrder(IQueryable<Dispute> disputes, Actor actor)
    {
        var people = actor.Stands;
        var convenes = actor.Convenes;
        return disputes.OrderBy(d => d.EndedAt != null).ThenBy(d => d.EndedAt == null ? d.NextDueAt : null).ThenByDescending(d => d.EndedAt).ThenBy(d => d.Id)
            .Select(d => new
            {
                Dispute = d,
                IsRead = !convenes || d.IsWithConvenor || d.Seats.Any(s => people.Contains(s.PersonId) && s.Until == null),
                // As DisputeView says: of whom an acceptance is asked stays within the agency, which the others read instead.
                OtherAgency = d.NextDueKind != ObligationKind.Acceptance && d.NextDueKind != ObligationKind.TakingUp ? null
                    : d.Parties.Where(p => !d.Seats.Any(s => s.PartyId == p.Id && s.Until == null && people.Contains(s.PersonId))
                        && d.Obligations.Any(o =>
                            o.PartyId == p.Id && o.ClosedAt == null && o.Kind == d.NextDueKind && o.OwedBy == d.NextDueBy))
                        .Select(p => p.AgencyName).FirstOrDefault(),
            })
            .Select(x => new DisputeRow(x.Dispute.Reference, x.IsRead ? x.Dispute.Title : null,
                x.Dispute.StageKey, x.Dispute.PolicyId, x.Dispute.State, x.Dispute.RaisingAgencyName, x.Dispute.RespondingAgencyNames, x.Dispute.NextDueAt,
                x.IsRead ? x.Dispute.NextDueKind : null, x.IsRead ? x.OtherAgency ?? x.Dispute.NextDueBy : null, x.Dispute.EndedAt));
    }
}
