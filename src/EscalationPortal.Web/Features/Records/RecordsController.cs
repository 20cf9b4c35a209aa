using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Records;

/// <summary>A version of the record that the agencies share, which its author signs by proposing it.</summary>
[Act(Verb.ProposeRecord)]
public sealed class RecordsController(ActServices services, IValidator<RecordForm> validator)
    : DisputeActController<RecordForm>(services, validator)
{
    protected override RecordForm Blank(OpenDispute open) => RecordForm.For(open);

    protected override void Grow(RecordForm form, bool another) => ActionRowForm.Pad(form.Actions, another);

    protected override void Carry(RecordForm form, OpenDispute open) => open.Dispute.ProposeRecord(form.ToRecord(), open.Act);

    protected override string Said(RecordForm form, OpenDispute open) =>
        $"Proposed version {open.Dispute.CurrentStage.LatestVersion!.Number} of the record of {open.Stage.Name}, and signed it for your agency. We have asked the others to sign.";
}
