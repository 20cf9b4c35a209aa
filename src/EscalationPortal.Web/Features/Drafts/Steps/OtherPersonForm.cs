using FluentValidation;

namespace EscalationPortal.Web.Features.Drafts.Steps;

/// <summary>The person of the other agency. A list, because more than one agency can respond.</summary>
public sealed class OtherPersonForm : StepForm
{
    public List<Guid> People { get; set; } = [];
}

public sealed class OtherPersonFormValidator : AbstractValidator<OtherPersonForm>
{
    public OtherPersonFormValidator() => RuleFor(f => f.People)
        .Must((_, people, context) => people.Count > 0 && people.TrueForAll(id => context.Draft().Counterparts.Any(p => p.Id == id)))
        .WithMessage("Choose the person");
}
