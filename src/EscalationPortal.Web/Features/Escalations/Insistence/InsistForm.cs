using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Escalations.Insistence;

public sealed class InsistForm
{
    public string? Why { get; set; }
    public SafetyAnswerForm Safety { get; set; } = new();
}

public sealed class InsistFormValidator : AbstractValidator<InsistForm>
{
    public InsistFormValidator(IValidator<SafetyAnswerForm> safety)
    {
        RuleFor(f => f.Why).Text("Enter why you are insisting");
        RuleFor(f => f.Safety).SetValidator(safety);
    }
}
