using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Openings;

public sealed class OpeningForm
{
    public string? Reason { get; set; }
}

public sealed class OpeningFormValidator : AbstractValidator<OpeningForm>
{
    /// <summary>The reason is told to both leads in one notice, and a notice is short.</summary>
    public const int Longest = 250;

    public OpeningFormValidator() => RuleFor(f => f.Reason).Text("Enter your reason for opening it", Longest);
}
