namespace EscalationPortal.Domain.Time;

/// <summary>The two nights on which the clocks change: an hour that comes twice in October, and one that March leaves out.</summary>
public static class ClockChange
{
    private static readonly TimeZoneInfo s_london = TimeZoneInfo.FindSystemTimeZoneById(WorkingCalendar.TimeZone);

    /// <summary>' (British Summer Time)' or ' (Greenwich Mean Time)' in the hour that comes twice; nothing at any other time.</summary>
    public static string WhichOfTwo(DateTime utc)
    {
        var instant = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
        if (!s_london.IsAmbiguousTime(instant))
            return "";
        return s_london.IsDaylightSavingTime(instant) ? " (British Summer Time)" : " (Greenwich Mean Time)";
    }

    /// <summary>Whether no clock in London shows this time on this day.</summary>
    public static bool LeavesOut(DateOnly day, TimeOnly time) => s_london.IsInvalidTime(day.ToDateTime(time));
}
