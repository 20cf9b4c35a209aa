using EscalationPortal.Domain;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Openings;

public sealed class OpeningForm
{
    public string? Reason { get; set; }
}

public sealed class OpeningFormValidator : AbstractValidator<OpeningForm>
{
    public OpeningFormValidator() => RuleFor(f => f.Reason).Text("Enter your reason for opening it", Lengths.EarlyAccessReason);
}
