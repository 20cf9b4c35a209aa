using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Who acts, when, and under which policy: what every verb of a dispute is given.</summary>
/// <param name="At">The instant, in UTC.</param>
/// <param name="Directory">Knows at least the people and leads of the agencies concerned.</param>
public sealed record Act(
    Actor By, DateTime At, EscalationPolicy Policy, WorkingCalendar Calendar, AgencyDirectory Directory)
{
    /// <summary>The instant, in whole milliseconds of UTC: every database gives back exactly what was stored.</summary>
    public DateTime At { get; init; } = new(At.Ticks - (At.Ticks % TimeSpan.TicksPerMillisecond), At.Kind);

    public DateOnly Today => Calendar.DayOf(At);

    /// <exception cref="RuleViolationException">The year was mistyped.</exception>
    internal void RefuseFarOff(DateOnly? day, RefusedPart about = RefusedPart.Whole)
    {
        if (day is { } meant && Childhood.WhyNot(meant, Today) is { } sentence)
            throw new RuleViolationException(sentence, about);
    }
}
