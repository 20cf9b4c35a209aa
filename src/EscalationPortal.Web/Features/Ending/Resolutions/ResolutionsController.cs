using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Ending.Resolutions;

/// <summary>The side that raised it confirms what every agency has signed.</summary>
[Act(Verb.Resolve)]
public sealed class ResolutionsController(ActServices services, IValidator<ResolveForm> validator)
    : DisputeActController<ResolveForm>(services, validator)
{
    protected override void Carry(ResolveForm form, OpenDispute open) => open.Dispute.Resolve(open.Act);

    protected override string Said(ResolveForm form, OpenDispute open) => $"Resolved at {open.Stage.Name}. We have told everyone in this dispute.";
}
