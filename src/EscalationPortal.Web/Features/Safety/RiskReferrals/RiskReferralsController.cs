using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Safety.RiskReferrals;

/// <summary>A referral for a child who is at risk now, made outside the portal and recorded here.</summary>
[Act(Verb.ReferRisk)]
public sealed class RiskReferralsController(ActServices services, IValidator<RiskReferralForm> validator)
    : DisputeActController<RiskReferralForm>(services, validator)
{
    protected override string? FieldOf(RefusedPart part) => part == RefusedPart.Referral ? nameof(RiskReferralForm.On) : null;

    protected override RiskReferralForm Blank(OpenDispute open) => new() { On = DateInput.From(open.Act.Today) };

    protected override void Carry(RiskReferralForm form, OpenDispute open) => open.Dispute.ReferRisk(form.ToReferral(open.Act), open.Act);

    protected override string Said(RiskReferralForm form, OpenDispute open) =>
        $"The referral to {form.ReferredTo} is recorded. We have told everyone in this dispute, and it continues.";
}
