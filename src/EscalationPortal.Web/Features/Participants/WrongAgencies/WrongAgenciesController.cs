using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Participants.WrongAgencies;

/// <summary>The agency that was named is not the one that can answer.</summary>
[Act(Verb.LeaveAsWrongAgency)]
public sealed class WrongAgenciesController(ActServices services, IValidator<WrongAgencyForm> validator)
    : DisputeActController<WrongAgencyForm>(services, validator)
{
    protected override void Carry(WrongAgencyForm form, OpenDispute open) => open.Dispute.LeaveAsWrongAgency(form.Why!, open.Act);

    protected override string Said(WrongAgencyForm form, OpenDispute open) =>
        $"{open.Dispute.Reference} is no longer with your agency, and you can no longer open it. We have told {open.Dispute.RaisingAgencyName} why, and both safeguarding leads that you had read it.";
}
