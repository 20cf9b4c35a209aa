using EscalationPortal.Domain;
using EscalationPortal.Domain.Learning;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Learning;

/// <summary>A theme that exists, or the name of a new one.</summary>
public sealed class ThemeForm
{
    public Guid? Theme { get; set; }
    public string? NewName { get; set; }
}

public sealed class ThemeFormValidator : AbstractValidator<ThemeForm>
{
    public ThemeFormValidator()
    {
        RuleFor(f => f.Theme).NotEmpty().When(f => string.IsNullOrWhiteSpace(f.NewName)).WithMessage("Choose a theme, or name a new one");
        RuleFor(f => f.Theme).Empty().When(f => !string.IsNullOrWhiteSpace(f.NewName)).WithMessage("Choose a theme or name a new one, not both");
        RuleFor(f => f.NewName).AtMost(Lengths.Theme).NoWayBack();
    }
}
