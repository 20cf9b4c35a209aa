namespace EscalationPortal.Domain.Disputes;

/// <summary>The stages that a dispute has been at, in the order in which they were reached. The list is reached through here alone.</summary>
internal sealed class StageLadder(List<StageRecord> stages)
{
    public IReadOnlyList<StageRecord> All => [.. stages.OrderBy(s => s.Sequence)];

    /// <summary>
    /// The stage that people are at; between two stages, and once the dispute has ended, the one that ended last; not one that was passed
    /// over with it.
    /// </summary>
    public StageRecord Current => stages.SingleOrDefault(s => s.State is StageState.Waiting or StageState.Open)
        ?? stages.Where(s => s.IsEnded).MaxBy(s => (s.EndedAt, s.OpenedAt is not null, s.Sequence))!;

    /// <summary>The stage that was sent back last and waits to be escalated to again; null where none was.</summary>
    public StageRecord? SentBack => stages.Where(s => s.State == StageState.SentBack).MaxBy(s => s.Escalation!.At);

    /// <summary>Not one that was skipped, could not be held or was never accepted: nobody was ever at it.</summary>
    public StageRecord LatestHeld => stages.Where(s => s.IsEnded && s.OpenedAt is not null).MaxBy(s => (s.EndedAt, s.Sequence))!;

    /// <summary>What can be corrected only by an addition: stages that have ended, and those of which a part is locked.</summary>
    public IEnumerable<StageRecord> Locked => All.Where(s => s.IsEnded || s.Parts.Any(p => p.IsLocked));

    /// <summary>The actions of each version that ended it.</summary>
    public IEnumerable<AgreedAction> BindingActions => stages
        .Where(s => s.Ending is StageEnding.Resolved or StageEnding.ClosedForLearning).SelectMany(s => s.LatestVersion!.AgreedActions);

    public StageRecord? Find(int sequence) => stages.SingleOrDefault(s => s.Sequence == sequence);

    /// <summary>A record for a stage that is reached for the first time, or again after it had ended.</summary>
    public StageRecord Add(string stageKey)
    {
        var record = new StageRecord(stages.Count == 0 ? 1 : stages.Max(s => s.Sequence) + 1, stageKey);
        stages.Add(record);
        return record;
    }

    /// <summary>The record of a stage that was sent back is taken up again; any other stage gets one of its own.</summary>
    public StageRecord TakeUpOrAdd(string stageKey) =>
        stages.SingleOrDefault(s => s.StageKey == stageKey && s.State == StageState.SentBack) ?? Add(stageKey);

    /// <summary>The record of a stage that has not ended, for one that is passed by.</summary>
    public StageRecord UnendedOrAdd(string stageKey) => stages.SingleOrDefault(s => s.StageKey == stageKey && !s.IsEnded) ?? Add(stageKey);
}
