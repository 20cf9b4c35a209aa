using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Wording;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Features.Directory.Access;
using EscalationPortal.Web.Features.Disputes;
using EscalationPortal.Web.Features.Logging.Drafts;
using EscalationPortal.Web.Features.Shared;
using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Work;

/// <summary>The page after signing in: what this person must do, and who they are waiting for.</summary>
public sealed record WorkPage(
    Actor Actor, DateTime Now, PolicyShelf Policies, IReadOnlyList<WorkItem> WaitingForYou, IReadOnlyList<DisputeRow> YouWaitFor,
    IReadOnlyList<DisputeRow> Ended, IReadOnlyList<ToldItem> Alarms, IReadOnlyList<ToldItem> Told, Paging ToldPages, IReadOnlyList<StageCount> Board, int SkippedStages,
    IReadOnlyList<DraftLine> Drafts, IReadOnlyList<ShownDraftLine> ShownDrafts)
{
    private const int Most = 50;

    /// <summary>What waits for this person to confirm, as the second one.</summary>
    public IReadOnlyList<AccessLine> Access { get; init; } = [];
    private const int ToldOnAPage = 10;

    /// <summary>Whether they may log a disagreement: holders of the first stage's role.</summary>
    public bool MayLog => Actor.Has(Policies.Current.FirstStage.HeldBy);

    public static async Task<WorkPage> LoadAsync(PortalDbContext db, Actor actor, PolicyShelf policies, int toldPage, DateTime now, CancellationToken cancel)
    {
        var people = actor.Stands;
        var roles = actor.Person.Roles;
        var readable = db.Disputes.AsNoTracking().ReadableBy(actor);
        var waiting = await readable.SelectMany(d => d.Obligations, (d, o) => new { Dispute = d, Obligation = o })
            .Where(x => x.Obligation.ClosedAt == null
                && (people.Contains(x.Obligation.PersonId!.Value) || (x.Obligation.Role != null && roles.Contains(x.Obligation.Role))))
            .OrderBy(x => x.Obligation.DueAt).ThenBy(x => x.Dispute.SubmittedAt).ThenBy(x => x.Obligation.Kind)
            .Select(x => new WorkItem(x.Dispute.Reference, x.Dispute.Title, x.Dispute.PolicyId, x.Dispute.RaisingAgencyName, x.Dispute.RespondingAgencyNames,
                x.Obligation.Kind, x.Dispute.Stages.First(s => s.Sequence == x.Obligation.StageSequence).StageKey,
                db.Set<AgreedAction>().Where(a => a.Id == x.Obligation.SubjectId).Select(a => a.What).FirstOrDefault(),
                x.Obligation.OwedBy, x.Obligation.PersonId, x.Obligation.SubjectId, x.Obligation.DueAt))
            .Take(Most).ToListAsync(cancel);
        var others = await DisputeList.InOrder(readable.Where(d => d.State == DisputeState.Open
                && !d.Obligations.Any(o => o.ClosedAt == null && (people.Contains(o.PersonId!.Value) || (o.Role != null && roles.Contains(o.Role))))), actor)
            .Take(Most).ToListAsync(cancel);
        var monthAgo = now.AddDays(-30);
        var ended = await DisputeList.InOrder(readable.Where(d => d.EndedAt != null && d.EndedAt > monthAgo), actor).Take(10).ToListAsync(cancel);
        var notices = db.Set<Notice>().AsNoTracking().Where(n => people.Contains(n.PersonId));
        var toldOf = await notices.CountAsync(cancel);
        var toldPages = new Paging(Math.Clamp(toldPage, 1, Math.Max(1, (toldOf + ToldOnAPage - 1) / ToldOnAPage)), ToldOnAPage, toldOf, page => Addresses.WorkWithTold(page));
        var told = await Told(notices).Skip((toldPages.Page - 1) * ToldOnAPage).Take(ToldOnAPage).ToListAsync(cancel);
        var alarms = await Told(Unanswered(db, notices.Where(n => n.IsAlarm), monthAgo)).Take(Most).ToListAsync(cancel);
        return new WorkPage(actor, now, policies, waiting, others, ended, alarms, told, toldPages, actor.Convenes ? await BoardAsync(db, actor, now, cancel) : [],
            actor.Convenes ? await db.Disputes.KnownTo(actor).SumAsync(d => d.SkippedStages, cancel) : 0,
            await db.DraftsOfAsync(actor.Id, policies.Current, cancel), await db.DraftsShownToAsync(actor.Id, policies.Current, cancel));

        IQueryable<ToldItem> Told(IQueryable<Notice> notices) => notices
            .OrderByDescending(n => n.At).ThenByDescending(n => EF.Property<Guid>(n, "DisputeId"))
            .ThenByDescending(n => n.EventNumber).ThenByDescending(n => n.Id)
            .Join(db.Disputes, n => EF.Property<Guid>(n, "DisputeId"), d => d.Id, (n, d) => new { Notice = n, Dispute = d })
            .Join(db.Set<DisputeEvent>(), x => new { x.Dispute.Id, Number = x.Notice.EventNumber }, e => new { Id = e.DisputeId, e.Number },
                (x, e) => new ToldItem(
                    new NoticeFacts(x.Notice.Kind, x.Dispute.Reference, e.ForName ?? e.Name, e.AgencyName, e.AboutStage ?? e.StageKey, e.AboutName,
                        e.AboutAgencyName, e.InPlaceOfName, e.Ground, e.Outcome),
                    x.Notice.IsAlarm, x.Notice.At, x.Dispute.PolicyId, x.Notice.Kind == NoticeKind.OpenedWithReason ? e.Reason : null,
                    db.Disputes.ReadableBy(actor).Any(r => r.Id == x.Dispute.Id)));
    }

    /// <summary>That the child is not protected stays in sight until a new arrangement is set; that a record went astray, for a month.</summary>
    private static IQueryable<Notice> Unanswered(PortalDbContext db, IQueryable<Notice> alarms, DateTime monthAgo) => alarms.Where(n =>
        db.Set<DisputeEvent>().Any(e => e.DisputeId == EF.Property<Guid>(n, "DisputeId") && e.Number == n.EventNumber && e.Kind == EventKind.WrongAgency)
            ? n.At > monthAgo
            : !db.Set<DisputeEvent>().Any(e => e.DisputeId == EF.Property<Guid>(n, "DisputeId") && e.Number > n.EventNumber && e.Kind == EventKind.SafetyArranged));

    private static Task<List<StageCount>> BoardAsync(PortalDbContext db, Actor actor, DateTime now, CancellationToken cancel) =>
        db.Disputes.AsNoTracking().KnownTo(actor).Where(d => d.State == DisputeState.Open).GroupBy(d => d.StageKey)
            .Select(g => new StageCount(g.Key, g.Count(), g.Count(d => d.NextDueAt < now))).ToListAsync(cancel);
}

public sealed record WorkItem(
    DisputeReference Reference, string Title, string PolicyId, string Raising, string Responding,
    ObligationKind Kind, string StageKey, string? Action, string OwedBy, Guid? PersonId, Guid? SubjectId, DateTime DueAt)
{
    public string What(PolicyShelf policies) => ObligationWording.What(Kind, StageKey, policies.ById(PolicyId), Action);
}

/// <param name="IsAlarm">The child may not be protected.</param>
/// <param name="Reason">Why a dispute was opened early, which both leads are told; typed, so no part of the notice\'s own words.</param>
/// <param name="IsReadable">False for someone who was told as they gave up their seat: there is no page for them.</param>
public sealed record ToldItem(NoticeFacts Facts, bool IsAlarm, DateTime At, string PolicyId, string? Reason, bool IsReadable)
{
    public DisputeReference Reference => Facts.Reference;

    public string What(PolicyShelf policies) => NoticeWording.Of(Facts, policies.ById(PolicyId));

    /// <summary>The words before and after the reference, which is the link; it stands first where they do not name it.</summary>
    public (string Before, string After) Words(PolicyShelf policies) =>
        What(policies).Split(Reference.ToString(), 2) is [var before, var after] ? (before, after) : ("", $" {What(policies)}");
}

public sealed record StageCount(string StageKey, int Open, int Overdue);
