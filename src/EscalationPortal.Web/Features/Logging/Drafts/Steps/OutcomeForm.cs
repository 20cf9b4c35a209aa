using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

public sealed class OutcomeForm : StepForm
{
    public string? OutcomeWanted { get; set; }
}

public sealed class OutcomeFormValidator : AbstractValidator<OutcomeForm>
{
    public OutcomeFormValidator() => RuleFor(f => f.OutcomeWanted).Text("Enter what outcome you want");
}
