using EscalationPortal.Domain;
using EscalationPortal.Web.Forms;
using FluentValidation;

namespace EscalationPortal.Web.Features.Logging.Drafts;

/// <summary>Rules of the journey's forms. Each can look at the draft: at the policy, at the day, at earlier answers.</summary>
public static class StepRules
{
    private const string Key = "draft";

    public static ValidationContext<T> Context<T>(T form, OpenDraft open)
    {
        var context = Rules.On(form, open.Act.Today);
        context.RootContextData[Key] = open;
        return context;
    }

    public static OpenDraft Draft(this IValidationContext context) => (OpenDraft)context.RootContextData[Key];

    /// <summary>A choice that is needed, of those that the page offers now.</summary>
    public static IRuleBuilderOptions<T, string?> OneOf<T>(
        this IRuleBuilder<T, string?> rule, string whatToDo, Func<OpenDraft, IEnumerable<string>> offered) =>
        rule.Must((_, chosen, context) => chosen is not null && offered(context.Draft()).Contains(chosen)).WithMessage(whatToDo);

    /// <summary>One or more of those that the page offers now.</summary>
    public static IRuleBuilderOptions<T, List<string>> SomeOf<T>(
        this IRuleBuilder<T, List<string>> rule, string whatToDo, Func<OpenDraft, IEnumerable<string>> offered) =>
        rule.Must((_, chosen, context) => chosen.Count > 0 && !chosen.Except(offered(context.Draft())).Any()).WithMessage(whatToDo);

    /// <param name="what">What happened at that day and time, such as 'the discussion'.</param>
    public static IRuleBuilderOptionsConditions<T, string?> NotAhead<T>(
        this IRuleBuilder<T, string?> rule, string what, Func<T, DateInput> day) =>
        rule.Custom((typed, context) =>
        {
            var act = context.Draft().Act;
            if (day(context.InstanceToValidate).ToDate() is { } date && TimeInput.Parse(typed) is { } time && act.Calendar.ToUtc(date, time) > act.At)
                context.AddFailure($"{Rules.Subject(what)} must be in the past");
        });

    /// <summary>Shows beside the field what the domain refuses, in its own words.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> AcceptedBy<T>(this IRuleBuilder<T, string?> rule, Action<T, string> domain) =>
        rule.Custom((typed, context) =>
        {
            try
            {
                domain(context.InstanceToValidate, typed ?? "");
            }
            catch (RuleViolationException refused)
            {
                context.AddFailure(refused.Message);
            }
        });
}
