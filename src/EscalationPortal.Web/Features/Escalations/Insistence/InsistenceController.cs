using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Escalations.Insistence;

/// <summary>The person who escalated can always continue after the dispute was sent back.</summary>
[Act(Verb.Insist)]
public sealed class InsistenceController(ActServices services, IValidator<InsistForm> validator)
    : DisputeActController<InsistForm>(services, validator)
{
    protected override void Carry(InsistForm form, OpenDispute open) => open.Dispute.Insist(form.Why!, form.Safety.ToAnswer(open.Act), open.Act);

    protected override string Said(InsistForm form, OpenDispute open) =>
        $"Escalated to {open.Stage.Name}. We have asked {open.Dispute.CurrentStage.OpenRequest!.Name}.";
}
