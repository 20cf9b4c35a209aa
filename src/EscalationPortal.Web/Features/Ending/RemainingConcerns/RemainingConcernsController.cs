using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Ending.RemainingConcerns;

/// <summary>The person who raised it has the last word on whether the concern remains.</summary>
[Act(Verb.RaiseRemainingConcern)]
public sealed class RemainingConcernsController(ActServices services, IValidator<RemainingConcernForm> validator)
    : DisputeActController<RemainingConcernForm>(services, validator)
{
    protected override string? FieldOf(RefusedPart part) => part == RefusedPart.Asked ? nameof(RemainingConcernForm.Asked) : base.FieldOf(part);

    protected override RemainingConcernForm Blank(OpenDispute open) => RemainingConcernForm.For(open);

    protected override void Carry(RemainingConcernForm form, OpenDispute open) =>
        open.Dispute.RaiseRemainingConcern(form.Why!, form.Asked, form.Safety.ToAnswer(open.Act), open.Act);

    protected override string Said(RemainingConcernForm form, OpenDispute open) => open.Dispute.CurrentStage.OpenRequest is { } request
        ? $"We have recorded that your concern remains and asked {request.Name} to accept {open.Stage.Name}."
        : $"We have recorded that your concern remains. The dispute has gone to {open.Stage.Name}.";
}
