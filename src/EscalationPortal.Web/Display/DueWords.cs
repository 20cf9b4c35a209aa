using System.Globalization;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Web.Display;

/// <summary>How long is left, as people say it: in working days, and by the day where none lies between. The date stands beside it.</summary>
public static class DueWords
{
    /// <summary>'1 working day left', 'due today', 'due tomorrow', '2 working days late'.</summary>
    public static string Left(DateTime dueUtc, Act act) => Left(dueUtc, act.At, act.Calendar);

    public static string Left(DateTime dueUtc, DateTime now, WorkingCalendar calendar)
    {
        var (today, due) = (calendar.DayOf(now), calendar.DayOf(dueUtc));
        var working = calendar.WorkingDaysBetween(today, due);
        return (now > dueUtc, working) switch
        {
            (true, 0) => $"since {Day(due, today)}",
            (true, _) => $"{WorkingDays(-working)} late",
            (false, 0) => $"due {Day(due, today)}",
            _ => $"{WorkingDays(working)} left",
        };
    }

    /// <summary>'Tuesday 24 November 2026, 5pm: 1 working day left'.</summary>
    public static string By(DateTime dueUtc, Act act) => $"{LondonWords.DateAndTime(dueUtc)}: {Left(dueUtc, act)}";

    /// <summary>What is counted in hours or calendar days falls due on weekends too; no two days of one weekend share a name.</summary>
    private static string Day(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        -1 => "yesterday",
        0 => "today",
        1 => "tomorrow",
        _ => day.ToString("dddd", CultureInfo.InvariantCulture),
    };

    private static string WorkingDays(int days) => days == 1 ? "1 working day" : string.Create(CultureInfo.InvariantCulture, $"{days} working days");
}
