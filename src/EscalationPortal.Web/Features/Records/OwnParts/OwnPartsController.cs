using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Records.OwnParts;

/// <summary>An agency's own part of the record, or its answer.</summary>
[Act(Verb.WriteOwnPart)]
public sealed class OwnPartsController(ActServices services, IValidator<OwnPartForm> validator)
    : DisputeActController<OwnPartForm>(services, validator)
{
    protected override OwnPartForm Blank(OpenDispute open) => OwnPartForm.For(open);

    protected override void Carry(OwnPartForm form, OpenDispute open) => open.Dispute.WriteOwnPart(form.ToPart(), open.Act);

    protected override string Said(OwnPartForm form, OpenDispute open) => form.IsAnswer
        ? $"Your answer is on the record of {open.Stage.Name}. We have told the other side."
        : $"Your part is on the record of {open.Stage.Name}. We have told the other side.";
}
