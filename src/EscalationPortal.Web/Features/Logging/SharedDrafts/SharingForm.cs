using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.SharedDrafts;

public sealed class SharingForm
{
    public Guid? To { get; set; }
}

public sealed class SharingFormValidator : AbstractValidator<SharingForm>
{
    public SharingFormValidator() => RuleFor(f => f.To).NotNull().WithMessage("Choose who you would like to show it to");
}
