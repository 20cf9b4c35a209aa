using EscalationPortal.Domain.Time;
using static EscalationPortal.Domain.Policies.PolicyChecks;

namespace EscalationPortal.Domain.Policies;

/// <summary>That an arrangement which protects the child can be set, and comes round to its review while the dispute is open.</summary>
internal static class SafetyChecks
{
    /// <summary>Longer than any stage may reasonably take, it would never come round while a dispute is open.</summary>
    private static readonly TimeSpan s_longestReview = TimeSpan.FromDays(28);

    /// <summary>A review falls at the close of a day, and each day has only one.</summary>
    private const int HoursOfADay = 24;

    public static IEnumerable<PolicyProblem> Of(EscalationPolicy policy)
    {
        var within = policy.Safety.ReviewWithin;
        foreach (var (track, amount) in within.ByTrack)
        {
            var place = $"$.safety.reviewWithin.byTrack.{track}";
            if (Longest(within.Unit, amount) > s_longestReview)
                yield return At(place, $"The arrangement is reviewed at least every {s_longestReview.Days} days.");
            if (within.Unit is TimeUnit.Immediately || (within.Unit is TimeUnit.Hours && amount < HoursOfADay))
                yield return At(place, "No day is left on which the arrangement could be reviewed: give it 24 hours at least.");
        }
    }

    /// <summary>Bank holidays aside.</summary>
    private static TimeSpan Longest(TimeUnit unit, int amount) => unit switch
    {
        TimeUnit.Hours => TimeSpan.FromHours(amount),
        TimeUnit.WorkingDays => TimeSpan.FromDays(amount * 7.0 / 5),
        TimeUnit.WorkingWeeks => TimeSpan.FromDays(amount * 7.0),
        _ => TimeSpan.FromDays(amount),
    };
}
