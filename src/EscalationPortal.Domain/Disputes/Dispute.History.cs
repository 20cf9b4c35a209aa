using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>How many lines the history has: a line cut from its end is missed.</summary>
    public int HistoryLength { get; private set; }

    /// <summary>Hash of the last line.</summary>
    public string HistoryHead { get; private set; } = null!;

    /// <summary>Where the chain begins: a line moved from another dispute does not fit.</summary>
    public static string HistoryRoot(Guid dispute) => Digest.Of("history", dispute.ToString("N"));

    private int Write(
        Act act, EventKind kind, string what, string clause, string? why = null, Guid? ownSideOf = null,
        string? subjectHash = null, string? forName = null)
    {
        var person = act.By.Person;
        var line = new DisputeEvent(Id, HistoryLength + 1, HistoryLength == 0 ? HistoryRoot(Id) : HistoryHead, new EventFacts(
            kind, act.At, StageKey, clause, person.Id, person.Name, person.Title, person.AgencyName,
            forName, what, why, ownSideOf, subjectHash));
        _history.Add(line);
        HistoryLength = line.Number;
        HistoryHead = line.Hash;
        LastActAt = act.At;
        Version = Guid.NewGuid();
        return line.Number;
    }

    /// <summary>'Marcus Bell', or 'Dina Kaur for Marcus Bell'.</summary>
    private static string NameOf(Act act, Seat seat) =>
        act.By.Id == seat.PersonId ? act.By.Person.Name : $"{act.By.Person.Name} for {seat.Name}";

    private static string? ForName(Act act, Guid person, string name) => act.By.Id == person ? null : name;
    private static string? ForName(Act act, Seat seat) => ForName(act, seat.PersonId, seat.Name);

    private void Tell(IEnumerable<Guid> people, string what, int eventNumber, Act act, bool isAlarm = false)
    {
        foreach (var person in people.Distinct().Where(p => p != act.By.Id))
            _notices.Add(new Notice(person, what, isAlarm, eventNumber, act.At));
    }

    private IEnumerable<Guid> Everyone => _seats.Where(s => s.IsHeld).Select(s => s.PersonId).Append(RaiserId);

    private IEnumerable<Guid> PeopleOf(Guid party) => _seats.Where(s => s.IsHeld && s.PartyId == party).Select(s => s.PersonId);
}
