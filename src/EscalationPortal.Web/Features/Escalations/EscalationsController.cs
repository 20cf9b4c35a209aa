using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Escalations;

/// <summary>The side that raised it takes it to the next stage.</summary>
[Act(Verb.Escalate)]
public sealed class EscalationsController(ActServices services, IValidator<EscalateForm> validator)
    : DisputeActController<EscalateForm>(services, validator)
{
    protected override string? FieldOf(RefusedPart part) => part == RefusedPart.Asked ? nameof(EscalateForm.Asked) : base.FieldOf(part);

    protected override EscalateForm Blank(OpenDispute open) => EscalateForm.For(open);

    protected override void Carry(EscalateForm form, OpenDispute open) => open.Dispute.Escalate(form.ToRequest(open), open.Act);

    protected override string Said(EscalateForm form, OpenDispute open) =>
        $"Escalated to {open.Stage.Name}. Next: {open.Dispute.CurrentStage.OpenRequest?.Name ?? open.Policy.Bodies.Convenor.Name}.";
}
