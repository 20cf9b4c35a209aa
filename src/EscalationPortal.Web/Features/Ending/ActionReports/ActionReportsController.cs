using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Ending.ActionReports;

/// <summary>An agreed action outlives the dispute.</summary>
[Act(Verb.ReportAction)]
public sealed class ActionReportsController(ActServices services, IValidator<ActionReportForm> validator)
    : DisputeActController<ActionReportForm>(services, validator)
{
    protected override ActionReportForm Blank(OpenDispute open) => ActionReportForm.For(open, Request.Query["action"]);

    protected override void Carry(ActionReportForm form, OpenDispute open) =>
        open.Dispute.ReportAction(form.Action!.Value, form.State!.Value, form.Note ?? "", open.Act);

    protected override string Said(ActionReportForm form, OpenDispute open) =>
        $"Recorded that the action was {(form.State == ActionState.Done ? "done" : "not done")}. We have told everyone in this dispute.";
}
