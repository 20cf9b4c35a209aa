using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Web.Acting;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Disputes;

/// <param name="InView">The stage whose record is shown.</param>
public sealed record DisputePage(OpenDispute Open, StageRecord InView, IReadOnlyList<Reader> Readers)
{
    public Dispute Dispute => Open.Dispute;
    public StagePolicy PolicyInView => Open.Policy.Stage(InView.StageKey);

    public IReadOnlyList<StageRecord> Stages { get; } = Open.View.Stages;

    /// <summary>Stages that the dispute has not reached, as they would be.</summary>
    public IEnumerable<StagePolicy> Ahead => Dispute.IsOpen
        ? Open.Policy.Stages.Where(s => Stages.All(r => r.StageKey != s.Key)) : [];

    /// <summary>What opened the record in view, where that was a reopening.</summary>
    public DisputeEvent? ReopenedBy => Dispute.History.SingleOrDefault(e => e.Kind == EventKind.Reopened && e.At == InView.OpenedAt && e.StageKey == InView.StageKey);

    public static async Task<DisputePage> LoadAsync(OpenDispute open, int? stage, PortalDbContext db, CancellationToken cancel)
    {
        var stages = open.View.Stages;
        var inView = stages.SingleOrDefault(s => s.Sequence == stage)
            ?? stages.LastOrDefault(s => s.WasHeld) ?? stages[0];
        var readers = await db.Readings.AsNoTracking().Where(r => r.DisputeId == open.Dispute.Id)
            .GroupBy(r => new { r.PersonId, r.Name, r.Title, r.AgencyName })
            .Select(g => new Reader(g.Key.Name, g.Key.Title, g.Key.AgencyName, g.Count(), g.Max(r => r.At)))
            .ToListAsync(cancel);
        return new DisputePage(open, inView, [.. readers.OrderByDescending(r => r.Last)]);
    }
}

/// <summary>Someone who has read the dispute; both sides see it.</summary>
public sealed record Reader(string Name, string Title, string AgencyName, int Times, DateTime Last);
