using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Wording;

/// <summary>How a stage ended, where nobody wrote that down.</summary>
public static class StageWording
{
    /// <summary>Why nobody was at a stage, without what was typed as the reason of a skip.</summary>
    public static string WhyUnheld(UnheldStage unheld, EscalationPolicy policy) => unheld.Reason == UnheldReason.Skipped
        ? $"Skipped: {policy.Skipping.Grounds.Single(g => g.Key == unheld.Ground).Name}."
        : HistoryWording.NotHeld(unheld.Reason.ToString(), unheld.AgencyName);

    /// <summary>Null if all had answered.</summary>
    public static string? Unanswered(StageRecord record) => record.UnansweredBy.Count == 0 ? null
        : $"No answer by {string.Join(", ", record.UnansweredBy)}.";

    /// <summary>How a stage ended of which nobody wrote the fields; null where somebody did.</summary>
    public static string? EndedWithoutFields(StageRecord record) => record switch
    {
        { Closing: not null } or { LatestVersion: not null } or { Unheld: not null } => null,
        { Ending: StageEnding.Withdrawn } => "Withdrawn by the person who raised it, before the stage was accepted.",
        { Ending: StageEnding.Escalated } => "The concern remained. No other record of this stage was written.",
        _ => null,
    };
}
