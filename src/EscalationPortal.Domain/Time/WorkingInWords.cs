using System.Globalization;

namespace EscalationPortal.Domain.Time;

/// <summary>The working of one deadline in words, so that a due date can be checked by hand.</summary>
internal sealed class WorkingInWords(WorkingCalendar calendar, DateTime startUtc)
{
    /// <summary>Longer lists of days left out name the bank holidays alone.</summary>
    private const int MostDaysListed = 7;

    private readonly DateOnly _start = calendar.DayOf(startUtc);

    public static string Of(Deadline due, WorkingCalendar calendar) => Join(
        due.Basis == DueBasis.Clock ? new WorkingInWords(calendar, due.StartUtc).OfClock(due) : OfDaySet(due.Basis),
        due.Calendar == calendar.Version ? "" : "It was worked out with an earlier list of bank holidays.");

    private static string OfDaySet(DueBasis basis) => basis switch
    {
        DueBasis.PlannedDay => "The day that was planned.",
        DueBasis.AgreedDay => "The date that was agreed.",
        DueBasis.ReviewDay => "The day that was chosen for the next review.",
        DueBasis.PanelDay => "The day that the panel set.",
        DueBasis.BeforeMeeting => "Counted back from the meeting of the panel.",
        _ => "The time that the panel was called for.",
    };

    private string OfClock(Deadline due)
    {
        var day = calendar.DayOf(due.DueUtc);
        return due.Unit switch
        {
            TimeUnit.Immediately => Immediately(),
            TimeUnit.SameWorkingDay => SameWorkingDay(day),
            TimeUnit.Hours => Hours(due.Amount, due.DueUtc),
            TimeUnit.WorkingDays => WorkingDays(due.Amount, day),
            TimeUnit.CalendarDays => CalendarDays(due.Amount, day),
            _ => WorkingDays(due.Amount * 5, day),
        };
    }

    private string Immediately() => $"Due at once: {Moment(startUtc)}.";

    private string Hours(int hours, DateTime dueUtc) => Join(
        $"Starts on {Moment(startUtc)}.",
        $"{(hours == 1 ? "1 hour is counted as it passes" : $"{hours} hours are counted as they pass")}, weekends and bank holidays included.",
        $"Due on {Moment(dueUtc)}.");

    private string SameWorkingDay(DateOnly due) => Join(
        due == _start ? $"The same working day is {Long(due)}." : Join(
            $"It starts on {Moment(startUtc)}, {(calendar.IsWorkingDay(_start) ? "after close of business" : "which is not a working day")}.",
            NotCounted(due),
            $"The next working day is {Long(due)}."),
        DueAtClose(due));

    private string WorkingDays(int amount, DateOnly due) => Join(
        calendar.IsWorkingDay(_start) ? $"Day 0 is {Long(_start)}." : $"Day 0 is {Long(_start)}{Named(_start)}, which is not a working day.",
        NotCounted(due),
        $"Day {amount} is {Long(due)}.",
        DueAtClose(due));

    private string CalendarDays(int amount, DateOnly due) => $"Day 0 is {Long(_start)}. Every day counts. Day {amount} is {Long(due)}. Due at {Clock(calendar.CloseOfBusiness)}.";

    private string DueAtClose(DateOnly due) => Join(
        $"Due at {Clock(calendar.CloseOfBusiness)}.",
        due.Year > calendar.LastKnownYear ? $"Bank holidays after {calendar.LastKnownYear} are not known yet, so this day may move." : "");

    private string NotCounted(DateOnly due)
    {
        List<DateOnly> left = [];
        for (var day = _start.AddDays(1); day < due; day = day.AddDays(1))
        {
            if (!calendar.IsWorkingDay(day))
                left.Add(day);
        }
        if (left.Count == 0)
            return "";
        List<string> names = left.Count > MostDaysListed
            ? ["Saturdays", "Sundays", .. left.Where(IsBankHoliday).Select(day => Short(day, withMonth: true))]
            : [.. left.Select((day, i) => Short(day, i == 0 || i == left.Count - 1 || IsBankHoliday(day) || day.Day == 1))];
        var list = names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
        return $"{list} {(names.Count == 1 ? "is" : "are")} not counted.";
    }

    private bool IsBankHoliday(DateOnly day) => calendar.BankHolidayOn(day) is not null;

    private string Named(DateOnly day) => calendar.BankHolidayOn(day) is { } holiday ? $" ({holiday.Name})" : "";

    private string Short(DateOnly day, bool withMonth)
    {
        var format = (withMonth, day.Year == _start.Year) switch
        {
            (false, _) => "dddd d",
            (true, true) => "dddd d MMMM",
            (true, false) => "dddd d MMMM yyyy",
        };
        return day.ToString(format, CultureInfo.InvariantCulture) + Named(day);
    }

    private static string Long(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    private string Moment(DateTime utc)
    {
        var local = calendar.ToLondon(utc);
        return $"{Long(DateOnly.FromDateTime(local))} at {Clock(TimeOnly.FromDateTime(local))}{ClockChange.WhichOfTwo(utc)}";
    }

    private static string Clock(TimeOnly time) =>
        time.ToString(time.Minute == 0 ? "%h" : "h:mm", CultureInfo.InvariantCulture) + (time.Hour < 12 ? "am" : "pm");

    private static string Join(params string[] sentences) => string.Join(' ', sentences.Where(s => s.Length > 0));
}
