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

    /// <inheritdoc cref="DisputeHistory.RootOf"/>
    public static string HistoryRoot(Guid dispute) => DisputeHistory.RootOf(dispute);

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
        HistoryLength = _log.Write(Id, by, kind, StageKey, facts, at);
        LastActAt = at;
        Version = Guid.NewGuid();
        return HistoryLength;
    }

    /// <summary>'Marcus Bell', or 'Dina Kaur for Marcus Bell'.</summary>
    private static string NameOf(Act act, Seat seat) =>
        act.By.Id == seat.PersonId ? act.By.Person.Name : $"{act.By.Person.Name} for {seat.Name}";

    private static NamedPerson? For(Act act, Seat seat) => act.By.Id == seat.PersonId ? null : NamedPerson.Of(seat);

    private void Tell(IEnumerable<Guid> people, NoticeKind kind, int eventNumber, Act act, bool isAlarm = false) =>
        _log.Tell(people, kind, isAlarm, eventNumber, act.By.Id, act.At);

    private IEnumerable<Guid> Everyone => _people.Held.Select(s => s.PersonId).Append(RaiserId);

    private IEnumerable<Guid> PeopleOf(Guid party) => _people.Held.Where(s => s.PartyId == party).Select(s => s.PersonId);
}
