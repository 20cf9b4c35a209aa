using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>One or more agencies that disagree; each is a party.</summary>
public sealed class OtherAgencyForm : StepForm
{
    /// <summary>In the order of the directory.</summary>
    public List<string> Agencies { get; set; } = [];
}

public sealed class OtherAgencyFormValidator : AbstractValidator<OtherAgencyForm>
{
    public OtherAgencyFormValidator() => RuleFor(f => f.Agencies).SomeOf("Choose at least one agency", d => d.OtherAgencies.Select(a => a.Value));
}
