using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>How many lines the history has: a line cut from its end is missed. The check of the chain looks at it, so it is not sealed.</summary>
    [NotSealed]
    public int HistoryLength { get; private set; }

    /// <summary>Hash of the last line, which covers the digest of this row: it cannot be part of it.</summary>
    [NotSealed]
    public string HistoryHead { get; private set; } = "";

    /// <summary>What the history says so far; worked out once for as long as the dispute is in memory.</summary>
    private Ledger? _ledger;

    /// <summary>Where the chain begins: a line moved from another dispute does not fit.</summary>
    public static string HistoryRoot(Guid dispute) => Digest.Of("history", dispute.ToString("N"));

    /// <param name="underStage">Key of the stage whose clause counts, if it is neither the one that the event is about nor the current one.</param>
    /// <returns>The event's number.</returns>
    private int Write(Act act, EventKind kind, EventFacts? facts = null, string? underStage = null)
    {
        var given = facts ?? new EventFacts();
        return Write(EventAuthor.Of(act.By.Person), kind, given with
        {
            Clause = given.Clause ?? act.Policy.ClauseOf(kind, underStage ?? given.AboutStage ?? StageKey),
            Party = given.Party ?? (PartyOf(act.By) is { } party ? Party(party) : null),
        }, act.At);
    }

    private int Write(EventAuthor by, EventKind kind, EventFacts facts, DateTime at)
    {
        var line = new DisputeEvent(Id, HistoryLength + 1, by, kind, StageKey, facts, at);
        _history.Add(line);
        HistoryLength = line.Number;
        LastActAt = at;
        Version = Guid.NewGuid();
        return line.Number;
    }

    /// <summary>
    /// Chains the events of an act, once all that it changed is known: the last of them vouches for every row that was written or changed,
    /// and says what became due.
    /// </summary>
    private void Chain(string calendar, List<string>? redacted = null)
    {
        var lines = _history.Where(l => !l.IsChained).OrderBy(l => l.Number).ToList();
        if (lines.Count == 0)
            throw new InvalidOperationException($"Dispute {Reference} was changed without a line in its history.");
        _ledger ??= Ledger.Of(_history);
        var record = Changes(_ledger, redacted);
        foreach (var line in lines)
        {
            line.Chain(line.Number == 1 ? HistoryRoot(Id) : HistoryHead, line == lines[^1] ? record : new EventRecord(), calendar);
            HistoryHead = line.Hash;
        }

        _ledger.Add(HistoryLength, record);
    }

    private EventRecord Changes(Ledger before, List<string>? redacted)
    {
        var record = new EventRecord { Redacted = redacted };
        foreach (var (row, parent) in Rows())
        {
            var (name, digest) = (Ledger.NameOf(row), row.Seal(parent));
            if (before.Rows.GetValueOrDefault(name).Digest != digest)
                record.Rows[name] = digest;
        }

        record.Due.AddRange(_obligations.Select(DueState.Of).Where(d => before.Due.GetValueOrDefault(d.Id) != d));
        record.Stages.AddRange(Stages.Select(StageMoment.Of).Where(s => before.Stages.GetValueOrDefault(s.Sequence) != s));
        return record;
    }

    /// <summary>'Marcus Bell', or 'Dina Kaur for Marcus Bell'.</summary>
    private static string NameOf(Act act, Seat seat) =>
        act.By.Id == seat.PersonId ? act.By.Person.Name : $"{act.By.Person.Name} for {seat.Name}";

    private static NamedPerson? For(Act act, Seat seat) => act.By.Id == seat.PersonId ? null : NamedPerson.Of(seat);

    private void Tell(IEnumerable<Guid> people, NoticeKind kind, int eventNumber, Act act, bool isAlarm = false)
    {
        foreach (var person in people.Distinct().Where(p => p != act.By.Id))
            _notices.Add(new Notice(person, kind, isAlarm, eventNumber, act.At));
    }

    private IEnumerable<Guid> Everyone => _seats.Where(s => s.IsHeld).Select(s => s.PersonId).Append(RaiserId);

    private IEnumerable<Guid> PeopleOf(Guid party) => _seats.Where(s => s.IsHeld && s.PartyId == party).Select(s => s.PersonId);
}
