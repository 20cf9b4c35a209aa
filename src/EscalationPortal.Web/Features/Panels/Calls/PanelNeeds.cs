using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;

namespace EscalationPortal.Web.Features.Panels.Calls;

/// <summary>What the policy asks of a panel, one line each, linked to its field: what stands there, or the sentence with which it would be refused.</summary>
public sealed class PanelNeeds
{
    private readonly IReadOnlyList<PanelGap> _gaps;

    public PanelNeeds(PanelCallForm form, PanelPlan plan, OpenDispute open)
    {
        var call = form.ToCall(open.Act);
        _gaps = PanelGaps.ToConvene(open.Dispute, plan.Policy, call, open.Act);
        All =
        [
            Of(PanelPart.Time, "Date and time", "Form_On", call.MeetsAt is { } at ? LondonWords.DateAndTime(at) : null),
            Of(PanelPart.Place, "Place or link", "Form_Place", call.Place),
            .. plan.Seats.Select((seat, i) => Of(PanelPart.Members, seat.For, AnchorOfSeat(i), seat.Candidates.FirstOrDefault(c => call.Members.Contains(c.Id))?.Name, seat)),
            Of(PanelPart.Chair, "Chair", "Form_Chair", plan.Chairs.FirstOrDefault(c => c.Value == form.Chair?.ToString())?.Text),
            Of(PanelPart.Scrutineer, open.Policy.Bodies.Scrutineer.Name, "Form_Scrutineer", call.ScrutineerAsked ? "Asked" : "Not asked"),
        ];
    }

    public IReadOnlyList<PanelNeed> All { get; }

    public static string AnchorOfSeat(int index) => $"Form_Seats_{index}__Person";

    private PanelNeed Of(PanelPart part, string what, string anchor, string? given, RequiredSeat? seat = null) =>
        new(what, anchor, given, _gaps.FirstOrDefault(g => g.Part == part && (seat is null || (g.Seat?.For, g.Seat?.Agency.Key) == (seat.For, seat.Agency.Key)))?.Sentence);
}

/// <param name="Missing">Null where nothing is.</param>
public sealed record PanelNeed(string What, string Anchor, string? Given, string? Missing);
