using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Features.Shared;

namespace EscalationPortal.Web.Features.Disputes;

public static class DisputeTimeline
{
    public static IReadOnlyList<TimelineEntry> Of(IEnumerable<DisputeEvent> lines) =>
    [
        .. lines.Select(e => new TimelineEntry(
            e.OwnSideOf is null ? e.What : $"{e.What} (your side only)",
            $"{e.Name}{(e.ForName is null ? "" : $" for {e.ForName}")}, {e.Title}, {e.AgencyName}", e.At, e.Why, e.Clause)),
    ];
}
