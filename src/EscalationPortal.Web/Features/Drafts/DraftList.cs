using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Drafts;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Drafts;

/// <param name="Heading">The title as far as it is known.</param>
/// <param name="Next">Address of the first page without an answer, or of the check.</param>
public sealed record DraftLine(Guid Id, string Heading, DateTime StartedAt, DateTime SavedAt, string Next);

/// <summary>The drafts of one person; nobody else has a list of them.</summary>
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
        return new DraftLine(draft.Id, content.About?.Title(policy) ?? "Not yet named", draft.StartedAt, draft.SavedAt, $"/log/{draft.Id}/{next}");
    }
}
