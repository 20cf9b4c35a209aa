using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Evidence;

/// <summary>How long a dispute was at each stage, and by which clocks: from the history alone, so that nothing later loses an earlier time.</summary>
public static class StageTimes
{
    /// <summary>One spell for each time that people were at a stage, in order. A stage that continues or is reopened has more than one.</summary>
    public static IReadOnlyList<StageSpell> Of(IEnumerable<DisputeEvent> history)
    {
        var spells = new List<StageSpell>();
        foreach (var line in history.Where(l => l.IsChained).OrderBy(l => l.Number))
        {
            foreach (var moment in EventRecord.Read(line.Record).Stages)
                Follow(spells, moment, line);
        }

        return spells;
    }

    private static void Follow(List<StageSpell> spells, StageMoment moment, DisputeEvent line)
    {
        var running = spells.FindIndex(s => s.Sequence == moment.Sequence && s.Until is null);
        if (running < 0 && moment.State == StageState.Open)
        {
            spells.Add(new StageSpell(moment.Sequence, moment.StageKey, line.At, null, [new ClockSet(line.Number, moment.Clock!)]));
            return;
        }

        if (running < 0)
            return;
        var spell = spells[running];
        if (moment.Clock is { } clock && clock != spell.Clocks[^1].Clock)
            spell = spell with { Clocks = [.. spell.Clocks, new ClockSet(line.Number, clock)] };
        spells[running] = moment.State == StageState.Open ? spell : spell with { Until = line.At };
    }
}

/// <param name="Until">Null while people are at it.</param>
/// <param name="Clocks">The clock that it began with, and each that a change of track gave it.</param>
public sealed record StageSpell(int Sequence, string StageKey, DateTime From, DateTime? Until, IReadOnlyList<ClockSet> Clocks);

/// <param name="Event">Number of the event that set it.</param>
public sealed record ClockSet(int Event, Deadline Clock);
