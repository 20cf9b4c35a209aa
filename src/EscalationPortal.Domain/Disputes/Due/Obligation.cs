using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// One thing that is due: its kind, of whom, by when, by which clause. A dispute that is open always has one. The words are made when
/// it is shown (<see cref="Wording.ObligationWording"/>).
/// </summary>
public sealed class Obligation : SealedRow
{
    private Obligation()
    {
    }

    internal Obligation(ObligationKind kind, int sequence, Owed by, string? clause, bool confirmed, Deadline due)
    {
        Kind = kind;
        StageSequence = sequence;
        PersonId = by.PersonId;
        Role = by.Role;
        PartyId = by.PartyId;
        OwedBy = by.Name;
        Clause = clause;
        Confirmed = confirmed;
        Due = due;
        DueAt = due.DueUtc;
    }

    public ObligationKind Kind { get; private set; }
    public int StageSequence { get; private set; }

    /// <summary>Null where a body owes it, by its role, or somebody without an account.</summary>
    public Guid? PersonId { get; private set; }
    public string? Role { get; private set; }
    public Guid? PartyId { get; private set; }
    [PersonalText]
    public string OwedBy { get; private set; } = null!;

    /// <summary>The clause that sets the time; null for the portal's own rule.</summary>
    public string? Clause { get; private set; }

    /// <summary>Whether the partnership has confirmed the time.</summary>
    public bool Confirmed { get; private set; }
    public Deadline Due { get; private set; } = null!;
    public DateTime DueAt { get; private set; }

    /// <summary>The agreed action, safety arrangement or panel that it is about.</summary>
    public Guid? SubjectId { get; internal init; }
    public DateTime? ClosedAt { get; private set; }

    /// <summary>Number of the event that met it; null while open, and where it ceased with its stage.</summary>
    public int? MetBy { get; private set; }
    public bool IsOpen => ClosedAt is null;
    public bool IsOverdueAt(DateTime now) => IsOpen && now > DueAt;

    internal void Meet(int eventNumber, DateTime at)
    {
        ClosedAt = at;
        MetBy = eventNumber;
    }

    internal void Cease(DateTime at) => ClosedAt = at;
    internal void Resume() => ClosedAt = null;

    internal void HandTo(Owed by)
    {
        PersonId = by.PersonId;
        PartyId = by.PartyId;
        OwedBy = by.Name;
    }

    internal void MoveTo(Deadline due)
    {
        Due = due;
        DueAt = due.DueUtc;
    }
}

/// <summary>Of whom something is asked: a person, or whoever acts for a body.</summary>
public sealed record Owed(Guid? PersonId, string? Role, Guid? PartyId, string Name)
{
    public static Owed Of(Seat seat) => new(seat.PersonId, null, seat.PartyId, seat.Name);
    public static Owed Of(Person person, Guid? party) => new(person.Id, null, party, person.Name);
    public static Owed OfBody(string role, string name) => new(null, role, null, name);
    public static Owed OfName(string name) => new(null, null, null, name);
}
