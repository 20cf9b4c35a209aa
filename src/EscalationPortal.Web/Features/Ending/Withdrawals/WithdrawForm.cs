using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Ending.Withdrawals;

public sealed class WithdrawForm
{
    public string? Reason { get; set; }
    public ClosingRecordForm Closing { get; set; } = new();
}

public sealed class WithdrawFormValidator : AbstractValidator<WithdrawForm>
{
    public WithdrawFormValidator(IValidator<ClosingRecordForm> closing)
    {
        RuleFor(f => f.Reason).Text("Enter why you are withdrawing it");
        RuleFor(f => f.Closing).SetValidator(closing);
    }
}
