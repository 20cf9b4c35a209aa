namespace EscalationPortal.Domain.Disputes;

/// <summary>Days that cannot be: what was done lies between the day it arose and today, what is agreed is still to come.</summary>
public sealed partial class Dispute
{
    /// <param name="what">Such as 'The day of the answer'.</param>
    private void RefuseUnlessSinceItArose(DateOnly day, string what, Act act)
    {
        RuleViolationException.ThrowIf(day > act.Today, $"{what} must be today or in the past.", RefusedPart.Day);
        RuleViolationException.ThrowIf(day < AroseOn, $"{what} cannot be before the day the disagreement arose.", RefusedPart.Day);
    }

    private static void RefuseUnlessDueInTime(IReadOnlyList<ActionToAgree> actions, Act act)
    {
        RefuseTooMany(actions.Count, "actions");
        RuleViolationException.ThrowIf(actions.Any(a => a.Due < act.Today), "An agreed action cannot be due in the past.");
        foreach (var action in actions)
            act.RefuseFarOff(action.Due);
    }

    private static void RefuseTooMany(int rows, string what) =>
        RuleViolationException.ThrowIf(rows > MostRows, $"Give {MostRows} {what} or fewer.");
}
