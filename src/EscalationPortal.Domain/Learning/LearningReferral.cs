using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Learning;

/// <summary>Learning points for the Group: without the child's reference, names or days, and with no way back to the dispute.</summary>
public sealed class LearningReferral
{
    private LearningReferral()
    {
    }

    /// <summary>Random, not ordered by time: an ordered key would tell the day.</summary>
    public Guid Id { get; private set; } = Guid.NewGuid();
    public Guid Version { get; private set; } = Guid.NewGuid();
    public string PolicyId { get; private set; } = null!;
    public string PartnershipKey { get; private set; } = null!;
    public string Area { get; private set; } = null!;
    public string WhatHappened { get; private set; } = null!;
    public string WhatCouldChange { get; private set; } = null!;

    /// <summary>Such as 'October to December 2026': the day could lead back to a child.</summary>
    public string Quarter { get; private set; } = null!;

    /// <summary>Null until the Group puts it into a theme.</summary>
    public Guid? ThemeId { get; private set; }

    /// <exception cref="RuleViolationException">The text names a person, a reference or a day of the dispute.</exception>
    internal static LearningReferral Refer(LearningPoints points, Dispute dispute, Act act)
    {
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(points.WhatHappened) || string.IsNullOrWhiteSpace(points.WhatCouldChange),
            "Say what happened, and what could change.");
        foreach (var text in new[] { points.WhatHappened, points.WhatCouldChange })
            WayBack.RefuseIn(text, dispute);
        return new LearningReferral
        {
            PolicyId = act.Policy.Id,
            PartnershipKey = act.Policy.PartnershipKey,
            Area = dispute.MainArea,
            WhatHappened = points.WhatHappened,
            WhatCouldChange = points.WhatCouldChange,
            Quarter = QuarterOf(act.Today),
        };
    }

    /// <summary>Puts it into a theme, or moves it there from another one. What was recommended stays with its theme.</summary>
    public void PutInto(LearningTheme theme, Act act)
    {
        LearningTheme.DemandGroup(act);
        RuleViolationException.ThrowIf(ThemeId == theme.Id, "It is in this theme already.");
        ThemeId = theme.Id;
        Version = Guid.NewGuid();
    }

    /// <summary>Leaves it without a theme.</summary>
    public void TakeOut(Act act)
    {
        LearningTheme.DemandGroup(act);
        RuleViolationException.ThrowIf(ThemeId is null, "It is in no theme.");
        ThemeId = null;
        Version = Guid.NewGuid();
    }

    private static string QuarterOf(DateOnly day) =>
        $"{((day.Month - 1) / 3) switch { 0 => "January to March", 1 => "April to June", 2 => "July to September", _ => "October to December" }} {day.Year}";
}

public sealed record LearningPoints(string WhatHappened, string WhatCouldChange);
