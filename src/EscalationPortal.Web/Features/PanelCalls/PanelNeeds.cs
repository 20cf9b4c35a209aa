using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Features.PanelCalls;

/// <summary>What the policy asks of a panel and is still missing on the form, one line each, linked to its field.</summary>
public sealed class PanelNeeds(PanelCallForm form, PanelPlan plan, string scrutineer)
{
    private const string Missing = "Still missing";

    public IEnumerable<PanelNeed> All =>
    [
        Of("Date and time", "Form_On", form.On.ToDate() is { } day && TimeInput.Parse(form.Time) is { } time ? $"{LondonWords.Date(day)}, {LondonWords.Time(time)}" : null),
        Of("Place or link", "Form_Place", string.IsNullOrWhiteSpace(form.Place) ? null : form.Place),
        .. plan.Seats.Select(OfSeat),
        Of("Chair", "Form_Chair", plan.Chairs.FirstOrDefault(c => c.Value == form.Chair?.ToString())?.Text),
        Of(scrutineer, "Form_Scrutineer", form.Scrutineer switch { PanelCallForm.Asked => "Asked", PanelCallForm.NotAsked => "Not asked", _ => null }),
    ];

    public static string AnchorOfSeat(int index) => $"Form_Seats_{index}__Person";

    private PanelNeed OfSeat(RequiredSeat seat, int index) => seat.Candidates.Count == 0
        ? new(seat.For, AnchorOfSeat(index), "Nobody in the directory", Has: false)
        : Of(seat.For, AnchorOfSeat(index), seat.Candidates.FirstOrDefault(c => c.Id == form.Seats.ElementAtOrDefault(index)?.Person)?.Name);

    private static PanelNeed Of(string what, string anchor, string? state) => new(what, anchor, state ?? Missing, state is not null);
}

public sealed record PanelNeed(string What, string Anchor, string State, bool Has);
