using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>Advice taken and support wanted: the raising side's own, which the other side never sees.</summary>
public sealed class AdviceForm : StepForm
{
    public string? From { get; set; }
    public DateInput On { get; set; } = new();
    public string? Text { get; set; }
    public string? Supporter { get; set; }
    public string? SupportWanted { get; set; }

    public bool HasAdvice => !string.IsNullOrWhiteSpace(From) || !On.IsEmpty || !string.IsNullOrWhiteSpace(Text);

    /// <summary>Who would stand by the worker, and how; null where no support is asked for.</summary>
    public string? ToSupport() => string.IsNullOrWhiteSpace(Supporter) ? SupportWanted : $"Supporter: {Supporter}. {SupportWanted}".TrimEnd();

    public AdviceTaken? ToAdvice() => HasAdvice ? new AdviceTaken(From!, On.ToDate()!.Value, Text!) : null;
}

public sealed class AdviceFormValidator : AbstractValidator<AdviceForm>
{
    public AdviceFormValidator()
    {
        When(f => f.HasAdvice, () =>
        {
            RuleFor(f => f.From).Text("Enter who you asked", Lengths.Name);
            RuleFor(f => f.On).PastDate("the day of the advice");
            RuleFor(f => f.Text).Text("Enter what they advised");
        });
        RuleFor(f => f.Supporter).AtMost(Lengths.Name);
        RuleFor(f => f.SupportWanted).AtMost(Lengths.Support);
    }
}
