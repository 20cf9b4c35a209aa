using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Panels.Decisions;

/// <summary>The decision of the panel, or that it did not agree.</summary>
[Act(Verb.Decide)]
public sealed class PanelDecisionsController(ActServices services, IValidator<PanelDecisionForm> validator)
    : DisputeActController<PanelDecisionForm>(services, validator)
{
    protected override string? DayField => nameof(PanelDecisionForm.ReconvenesOn);

    protected override PanelDecisionForm Blank(OpenDispute open)
    {
        var form = new PanelDecisionForm();
        form.Fit(open.Dispute.CurrentPanel!);
        ActionRowForm.Pad(form.Actions, another: false);
        return form;
    }

    protected override void Grow(PanelDecisionForm form, bool another) => ActionRowForm.Pad(form.Actions, another);

    protected override string? Fit(PanelDecisionForm form, OpenDispute open)
    {
        form.Fit(open.Dispute.CurrentPanel!);
        return nameof(form.Dissents);
    }

    protected override void Carry(PanelDecisionForm form, OpenDispute open) => open.Dispute.Decide(form.ToDecision(open.Act), open.Act);

    protected override string Said(PanelDecisionForm form, OpenDispute open) => open.Dispute.CurrentPanel! is { Outcome: PanelOutcome.NotAgreed } panel
        ? $"We have recorded that the panel did not agree. It meets again on {LondonWords.Date(panel.ReconvenesOn!.Value)}. We have told everyone in this dispute."
        : "The decision is recorded and the dispute has ended. We have told everyone in it. The agreed actions still apply.";
}
