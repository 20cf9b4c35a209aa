using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>Always the first question.</summary>
public sealed class SafeNowForm : StepForm
{
    public const string Yes = "yes";
    private const string No = "no";

    public string? Answer { get; set; }
    public bool IsInDanger => Answer == No;

    public static IReadOnlyList<Choice> Answers { get; } =
    [
        new(Yes, "Yes", "As far as you know, no harm is about to happen"),
        new(No, "No, or I am not sure", "The next page says what to do first. You can continue here afterwards"),
    ];
}

public sealed class SafeNowFormValidator : AbstractValidator<SafeNowForm>
{
    public SafeNowFormValidator() =>
        RuleFor(f => f.Answer).OneOf("Choose whether the child is safe now", _ => SafeNowForm.Answers.Select(a => a.Value));
}
