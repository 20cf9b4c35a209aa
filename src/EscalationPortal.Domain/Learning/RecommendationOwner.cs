using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Learning;

/// <summary>Who can own a recommendation: any agency or body of the directory, or the Group itself.</summary>
public sealed record RecommendationOwner(string Key, string Name)
{
    public static IReadOnlyList<RecommendationOwner> All(IEnumerable<Agency> agencies, EscalationPolicy policy) =>
    [
        .. agencies.Select(a => new RecommendationOwner(a.Key, a.Name)),
        new(policy.Bodies.LearningGroup.Role, policy.Bodies.LearningGroup.Name),
    ];

    /// <exception cref="RuleViolationException">No agency or body has this key.</exception>
    internal static RecommendationOwner Of(string key, Act act) =>
        All(act.Directory.Agencies, act.Policy).FirstOrDefault(o => o.Key == key) ?? throw new RuleViolationException("Choose who owns it.");
}
