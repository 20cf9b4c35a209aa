using EscalationPortal.Domain.Learning;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Learning.Themes;

public sealed class RecommendationForm
{
    public string? Kind { get; set; }
    public string? Text { get; set; }
    public string? Owner { get; set; }
    public DateInput Due { get; set; } = new();

    public RecommendationMade ToRecommendation() => new(Kind!, Text!, Owner!, Due.ToDate()!.Value);
}

public sealed class RecommendationFormValidator : AbstractValidator<RecommendationForm>
{
    public RecommendationFormValidator()
    {
        RuleFor(f => f.Kind).NotEmpty().WithMessage("Choose the kind of recommendation");
        RuleFor(f => f.Text).Text("Enter the recommendation").NoWayBack();
        RuleFor(f => f.Owner).NotEmpty().WithMessage("Choose who owns it");
        RuleFor(f => f.Due).Date("the day on which it is due");
    }
}
