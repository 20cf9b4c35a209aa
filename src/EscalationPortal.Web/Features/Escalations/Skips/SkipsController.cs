using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Escalations.Skips;

/// <summary>A stage that cannot help the child is skipped, with a reason that everyone can read.</summary>
[Act(Verb.Skip)]
public sealed class SkipsController(ActServices services, IValidator<SkipForm> validator)
    : DisputeActController<SkipForm>(services, validator)
{
    protected override SkipForm Blank(OpenDispute open) => SkipForm.For(open);

    protected override void Carry(SkipForm form, OpenDispute open) => open.Dispute.Skip(form.ToRequest(open), open.Act);

    protected override string Said(SkipForm form, OpenDispute open) =>
        $"The dispute continues at {open.Stage.Name}. We have told both sides what was skipped, and why. Next: {open.Dispute.CurrentStage.OpenRequest?.Name ?? open.Policy.Bodies.Convenor.Name}.";
}
