using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Ending.Reopenings;

public sealed class ReopenForm
{
    public string? Why { get; set; }
    public SafetyAnswerForm Safety { get; set; } = new();
}

public sealed class ReopenFormValidator : AbstractValidator<ReopenForm>
{
    public ReopenFormValidator(IValidator<SafetyAnswerForm> safety)
    {
        RuleFor(f => f.Why).Text("Enter what has failed, or what is new");
        RuleFor(f => f.Safety).SetValidator(safety);
    }
}
