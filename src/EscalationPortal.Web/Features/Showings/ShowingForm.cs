using FluentValidation;

namespace EscalationPortal.Web.Features.Showings;

public sealed class ShowingForm
{
    public Guid? To { get; set; }
}

public sealed class ShowingFormValidator : AbstractValidator<ShowingForm>
{
    public ShowingFormValidator() => RuleFor(f => f.To).NotNull().WithMessage("Choose who you would like to show it to");
}
