using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Ending.Reopenings;

/// <summary>An action failed, or there is new information.</summary>
[Act(Verb.Reopen)]
public sealed class ReopeningsController(ActServices services, IValidator<ReopenForm> validator)
    : DisputeActController<ReopenForm>(services, validator)
{
    protected override void Carry(ReopenForm form, OpenDispute open) => open.Dispute.Reopen(form.Why!, form.Safety.ToAnswer(open.Act), open.Act);

    protected override string Said(ReopenForm form, OpenDispute open) =>
        $"Open again at {open.Stage.Name}. We have told everyone in this dispute.";
}
