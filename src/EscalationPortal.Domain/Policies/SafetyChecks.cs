using static EscalationPortal.Domain.Policies.PolicyChecks;

namespace EscalationPortal.Domain.Policies;

/// <summary>That no path leaves out the child's safety: every act that asks for it has a question, a time and a place to refer to (P.1, P.8).</summary>
internal static class SafetyChecks
{
    private const string SafetyAnswer = "protection";

    /// <summary>Longer than any stage may reasonably take, it would never come round while a dispute is open.</summary>
    private static readonly TimeSpan s_longestReview = TimeSpan.FromDays(28);

    public static IEnumerable<PolicyProblem> Of(EscalationPolicy policy)
    {
        if (policy.Guidance.All(g => g.Field != SafetyAnswer))
            yield return At("$.guidance", $"There is no guidance for '{SafetyAnswer}': every path of a dispute asks for the safety answer.");
        foreach (var (track, amount) in policy.Safety.ReviewWithin.ByTrack)
        {
            if (Longest(policy.Safety.ReviewWithin.Unit, amount) > s_longestReview)
                yield return At($"$.safety.reviewWithin.byTrack.{track}", $"The arrangement is reviewed at least every {s_longestReview.Days} days.");
        }
    }

    /// <summary>Bank holidays aside.</summary>
    private static TimeSpan Longest(Time.TimeUnit unit, int amount) => unit switch
    {
        Time.TimeUnit.Hours => TimeSpan.FromHours(amount),
        Time.TimeUnit.WorkingDays => TimeSpan.FromDays(amount * 7.0 / 5),
        Time.TimeUnit.WorkingWeeks => TimeSpan.FromDays(amount * 7.0),
        _ => TimeSpan.FromDays(amount),
    };
}
