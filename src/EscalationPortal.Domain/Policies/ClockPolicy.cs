using System.Globalization;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Policies;

/// <summary>How long something may take, per track, and the clause that says so.</summary>
/// <param name="Starts">The event that it is counted from: the one that the portal keeps for this clock, and no other.</param>
/// <param name="ByTrack">Amount per key of a track.</param>
/// <param name="Confirmed">Whether the partnership has confirmed the figures; pages say so until then.</param>
public sealed record ClockPolicy(
    TimeUnit Unit, IReadOnlyDictionary<string, int> ByTrack, ClockStart Starts, string Clause, bool Confirmed)
{
    public int Amount(string track) => ByTrack[track];

    /// <summary>'5 working days', '1 hour', 'the same working day', 'no delay'.</summary>
    public string InWords(string track) => (Unit, Amount(track)) switch
    {
        (TimeUnit.Immediately, _) => "no delay",
        (TimeUnit.SameWorkingDay, _) => "the same working day",
        (TimeUnit.Hours, var n) => Counted(n, "hour"),
        (TimeUnit.WorkingDays, var n) => Counted(n, "working day"),
        (TimeUnit.CalendarDays, var n) => Counted(n, "day"),
        (_, var n) => Counted(n, "working week"),
    };

    /// <summary>'the day it was accepted', or 'the moment it was accepted' if hours are counted.</summary>
    public string StartInWords(EscalationPolicy policy) =>
        Starts.InWords(Unit is TimeUnit.Hours or TimeUnit.Immediately ? "the moment" : "the day", policy);

    private static string Counted(int amount, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{amount} {unit}{(amount == 1 ? "" : "s")}");
}

/// <summary>What every time of the procedure is reckoned by.</summary>
/// <param name="TimeZone">IANA name of the zone that days are reckoned in.</param>
/// <param name="CloseOfBusiness">The hour at which a day's deadline falls due.</param>
public sealed record CalendarPolicy(string TimeZone, TimeOnly CloseOfBusiness, string Clause, IReadOnlyList<BankHoliday> BankHolidays);
