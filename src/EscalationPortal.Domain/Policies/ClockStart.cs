namespace EscalationPortal.Domain.Policies;

/// <summary>What the portal can count a time from. A policy names one of these, so that no page says what no clock does.</summary>
public enum ClockStart
{
    DisagreementArose,
    SubmittedOrRecordProposed,
    RecordProposed,
    Escalated,
    Accepted,
    ReachedConvenor,

    /// <summary>Counted back: the time ends before the meeting.</summary>
    PanelMeets,
    PanelHeld,
    ArrangementSet,
    NoArrangementAgreed,
    ArrangementChallenged,
    Resolved,
}

public static class ClockStarts
{
    /// <param name="when">'the day' or 'the moment'.</param>
    public static string InWords(this ClockStart start, string when, EscalationPolicy policy) => start switch
    {
        ClockStart.DisagreementArose => $"{when} the disagreement arose",
        ClockStart.SubmittedOrRecordProposed => $"{when} the dispute was submitted or a record was proposed",
        ClockStart.RecordProposed => $"{when} a record was proposed",
        ClockStart.Escalated => $"{when} it was escalated or passed on",
        ClockStart.Accepted => $"{when} it was accepted",
        ClockStart.ReachedConvenor => $"{when} it reached the {policy.Bodies.Convenor.Name}",
        ClockStart.PanelMeets => "counted back from the day of the meeting",
        ClockStart.PanelHeld => $"{when} the {policy.Bodies.Panel.Name} was held",
        ClockStart.ArrangementSet => $"{when} the arrangement was set or last reviewed",
        ClockStart.NoArrangementAgreed => $"{when} the child was referred because no arrangement could be agreed",
        ClockStart.ArrangementChallenged => $"{when} someone said that the arrangement does not protect the child",
        ClockStart.Resolved => $"{when} the dispute was resolved",
        _ => throw new ArgumentOutOfRangeException(nameof(start), start, "No such start."),
    };
}
