using EscalationPortal.Domain;
using FluentValidation;

namespace EscalationPortal.Web.Features.Account.Passwords;

public sealed class PasswordForm
{
    public string? Current { get; set; }
    public string? New { get; set; }
    public string? Again { get; set; }
}

public sealed class PasswordFormValidator : AbstractValidator<PasswordForm>
{
    public PasswordFormValidator()
    {
        RuleFor(f => f.Current).NotEmpty().WithMessage("Enter the password you signed in with");
        RuleFor(f => f.New).NotEmpty().WithMessage("Enter a new password");
        RuleFor(f => f.New)
            .MinimumLength(Lengths.ShortestPassword).WithMessage($"The new password must be {Lengths.ShortestPassword} characters or more")
            .MaximumLength(Lengths.Password).WithMessage($"The new password must be {Lengths.Password} characters or fewer")
            .NotEqual(f => f.Current).WithMessage("The new password must be different from the one you signed in with").When(f => !string.IsNullOrEmpty(f.New));
        RuleFor(f => f.Again).Equal(f => f.New).WithMessage("The two passwords must be the same").When(f => !string.IsNullOrEmpty(f.New));
    }
}
