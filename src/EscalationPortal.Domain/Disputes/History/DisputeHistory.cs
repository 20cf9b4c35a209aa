using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>What happened in a dispute, and who was told of it. Lines are only ever added, and chained when an act ends.</summary>
internal sealed class DisputeHistory(List<DisputeEvent> lines, List<Notice> notices)
{
    /// <summary>What the lines say so far; worked out once for as long as the dispute is in memory.</summary>
    private Ledger? _ledger;

    public IReadOnlyList<DisputeEvent> Lines => [.. lines.OrderBy(l => l.Number)];
    public IReadOnlyList<Notice> Notices => notices;

    /// <summary>Where the chain begins: a line moved from another dispute does not fit.</summary>
    public static string RootOf(Guid dispute) => Digest.Of("history", dispute.ToString("N"));

    public int Write(Guid dispute, EventAuthor by, EventKind kind, string stageKey, EventFacts facts, DateTime at)
    {
        var line = new DisputeEvent(dispute, lines.Count + 1, by, kind, stageKey, facts, at);
        lines.Add(line);
        return line.Number;
    }

    /// <summary>Each person once, and never the one who acted.</summary>
    public void Tell(IEnumerable<Guid> people, NoticeKind kind, bool isAlarm, int eventNumber, Guid by, DateTime at)
    {
        foreach (var person in people.Distinct().Where(p => p != by))
            notices.Add(new Notice(person, kind, isAlarm, eventNumber, at));
    }

    /// <summary>
    /// Chains the events of an act, once all that it changed is known: the last of them vouches for every row that was written or changed,
    /// and says what became due.
    /// </summary>
    /// <returns>The hash of the last line.</returns>
    /// <exception cref="InvalidOperationException">Something was changed without a line that says so.</exception>
    public string Chain(Dispute dispute, string calendar, List<string>? redacted = null)
    {
        var fresh = Lines.Where(l => !l.IsChained).ToList();
        if (fresh.Count == 0)
            throw new InvalidOperationException($"Dispute {dispute.Reference} was changed without a line in its history.");
        _ledger ??= Ledger.Of(lines);
        var record = Changes(dispute, _ledger, redacted);
        var head = fresh[0].Number == 1 ? RootOf(dispute.Id) : Lines[fresh[0].Number - 2].Hash;
        foreach (var line in fresh)
        {
            line.Chain(head, line == fresh[^1] ? record : new EventRecord(), calendar);
            head = line.Hash;
        }

        _ledger.Add(fresh[^1].Number, record);
        return head;
    }

    private static EventRecord Changes(Dispute dispute, Ledger before, List<string>? redacted)
    {
        var record = new EventRecord { Redacted = redacted };
        foreach (var (row, parent) in dispute.Rows())
        {
            var (name, digest) = (Ledger.NameOf(row), row.Seal(parent));
            if (before.Rows.GetValueOrDefault(name).Digest != digest)
                record.Rows[name] = digest;
        }

        record.Due.AddRange(dispute.Obligations.Select(DueState.Of).Where(d => before.Due.GetValueOrDefault(d.Id) != d));
        record.Stages.AddRange(dispute.Stages.Select(StageMoment.Of).Where(s => before.Stages.GetValueOrDefault(s.Sequence) != s));
        return record;
    }
}
