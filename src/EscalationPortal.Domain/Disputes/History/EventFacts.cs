using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Disputes;

/// <summary>What an event says besides who did what and when. Each property is explained beside the one of <see cref="DisputeEvent"/>.</summary>
internal sealed record EventFacts
{
    public string? Clause { get; init; }
    public string? AboutStage { get; init; }
    public Party? Party { get; init; }
    public Guid? OwnSideOf { get; init; }
    public NamedPerson? For { get; init; }
    public NamedPerson? About { get; init; }
    public string? AboutAgencyName { get; init; }
    public NamedPerson? InPlaceOf { get; init; }
    public string? Ground { get; init; }
    public string? Outcome { get; init; }
    public int? Amount { get; init; }
    public string? Reason { get; init; }
    public Guid? SubjectId { get; init; }
    public string? SubjectHash { get; init; }
}

/// <summary>A person as they were called then.</summary>
internal sealed record NamedPerson(Guid Id, string Name)
{
    public static NamedPerson Of(Person person) => new(person.Id, person.Name);
    public static NamedPerson Of(Seat seat) => new(seat.PersonId, seat.Name);
    public static NamedPerson Of(PanelMember member) => new(member.PersonId, member.Name);
}

/// <summary>Who an event is by: a person of the directory, somebody at the console, or nobody but the portal.</summary>
internal sealed record EventAuthor(Person? Person, string? Name)
{
    public static EventAuthor Of(Person person) => new(person, person.Name);

    /// <summary>Somebody whom the directory does not know, such as an operator of the server.</summary>
    public static EventAuthor Named(string name) => new(null, name);
}
