using System.Globalization;
using EscalationPortal.Domain.Tests.Policies;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Tests.Time;

internal static class Calendars
{
    public static WorkingCalendar Shipped { get; } = With();

    public static WorkingCalendar With(params BankHoliday[] more) =>
        new(ShippedPolicy.Policy.Calendar with { BankHolidays = [.. ShippedPolicy.Policy.Calendar.BankHolidays, .. more] });

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A London clock reading such as '2026-04-02 10:00' as the instant it stands for.</summary>
    public static DateTime London(string reading)
    {
        var local = DateTime.ParseExact(reading, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return Shipped.ToUtc(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    public static DateTime Utc(string reading) => DateTime.ParseExact(
        reading, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
