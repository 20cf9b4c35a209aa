namespace EscalationPortal.Domain.Time;

/// <summary>
/// How far from today a day of a child's matter can lie. Further off the year was mistyped, and an action due then would be silence.
/// </summary>
public static class Childhood
{
    private const int Years = 18;

    /// <summary>The sentence for a day that cannot be meant; null where it can.</summary>
    public static string? WhyNot(DateOnly day, DateOnly today) =>
        day < today.AddYears(-Years) || day > today.AddYears(Years) ? $"Check the year: this day is more than {Years} years from today." : null;
}
