using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Display;

/// <summary>How long is left, in working days, as people say it.</summary>
public static class DueWords
{
    /// <summary>'1 working day left', 'due today', '2 working days late'.</summary>
    public static string Left(DateTime dueUtc, Act act) => Left(dueUtc, act.At, act.Calendar);

    public static string Left(DateTime dueUtc, DateTime now, Domain.Time.WorkingCalendar calendar)
    {
        var days = calendar.WorkingDaysBetween(calendar.DayOf(now), calendar.DayOf(dueUtc));
        if (now > dueUtc)
            return days == 0 ? "since today" : $"{Days(-days)} late";
        return days == 0 ? "due today" : $"{Days(days)} left";
    }

    /// <summary>'Tuesday 24 November 2026, 5pm: 1 working day left'.</summary>
    public static string By(DateTime dueUtc, Act act) => $"{LondonWords.DateAndTime(dueUtc)}: {Left(dueUtc, act)}";

    private static string Days(int days) => days == 1 ? "1 working day" : $"{days} working days";
}
