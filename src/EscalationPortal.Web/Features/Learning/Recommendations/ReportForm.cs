using EscalationPortal.Domain.Learning;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Learning.Recommendations;

public sealed class ReportForm
{
    public string? State { get; set; }
    public string? Evidence { get; set; }

    public RecommendationReported ToReport() => new(Enum.Parse<RecommendationState>(State!), Evidence);
}

public sealed class ReportFormValidator : AbstractValidator<ReportForm>
{
    private static readonly string[] s_reported = [nameof(RecommendationState.Accepted), nameof(RecommendationState.Done), nameof(RecommendationState.NotDone)];

    public ReportFormValidator()
    {
        RuleFor(f => f.State).Must(s => s_reported.Contains(s)).WithMessage("Choose whether it is accepted, done or not done");
        RuleFor(f => f.Evidence).NotEmpty().When(f => f.State == nameof(RecommendationState.Done)).WithMessage("Enter what shows that it was done");
        RuleFor(f => f.Evidence).NotEmpty().When(f => f.State == nameof(RecommendationState.NotDone)).WithMessage("Enter why it was not done");
        RuleFor(f => f.Evidence).AtMost().NoWayBack();
    }
}
