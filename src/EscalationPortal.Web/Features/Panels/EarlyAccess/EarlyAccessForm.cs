using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Panels.EarlyAccess;

public sealed class EarlyAccessForm
{
    public string? Reason { get; set; }
}

public sealed class EarlyAccessFormValidator : AbstractValidator<EarlyAccessForm>
{
    /// <summary>The reason is told to both leads in one notice, and a notice is short.</summary>
    public const int Longest = 250;

    public EarlyAccessFormValidator() => RuleFor(f => f.Reason).Text("Enter your reason for opening it", Longest);
}
