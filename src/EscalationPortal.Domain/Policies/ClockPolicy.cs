using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Policies;

/// <summary>How long something may take, per track, and the clause that says so.</summary>
/// <param name="Starts">The event that starts it, in words, such as 'the day the disagreement arose'.</param>
/// <param name="ByTrack">Amount per key of a track.</param>
/// <param name="Confirmed">Whether the partnership has confirmed the figures; pages say so until then.</param>
public sealed record ClockPolicy(
    TimeUnit Unit, IReadOnlyDictionary<string, int> ByTrack, string Starts, string Clause, bool Confirmed)
{
    public int Amount(string track) => ByTrack[track];
}

/// <param name="TimeZone">IANA name of the zone that days are reckoned in.</param>
/// <param name="CloseOfBusiness">The hour at which a day's deadline falls due.</param>
public sealed record CalendarPolicy(string TimeZone, TimeOnly CloseOfBusiness, IReadOnlyList<BankHoliday> BankHolidays);
