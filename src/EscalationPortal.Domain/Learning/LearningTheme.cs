using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Learning;

/// <summary>What several learning points have in common, and what the Group recommends about it.</summary>
public sealed class LearningTheme
{
    public const int NameLength = 100;

    private readonly List<Recommendation> _recommendations = [];

    private LearningTheme()
    {
    }

    public Guid Id { get; private set; } = Guid.NewGuid();
    public Guid Version { get; private set; } = Guid.NewGuid();
    public string PolicyId { get; private set; } = null!;
    public string PartnershipKey { get; private set; } = null!;
    public string Name { get; private set; } = null!;
    public IReadOnlyList<Recommendation> Recommendations => _recommendations;

    /// <exception cref="RuleViolationException">The name is missing or too long, or could lead back to a child.</exception>
    public static LearningTheme Begin(string name, Act act)
    {
        DemandGroup(act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(name), "Give the theme a name.");
        RuleViolationException.ThrowIf(name.Trim().Length > NameLength, $"The name of a theme is {NameLength} characters at most.");
        WayBack.RefuseIn(name);
        return new LearningTheme { PolicyId = act.Policy.Id, PartnershipKey = act.Policy.PartnershipKey, Name = name.Trim() };
    }

    /// <summary>Recommends a review by agencies, or of policy and procedure.</summary>
    public Recommendation Recommend(RecommendationMade made, Act act)
    {
        DemandGroup(act);
        RuleViolationException.ThrowIf(!act.Policy.Learning.Kinds.Any(k => k.Key == made.Kind), "Choose the kind of recommendation.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(made.Text), "Write the recommendation.");
        WayBack.RefuseIn(made.Text);
        RuleViolationException.ThrowIf(made.Due <= act.Today, "The day it is due must be still to come.");
        act.RefuseFarOff(made.Due);
        var recommendation = new Recommendation(made, RecommendationOwner.Of(made.Owner, act), act);
        _recommendations.Add(recommendation);
        Version = Guid.NewGuid();
        return recommendation;
    }

    /// <summary>The Group, or whoever leads safeguarding at the agency that owns it, says how far a recommendation has come.</summary>
    public void Report(Guid recommendation, RecommendationReported reported, Act act)
    {
        var made = _recommendations.SingleOrDefault(r => r.Id == recommendation) ?? throw new RuleViolationException("There is no such recommendation.");
        made.Report(reported, act);
        Version = Guid.NewGuid();
    }

    internal static bool IsOfGroup(Act act) => act.By.Has(act.Policy.Bodies.LearningGroup.Role);

    internal static void DemandGroup(Act act) =>
        RuleViolationException.ThrowIf(!IsOfGroup(act), $"Only the {act.Policy.Bodies.LearningGroup.Name} keeps themes and recommendations.");
}
