using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Learning;
using FluentValidation;

namespace EscalationPortal.Web.Forms;

/// <summary>Rules that many forms share. Each says what to do, in the words that stand beside the field.</summary>
public static class Rules
{
    /// <summary>A text that is needed.</summary>
    public static IRuleBuilderOptions<T, string?> Text<T>(this IRuleBuilder<T, string?> rule, string whatToDo, int most = Dispute.TextLength) =>
        rule.NotEmpty().WithMessage(whatToDo).AtMost(most);

    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int most = Dispute.TextLength) =>
        rule.MaximumLength(most).WithMessage((_, typed) => $"This must be {most:N0} characters or fewer: it has {typed?.Length ?? 0:N0}");

    /// <summary>For what leaves the dispute that it was learned from. A text that is too long is refused for that alone.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> NoWayBack<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Custom((typed, context) =>
        {
            if (typed?.Length <= Dispute.TextLength && WayBack.In(typed) is { } sentence)
                context.AddFailure(sentence);
        });

    /// <param name="what">Such as 'the date of the discussion'.</param>
    public static IRuleBuilderOptionsConditions<T, DateInput> Date<T>(this IRuleBuilder<T, DateInput> rule, string what) =>
        rule.Custom((date, context) =>
        {
            if (date.Problem(what) is { } problem)
                context.AddFailure(problem);
        });

    /// <param name="what">Such as 'the time of the discussion'.</param>
    public static IRuleBuilderOptions<T, string?> Time<T>(this IRuleBuilder<T, string?> rule, string what) =>
        rule.NotEmpty().WithMessage($"Enter {what}").Must(t => string.IsNullOrEmpty(t) || TimeInput.Parse(t) is not null)
            .WithMessage("Enter a time, such as 9am or 14:30");
}
