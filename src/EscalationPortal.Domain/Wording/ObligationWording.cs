using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Wording;

/// <summary>What is due, in words.</summary>
public static class ObligationWording
{
    /// <param name="stage">Key of the stage that it belongs to.</param>
    /// <param name="action">What was agreed, for an agreed action; null where that is not shown.</param>
    public static string What(ObligationKind kind, string stage, EscalationPolicy policy, string? action = null)
    {
        var (name, panel) = (policy.Stage(stage).Name, policy.Bodies.Panel.Name);
        return kind switch
        {
            ObligationKind.SafetyAnswer => "Answer the challenge to the safety arrangement",
            ObligationKind.SafetyAgreement => "Agree what keeps the child safe for now",
            ObligationKind.SafetyReview => "Review the safety arrangement",
            ObligationKind.Acceptance => $"Accept {name}, send it back or pass it on",
            ObligationKind.TakingUp => $"Take up {name}, or pass it on",
            ObligationKind.Answer => "Answer the concern",
            ObligationKind.NameAgency => "Name the right agency",
            ObligationKind.Signature => $"Sign the record of {name}",
            ObligationKind.PlannedDiscussion => "Hold the discussion and record it",
            ObligationKind.FirstDiscussion => "Talk to your counterpart and record it",
            ObligationKind.ConvenePanel => $"Convene the {panel}",
            ObligationKind.ConveneAgain => $"Convene the {panel} again",
            ObligationKind.ConveneForQuorum => $"Convene the {panel} again: it had no quorum",
            ObligationKind.Papers => "Issue the papers of the panel",
            ObligationKind.HoldPanel => $"Hold the {panel} and record it",
            ObligationKind.Minutes => "Agree the minutes of the panel",
            ObligationKind.MinutesAnswer => "Respond to comments on the minutes",
            ObligationKind.Decision => $"Record what the {panel} decided",
            ObligationKind.EndStage => $"Resolve {name} or escalate",
            _ => action is null ? "Do what was agreed" : $"Agreed action: {action}",
        };
    }

    /// <summary>As a list shows the next thing due, without what was agreed.</summary>
    public static string? What(ObligationKind? kind, string stage, EscalationPolicy policy) =>
        kind is { } due ? What(due, stage, policy, action: null) : null;
}
