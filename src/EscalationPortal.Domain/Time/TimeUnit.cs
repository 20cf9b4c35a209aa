namespace EscalationPortal.Domain.Time;

public enum TimeUnit
{
    /// <summary>Now: due at the moment it starts.</summary>
    Immediately,

    /// <summary>17:00 of the same working day, or of the next where that has passed.</summary>
    SameWorkingDay,

    /// <summary>Elapsed hours, never paused by a weekend.</summary>
    Hours,
    WorkingDays,
    CalendarDays,

    /// <summary>Five working days each.</summary>
    WorkingWeeks,
}
