using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts.Steps;

/// <summary>Only 'in scope' is ever kept. An answer that leads out is shown its way out and forgotten.</summary>
public sealed class RightProcessForm : StepForm
{
    public const string InScope = "in-scope";

    public string? Answer { get; set; }

    public static IReadOnlyList<Choice> Answers(EscalationPolicy policy) =>
    [
        new(InScope, "It is a disagreement between agencies about a child"),
        .. policy.ScopeQuestions.Select(q => new Choice(q.Key, q.Question, q.Hint)),
    ];

    public WayOut? LeadsTo(EscalationPolicy policy) =>
        policy.ScopeQuestions.SingleOrDefault(q => q.Key == Answer) is { } question ? policy.WayOut(question.WayOut) : null;
}

public sealed class RightProcessFormValidator : AbstractValidator<RightProcessForm>
{
    public RightProcessFormValidator() => RuleFor(f => f.Answer).OneOf("Choose what it is", _ => [RightProcessForm.InScope]);
}
