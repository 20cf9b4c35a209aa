using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Drafts;
using EscalationPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Logging.Drafts;

/// <param name="Heading">The title as far as it is known.</param>
/// <param name="Next">Address of the first page without an answer, or of the check.</param>
public sealed record DraftLine(Guid Id, string Heading, DateTime StartedAt, DateTime SavedAt, string Next, string? ShownTo, int Comments);

/// <param name="From">Who wrote it.</param>
public sealed record ShownDraftLine(Guid Id, string Heading, string From, DateTime ShownAt);

/// <summary>The drafts of one person; no one else has a list of them.</summary>
public static class DraftList
{
    public static async Task<IReadOnlyList<DraftLine>> DraftsOfAsync(
        this PortalDbContext db, Guid owner, EscalationPolicy policy, CancellationToken cancel)
    {
        var drafts = await db.Drafts.AsNoTracking().Where(d => d.OwnerId == owner).OrderByDescending(d => d.SavedAt).ToListAsync(cancel);
        return [.. drafts.Select(d => LineOf(d, DisagreementDraft.Of(d), policy))];
    }

    private static DraftLine LineOf(Draft draft, DisagreementDraft content, EscalationPolicy policy)
    {
        var next = Journey.Steps.FirstOrDefault(s => s.AppliesTo(content) && s.Stored(content) is null)?.Key ?? "check";
        return new DraftLine(draft.Id, HeadingOf(content, policy), draft.StartedAt, draft.SavedAt, Addresses.DraftStep(draft.Id, next),
            draft.ShownTo, draft.Comments.Count);
    }

    /// <summary>Drafts that their writers show to this person.</summary>
    public static async Task<IReadOnlyList<ShownDraftLine>> DraftsShownToAsync(
        this PortalDbContext db, Guid supervisor, EscalationPolicy policy, CancellationToken cancel)
    {
        var shown = await db.Drafts.AsNoTracking().Where(d => d.ShownToId == supervisor).OrderByDescending(d => d.ShownAt)
            .Join(db.People, d => d.OwnerId, p => p.Id, (d, p) => new { Draft = d, p.Name }).ToListAsync(cancel);
        return [.. shown.Select(s => new ShownDraftLine(s.Draft.Id, HeadingOf(DisagreementDraft.Of(s.Draft), policy), s.Name, s.Draft.ShownAt!.Value))];
    }

    private static string HeadingOf(DisagreementDraft content, EscalationPolicy policy) => content.About?.Title(policy) ?? "No title yet";
}
