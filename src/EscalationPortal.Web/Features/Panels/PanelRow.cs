using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Time;
using EscalationPortal.Web.Features.Shared;

namespace EscalationPortal.Web.Features.Panels;

/// <summary>Where a dispute stands with its panel. The same one can be in two: held, with minutes still to agree, and to meet again.</summary>
public enum PanelGroup
{
    ToConvene,
    Convened,
    Held,
    ToMeetAgain,
}

/// <param name="When">When the convening is due, the panel meets or met.</param>
/// <param name="MinutesOpen">How many of those who were there have not agreed the minutes.</param>
public sealed record PanelRow(
    DisputeReference Reference, string Title, string Track, string Raising, string Responding, DateTime? When, string? Place, bool IsDecided, int MinutesOpen);

/// <param name="Known">How many open disputes there are in the partnership: nothing is silent.</param>
public sealed record PanelsPage(
    PanelGroup Group, IReadOnlyDictionary<PanelGroup, int> Counts, IReadOnlyList<PanelRow> Rows, Paging Paging, int Known, int Overdue)
{
    public required EscalationPolicy Policy { get; init; }
    public required WorkingCalendar Calendar { get; init; }
    public required DateTime Now { get; init; }

    public static string Words(PanelGroup group) => group switch
    {
        PanelGroup.ToConvene => "To convene",
        PanelGroup.Convened => "Convened",
        PanelGroup.Held => "Held, waiting for decision or minutes",
        _ => "To meet again",
    };
}
