using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Records.Additions;

/// <summary>What is locked stays as it was, and is corrected by an addition.</summary>
[Act(Verb.AddToRecord)]
public sealed class AdditionsController(ActServices services, IValidator<AdditionForm> validator)
    : DisputeActController<AdditionForm>(services, validator)
{
    protected override AdditionForm Blank(OpenDispute open) => AdditionForm.For(open, Request.Query["stage"]);

    protected override void Carry(AdditionForm form, OpenDispute open) => open.Dispute.AddToRecord(form.Stage!.Value, form.Text!, form.Why!, open.Act);

    protected override string Said(AdditionForm form, OpenDispute open) => "Added to the record. We have told everyone in this dispute.";
}
