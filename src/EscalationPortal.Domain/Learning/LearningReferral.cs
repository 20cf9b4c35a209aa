using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Identifiers;

namespace EscalationPortal.Domain.Learning;

/// <summary>Learning points for the Group (S4.6): without the child's reference, names or days, and with no way back to the dispute.</summary>
public sealed class LearningReferral
{
    private readonly List<Recommendation> _recommendations = [];

    private LearningReferral()
    {
    }

    /// <summary>Random, not ordered by time: an ordered key would tell the day.</summary>
    public Guid Id { get; private set; } = Guid.NewGuid();
    public Guid Version { get; private set; } = Guid.NewGuid();
    public string PolicyId { get; private set; } = "";
    public string Area { get; private set; } = "";
    public string WhatHappened { get; private set; } = "";
    public string WhatCouldChange { get; private set; } = "";

    /// <summary>Such as 'October to December 2026': the day could lead back to a child.</summary>
    public string Quarter { get; private set; } = "";
    public IReadOnlyList<Recommendation> Recommendations => _recommendations;

    /// <exception cref="RuleViolationException">The text names a person, a reference or a day of the dispute.</exception>
    internal static LearningReferral Refer(LearningPoints points, Dispute dispute, Act act)
    {
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(points.WhatHappened) || string.IsNullOrWhiteSpace(points.WhatCouldChange),
            "Say what happened, and what could change.");
        foreach (var text in new[] { points.WhatHappened, points.WhatCouldChange })
            RefuseWhatLeadsBack(text, dispute);
        return new LearningReferral
        {
            PolicyId = act.Policy.Id,
            Area = dispute.MainArea,
            WhatHappened = points.WhatHappened,
            WhatCouldChange = points.WhatCouldChange,
            Quarter = QuarterOf(act.Today),
        };
    }

    /// <summary>Recommends a review by agencies, or of policy and procedure (S4.7).</summary>
    public void Recommend(RecommendationMade made, Act act)
    {
        RuleViolationException.ThrowIf(!act.By.Has(act.Policy.Bodies.LearningGroup.Role), $"Only the {act.Policy.Bodies.LearningGroup.Name} makes recommendations.");
        RuleViolationException.ThrowIf(!act.Policy.Learning.Kinds.Any(k => k.Key == made.Kind), "Choose the kind of recommendation.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(made.Text), "Write the recommendation.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(made.Owner), "Say who owns it.");
        RuleViolationException.ThrowIf(made.Due <= act.Today, "The day it is due must be still to come.");
        _recommendations.Add(new Recommendation(made, act.By.Person.Name, act.At));
        Version = Guid.NewGuid();
    }

    /// <summary>Says whether a recommendation was carried out (S4.7).</summary>
    public void Report(Guid recommendation, RecommendationState state, Act act)
    {
        RuleViolationException.ThrowIf(!act.By.Has(act.Policy.Bodies.LearningGroup.Role), $"Only the {act.Policy.Bodies.LearningGroup.Name} keeps its recommendations.");
        RuleViolationException.ThrowIf(state == RecommendationState.Open, "Say whether it was done.");
        var made = _recommendations.SingleOrDefault(r => r.Id == recommendation) ?? throw new RuleViolationException("There is no such recommendation.");
        RuleViolationException.ThrowIf(made.State != RecommendationState.Open, "Whether it was done is on record already.");
        made.Report(state);
        Version = Guid.NewGuid();
    }

    private static void RefuseWhatLeadsBack(string text, Dispute dispute)
    {
        RuleViolationException.ThrowIf(PersonalDataCheck.InShortText(text).Count > 0,
            "Leave out numbers, dates and contact details that could lead back to the child.");
        string[] words = [dispute.Reference.ToString(), dispute.Case.Reference,
            .. dispute.Seats.Select(s => s.Name), .. dispute.Network.Select(n => n.Name)];
        if (Array.Find(words, w => text.Contains(w, StringComparison.OrdinalIgnoreCase)) is { } found)
            throw new RuleViolationException($"Leave out '{found}': nothing here may lead back to the child.");
    }

    private static string QuarterOf(DateOnly day) =>
        $"{((day.Month - 1) / 3) switch { 0 => "January to March", 1 => "April to June", 2 => "July to September", _ => "October to December" }} {day.Year}";
}

public sealed record LearningPoints(string WhatHappened, string WhatCouldChange);
