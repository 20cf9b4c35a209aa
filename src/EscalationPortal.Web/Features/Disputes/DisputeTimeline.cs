using System.Globalization;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Features.Shared;

namespace EscalationPortal.Web.Features.Disputes;

public static class DisputeTimeline
{
    /// <param name="numbered">Whether each line is shown with its number: where every line is shown.</param>
    public static IReadOnlyList<TimelineEntry> Of(IEnumerable<HistoryLine> lines, bool numbered) =>
    [
        .. lines.Select(l => new TimelineEntry(
            numbered ? string.Create(CultureInfo.InvariantCulture, $"{l.Number}: {Words(l)}") : Words(l),
            l.By?.Introduction, l.At, l.Why, l.Rule)),
    ];

    private static string Words(HistoryLine line) => line.IsOwnSideOnly ? $"{line.What} (your side only)" : line.What;
}
