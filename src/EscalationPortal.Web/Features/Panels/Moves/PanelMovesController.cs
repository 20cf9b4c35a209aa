using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Panels.Moves;

/// <summary>The panel meets on another day.</summary>
[Act(Verb.MovePanel)]
public sealed class PanelMovesController(ActServices services, IValidator<PanelMoveForm> validator)
    : DisputeActController<PanelMoveForm>(services, validator)
{
    protected override string? DayField => nameof(PanelMoveForm.On);

    protected override PanelMoveForm Blank(OpenDispute open) => new() { Place = open.Dispute.CurrentPanel!.Place };

    protected override void Carry(PanelMoveForm form, OpenDispute open) => open.Dispute.MovePanel(
        open.Act.Calendar.ToUtc(form.On.ToDate()!.Value, TimeInput.Parse(form.Time)!.Value), form.Place!, form.Why!, open.Act);

    protected override string Said(PanelMoveForm form, OpenDispute open) => $"The panel now meets on {LondonWords.DateAndTime(open.Dispute.CurrentPanel!.MeetsAt)}. We have told its members and the agencies.";
}

public sealed class PanelMoveForm
{
    public DateInput On { get; set; } = new();
    public string? Time { get; set; }
    public string? Place { get; set; }
    public string? Why { get; set; }
}

public sealed class PanelMoveFormValidator : AbstractValidator<PanelMoveForm>
{
    public PanelMoveFormValidator()
    {
        RuleFor(f => f.On).Date("the new day");
        RuleFor(f => f.Time).Time("the new time", f => f.On);
        RuleFor(f => f.Place).Text("Enter the place or link", Lengths.Place);
        RuleFor(f => f.Why).Text("Enter why you are moving it");
    }
}
