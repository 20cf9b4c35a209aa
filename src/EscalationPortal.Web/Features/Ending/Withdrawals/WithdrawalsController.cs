using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Ending.Withdrawals;

/// <summary>Only the person who raised it can withdraw it, and only while the child is protected.</summary>
[Act(Verb.Withdraw)]
public sealed class WithdrawalsController(ActServices services, IValidator<WithdrawForm> validator)
    : DisputeActController<WithdrawForm>(services, validator)
{
    protected override WithdrawForm Blank(OpenDispute open) => new() { Closing = Forms.ClosingRecordForm.For(open) };

    protected override void Carry(WithdrawForm form, OpenDispute open) => open.Dispute.Withdraw(form.Reason!, form.Closing.ToRecord(), open.Act);

    protected override string Said(WithdrawForm form, OpenDispute open) => "Withdrawn. We have told everyone in this dispute and both safeguarding leads.";
}
