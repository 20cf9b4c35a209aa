using FluentValidation;

namespace EscalationPortal.Web.Features.Drafts.Steps;

public sealed class OtherAgencyForm : StepForm
{
    public string? Agency { get; set; }
}

public sealed class OtherAgencyFormValidator : AbstractValidator<OtherAgencyForm>
{
    public OtherAgencyFormValidator() => RuleFor(f => f.Agency).OneOf("Choose the agency", d => d.OtherAgencies.Select(a => a.Value));
}
