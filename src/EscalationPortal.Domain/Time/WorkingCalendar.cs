using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Time;

/// <summary>Reckons deadlines: days in the policy's time zone, instants in UTC.</summary>
public sealed class WorkingCalendar(CalendarPolicy policy)
{
    /// <summary>The zone that pages show every time in.</summary>
    public const string TimeZone = "Europe/London";

    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(policy.TimeZone);

    private readonly Dictionary<DateOnly, BankHoliday> _bankHolidays = policy.BankHolidays.ToDictionary(h => h.Date);

    public TimeOnly CloseOfBusiness => policy.CloseOfBusiness;

    /// <summary>Tells one list of bank holidays and hours from another: due dates say which they were worked out with.</summary>
    public string Version { get; } = Digest.Of(
        [policy.TimeZone, $"{policy.CloseOfBusiness:HH:mm}", .. policy.BankHolidays.OrderBy(h => h.Date).Select(h => $"{h.Date:O} {h.Name}")])[..12];

    /// <summary>The last year whose bank holidays are known; a deadline beyond it may move.</summary>
    public int LastKnownYear { get; } = policy.BankHolidays.Select(h => h.Date.Year).DefaultIfEmpty().Max();

    public Deadline Reckon(ClockPolicy clock, string track, DateTime startUtc) => Reckon(clock.Unit, clock.Amount(track), startUtc);

    /// <summary>For an event of which only the day is known: it is taken to start as the day begins.</summary>
    public Deadline Reckon(ClockPolicy clock, string track, DateOnly startDay) =>
        Reckon(clock.Unit, clock.Amount(track), ToUtc(startDay, TimeOnly.MinValue));

    public Deadline Reckon(TimeUnit unit, int amount, DateTime startUtc)
    {
        if (unit is not (TimeUnit.Immediately or TimeUnit.SameWorkingDay))
            ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);
        startUtc = AsUtc(startUtc);
        var day = DayOf(startUtc);
        return new Deadline(startUtc, unit, amount, unit switch
        {
            TimeUnit.Immediately => startUtc,
            TimeUnit.SameWorkingDay => CloseOf(LastMomentToday(startUtc)),
            TimeUnit.Hours => startUtc.AddHours(amount),
            TimeUnit.WorkingDays => CloseOf(AddWorkingDays(day, amount)),
            TimeUnit.CalendarDays => CloseOf(day.AddDays(amount)),
            TimeUnit.WorkingWeeks => CloseOf(AddWorkingDays(day, checked(amount * 5))),
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "No such unit of time."),
        }, DueBasis.Clock, Version);
    }

    /// <summary>A day that people set: it falls due at close of business.</summary>
    public Deadline OnDay(DateOnly day, DateTime setAtUtc, DueBasis basis) =>
        new(setAtUtc, TimeUnit.CalendarDays, day.DayNumber - DayOf(setAtUtc).DayNumber, CloseOf(day), basis, Version);

    /// <summary>An instant that people set.</summary>
    public Deadline At(DateTime dueUtc, DateTime setAtUtc, DueBasis basis) => new(setAtUtc, TimeUnit.Immediately, 0, dueUtc, basis, Version);

    /// <summary>How a due date was worked out, in words.</summary>
    public string InWords(Deadline due) => WorkingInWords.Of(due, this);

    public BankHoliday? BankHolidayOn(DateOnly day) => _bankHolidays.GetValueOrDefault(day);

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_bankHolidays.ContainsKey(day);

    /// <summary>Counts as the deadlines do: not the first day, but the last. Negative when <paramref name="to"/> is the earlier.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
            return -WorkingDaysBetween(to, from);
        var count = 0;
        for (var day = from; day < to;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                count++;
        }
        return count;
    }

    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(ToLondon(utc));

    public DateTime CloseOf(DateOnly day) => ToUtc(day, policy.CloseOfBusiness);

    public DateTime ToLondon(DateTime utc) =>
        DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(AsUtc(utc), _zone), DateTimeKind.Unspecified);

    /// <summary>
    /// An hour that happens twice means the first of the two, so that nobody loses time by it;
    /// an hour that the spring change leaves out is read as the clocks stood before the change.
    /// </summary>
    public DateTime ToUtc(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        var offset = _zone switch
        {
            _ when _zone.IsAmbiguousTime(local) => _zone.GetAmbiguousTimeOffsets(local).Max(),
            _ when _zone.IsInvalidTime(local) => _zone.GetUtcOffset(local.AddHours(-1)),
            _ => _zone.GetUtcOffset(local),
        };
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }

    private DateOnly LastMomentToday(DateTime startUtc)
    {
        var day = DayOf(startUtc);
        return IsWorkingDay(day) && startUtc <= CloseOf(day) ? day : AddWorkingDays(day, 1);
    }

    private DateOnly AddWorkingDays(DateOnly day, int amount)
    {
        while (amount > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                amount--;
        }
        return day;
    }

    /// <summary>Databases hand instants back without their kind; a local time is a mistake of the caller.</summary>
    private static DateTime AsUtc(DateTime instant) => instant.Kind == DateTimeKind.Local
        ? throw new ArgumentException("An instant is given in UTC.", nameof(instant))
        : DateTime.SpecifyKind(instant, DateTimeKind.Utc);
}
