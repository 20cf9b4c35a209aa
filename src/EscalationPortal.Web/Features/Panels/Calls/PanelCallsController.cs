using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Panels.Calls;

/// <summary>The body that convenes the panel chooses its members, its chair and its day.</summary>
[Act(Verb.ConvenePanel)]
public sealed class PanelCallsController(ActServices services, IValidator<PanelCallForm> validator)
    : DisputeActController<PanelCallForm>(services, validator)
{
    protected override string? DayField => nameof(PanelCallForm.On);

    protected override PanelCallForm Blank(OpenDispute open) => PanelCallForm.For(open);

    protected override string? Fit(PanelCallForm form, OpenDispute open)
    {
        form.Fit(new PanelPlan(open));
        return nameof(form.Seats);
    }

    protected override void Carry(PanelCallForm form, OpenDispute open) => open.Dispute.ConvenePanel(form.ToCall(open.Act), open.Act);

    protected override string Said(PanelCallForm form, OpenDispute open)
    {
        var panel = open.Dispute.CurrentPanel!;
        return $"The {open.Policy.Bodies.Panel.Name} meets on {LondonWords.DateAndTime(panel.MeetsAt)}. We have told its members and the agencies.";
    }
}
