using EscalationPortal.Domain;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Panels.EarlyAccess;

public sealed class EarlyAccessForm
{
    public string? Reason { get; set; }
}

public sealed class EarlyAccessFormValidator : AbstractValidator<EarlyAccessForm>
{
    public EarlyAccessFormValidator() => RuleFor(f => f.Reason).Text("Enter your reason for opening it", Lengths.EarlyAccessReason);
}
