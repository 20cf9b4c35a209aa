using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Ending.RemainingConcerns;

public sealed class RemainingConcernForm
{
    public string? Why { get; set; }
    public Guid? Asked { get; set; }
    public SafetyAnswerForm Safety { get; set; } = new();

    public static RemainingConcernForm For(OpenDispute open) => new() { Asked = open.Dispute.CanBeAskedToGoOn(open.Act) is [var first, ..] ? first.Id : null };
}

public sealed class RemainingConcernFormValidator : AbstractValidator<RemainingConcernForm>
{
    public RemainingConcernFormValidator(IValidator<SafetyAnswerForm> safety)
    {
        RuleFor(f => f.Why).Text("Enter why your concern remains");
        RuleFor(f => f.Safety).SetValidator(safety);
    }
}
