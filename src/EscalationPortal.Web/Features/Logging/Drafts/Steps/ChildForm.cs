using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>What it means for the child, and what life is like for the child.</summary>
public sealed class ChildForm : StepForm
{
    public string? Impact { get; set; }
    public string? LivedExperience { get; set; }
}

public sealed class ChildFormValidator : AbstractValidator<ChildForm>
{
    public ChildFormValidator()
    {
        RuleFor(f => f.Impact).Text("Enter what it means for this child");
        RuleFor(f => f.LivedExperience).Text("Enter what the child says or shows, or that no one has asked");
    }
}
