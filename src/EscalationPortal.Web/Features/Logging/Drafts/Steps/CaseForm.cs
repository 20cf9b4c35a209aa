using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>Which child it is about, by the number of the case in an agency's own system and by nothing else.</summary>
public sealed class CaseForm : StepForm
{
    public string? System { get; set; }
    [ShortText]
    public string? Reference { get; set; }
    public string? CouncilArea { get; set; }
}

public sealed class CaseFormValidator : AbstractValidator<CaseForm>
{
    public CaseFormValidator()
    {
        RuleFor(f => f.System).OneOf("Choose the system that the case reference comes from", d => d.Policy.CaseSystems.Select(s => s.Key));
        When(f => !string.IsNullOrEmpty(f.System), () => RuleFor(f => f.Reference).AcceptedBy((f, typed) => CaseReference.Of(f.System, typed)));
        When(f => string.IsNullOrEmpty(f.System), () => RuleFor(f => f.Reference).NotEmpty().WithMessage("Enter the case reference"));
        RuleFor(f => f.CouncilArea).OneOf("Choose the council’s area", d => d.Policy.CouncilAreas.Select(a => a.Key));
    }
}
