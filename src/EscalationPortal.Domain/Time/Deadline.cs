namespace EscalationPortal.Domain.Time;

/// <summary>When something is due, with all that is needed to work it out again.</summary>
/// <param name="Basis">What the day rests on.</param>
/// <param name="Calendar">Which bank holidays and hours it was worked out with: <see cref="WorkingCalendar.Version"/>.</param>
public sealed record Deadline(DateTime StartUtc, TimeUnit Unit, int Amount, DateTime DueUtc, DueBasis Basis, string Calendar);

/// <summary>What a due date rests on: a clock of the policy, or a day that people set.</summary>
public enum DueBasis
{
    Clock,
    PlannedDay,
    AgreedDay,

    /// <summary>The day chosen for a review, within the time that the policy gives.</summary>
    ReviewDay,

    /// <summary>The day on which a panel that did not agree meets again.</summary>
    PanelDay,

    /// <summary>Counted back from the meeting of the panel.</summary>
    BeforeMeeting,
    MeetingTime,
}
