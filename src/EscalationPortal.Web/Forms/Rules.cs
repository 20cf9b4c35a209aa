using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Learning;
using EscalationPortal.Domain.Time;
using FluentValidation;
using FluentValidation.Results;

namespace EscalationPortal.Web.Forms;

/// <summary>Rules that many forms share. Each says what to do, in the words that stand beside the field.</summary>
public static class Rules
{
    private const string Today = "today";

    /// <summary>A form whose days are judged from that day.</summary>
    public static ValidationContext<T> On<T>(T form, DateOnly today) => new(form) { RootContextData = { [Today] = today } };

    public static Task<ValidationResult> ValidateOnAsync<T>(this IValidator<T> validator, T form, DateOnly today, CancellationToken cancel) =>
        validator.ValidateAsync(On(form, today), cancel);

    /// <summary>A text that is needed.</summary>
    public static IRuleBuilderOptions<T, string?> Text<T>(this IRuleBuilder<T, string?> rule, string whatToDo, int most = Lengths.Text) =>
        rule.NotEmpty().WithMessage(whatToDo).AtMost(most);

    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int most = Lengths.Text) =>
        rule.MaximumLength(most).WithMessage((_, typed) => $"This must be {most:N0} characters or fewer. It has {typed?.Length ?? 0:N0}");

    /// <summary>For what leaves the dispute that it was learned from. A text that is too long is refused for that alone.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> NoWayBack<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Custom((typed, context) =>
        {
            if (typed?.Length <= Lengths.Text && WayBack.In(typed) is { } sentence)
                context.AddFailure(sentence);
        });

    /// <param name="what">Such as 'the date of the discussion'.</param>
    public static IRuleBuilderOptionsConditions<T, DateInput> Date<T>(this IRuleBuilder<T, DateInput> rule, string what) =>
        rule.Custom((date, context) => Judge(date, what, context));

    /// <summary>A day of something still to come, today included.</summary>
    /// <param name="what">Such as 'the day it is due'.</param>
    public static IRuleBuilderOptionsConditions<T, DateInput> ComingDate<T>(this IRuleBuilder<T, DateInput> rule, string what) => rule.Custom((date, context) =>
    {
        if (Judge(date, what, context) < TodayOf(context))
            context.AddFailure($"{Subject(what)} must be today or in the future");
    });

    /// <param name="what">Such as 'the day of the advice'.</param>
    public static IRuleBuilderOptionsConditions<T, DateInput> PastDate<T>(this IRuleBuilder<T, DateInput> rule, string what) => rule.Custom((date, context) =>
    {
        if (Judge(date, what, context) > TodayOf(context))
            context.AddFailure($"{Subject(what)} must be today or in the past");
    });

    /// <param name="what">Such as 'the time of the discussion'.</param>
    /// <param name="day">The day that it is a time of: as the clocks go forward, one hour is missing.</param>
    public static IRuleBuilderOptions<T, string?> Time<T>(this IRuleBuilder<T, string?> rule, string what, Func<T, DateInput> day) =>
        rule.NotEmpty().WithMessage($"Enter {what}").Must(t => string.IsNullOrEmpty(t) || TimeInput.Parse(t) is not null)
            .WithMessage("Enter a time, such as 9am or 14:30")
            .Must((form, t) => !(TimeInput.Parse(t) is { } time && day(form).ToDate() is { } on && ClockChange.LeavesOut(on, time)))
            .WithMessage("The clocks go forward from 1am to 2am on this day. Enter a time before 1am, or 2am or later");

    public static string Subject(string what) => $"{char.ToUpperInvariant(what[0])}{what[1..]}";

    /// <summary>The day; null where it was refused here.</summary>
    private static DateOnly? Judge<T>(DateInput date, string what, ValidationContext<T> context)
    {
        var day = date.ToDate();
        if ((date.Problem(what) ?? Childhood.WhyNot(day!.Value, TodayOf(context))?.TrimEnd('.')) is not { } problem)
            return day;
        context.AddFailure(problem);
        return null;
    }

    private static DateOnly TodayOf(IValidationContext context) => (DateOnly)context.RootContextData[Today];
}
