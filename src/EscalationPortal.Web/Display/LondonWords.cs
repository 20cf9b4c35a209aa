using System.Globalization;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Web.Display;

/// <summary>Dates and times in words, as a clock on a wall in England shows them. Instants come in as UTC.</summary>
public static class LondonWords
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById(WorkingCalendar.TimeZone);

    public static DateTime InLondon(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), London);

    /// <summary>Tuesday 24 November 2026</summary>
    public static string Date(DateOnly date) => date.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Date(DateTime utc) => Date(DateOnly.FromDateTime(InLondon(utc)));

    /// <summary>24 November, for where the year is plain.</summary>
    public static string ShortDate(DateOnly date) => date.ToString("d MMMM", CultureInfo.InvariantCulture);

    public static string ShortDate(DateTime utc) => ShortDate(DateOnly.FromDateTime(InLondon(utc)));

    /// <summary>5pm, 10:12am, midday. Of an instant it also says which one is meant of two times that read alike.</summary>
    public static string Time(TimeOnly time) => time switch
    {
        { Hour: 12, Minute: 0 } => "midday",
        { Hour: 0, Minute: 0 } => "midnight",
        { Minute: 0 } => time.ToString("htt", CultureInfo.InvariantCulture).ToLowerInvariant(),
        _ => time.ToString("h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant(),
    };

    public static string Time(DateTime utc) => Time(TimeOnly.FromDateTime(InLondon(utc))) + ClockChange.WhichOfTwo(utc);

    /// <summary>Tuesday 24 November 2026, 5pm</summary>
    public static string DateAndTime(DateTime utc) => $"{Date(utc)}, {Time(utc)}";

    /// <summary>For the datetime attribute of a time element.</summary>
    public static string Machine(DateTime utc) =>
        DateTime.SpecifyKind(utc, DateTimeKind.Utc).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
