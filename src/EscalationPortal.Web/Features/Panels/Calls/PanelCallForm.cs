using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Panels.Calls;

public sealed class PanelCallForm
{
    public const string Asked = "asked";
    public const string NotAsked = "not-asked";

    public DateInput On { get; set; } = new();
    public string? Time { get; set; }

    [NotAskedAbout]
    public string? Place { get; set; }
    public List<PanelSeatForm> Seats { get; set; } = [];
    public List<Guid> Others { get; set; } = [];
    public Guid? Chair { get; set; }
    public string? Scrutineer { get; set; }
    public string? ScrutineerWhyNot { get; set; }

    /// <summary>A panel that meets again begins with the people and the day of the last one.</summary>
    public static PanelCallForm For(OpenDispute open)
    {
        var plan = new PanelPlan(open);
        var last = open.Dispute.CurrentPanel;
        HashSet<Guid> sat = [.. last?.Members.Select(m => m.PersonId) ?? []];
        return new PanelCallForm
        {
            On = DateInput.From(last?.ReconvenesOn),
            Place = last?.Place,
            Seats = [.. plan.Seats.Select(s => new PanelSeatForm { For = s.For, Person = Preselected(s, sat) })],
            Others = [.. plan.Others.Select(p => p.Id).Where(sat.Contains)],
            Chair = last?.ChairId,
            Scrutineer = last is null ? null : last.ScrutineerAsked ? Asked : NotAsked,
            ScrutineerWhyNot = last?.ScrutineerWhyNot,
        };
    }

    /// <summary>
    /// A row for every seat that the policy asks for, and for no other, whatever was posted: the seats may have changed since the page was
    /// opened. Who was chosen stays chosen in the same place for the same seat.
    /// </summary>
    public void Fit(PanelPlan plan) => Seats =
    [
        .. plan.Seats.Select((seat, i) =>
            Seats.ElementAtOrDefault(i) is { } row && row.For == seat.For ? row : new PanelSeatForm { For = seat.For }),
    ];

    public PanelCall ToCall(Act act) => new(
        On.ToDate() is { } day && TimeInput.Parse(Time) is { } time ? act.Calendar.ToUtc(day, time) : null, Place ?? "", Chair,
        [.. Seats.Select(s => s.Person).OfType<Guid>(), .. Others], Scrutineer == Asked, Scrutineer == Asked ? null : ScrutineerWhyNot);

    private static Guid? Preselected(RequiredSeat seat, HashSet<Guid> sat) =>
        seat.Candidates.FirstOrDefault(c => sat.Contains(c.Id))?.Id ?? (seat.Candidates is [var only] ? only.Id : null);
}

public sealed class PanelSeatForm
{
    /// <summary>Posted with the seat, so that a seat left open keeps its place in the list and its name.</summary>
    public string? For { get; set; }
    public Guid? Person { get; set; }
}

public sealed class PanelCallFormValidator : AbstractValidator<PanelCallForm>
{
    public PanelCallFormValidator()
    {
        RuleFor(f => f.On).Date("the day of the panel");
        RuleFor(f => f.Time).Time("the time of the panel", f => f.On);
        RuleFor(f => f.Place).Text("Enter the place or link", Lengths.Place);
        RuleForEach(f => f.Seats).ChildRules(seat => seat.RuleFor(s => s.Person).NotNull().WithMessage(s => $"Choose who sits for: {s.For}"));
        RuleFor(f => f.Chair).NotNull().WithMessage("Choose the chair");
        RuleFor(f => f.Scrutineer).NotEmpty().WithMessage("Choose whether you will ask for advice");
        When(f => f.Scrutineer == PanelCallForm.NotAsked, () => RuleFor(f => f.ScrutineerWhyNot).Text("Enter why you are not asking for advice"));
    }
}
