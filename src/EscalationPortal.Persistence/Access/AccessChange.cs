namespace EscalationPortal.Persistence.Access;

/// <summary>
/// An administrator's act by which someone's account can open more than before. Only ever added to: who gave what is asked for years later,
/// when it is to be known who may confirm what.
/// </summary>
public sealed class AccessChange
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required AccessKind Kind { get; init; }

    /// <summary>Whose account opens more.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The agency in whose part of the directory it happens.</summary>
    public required string AgencyKey { get; init; }

    /// <summary>Key of the role that is given; null for every other kind.</summary>
    public string? Role { get; init; }

    /// <summary>Whose deputy or line manager they become; null for every other kind.</summary>
    public Guid? OtherPersonId { get; init; }
    public required Guid AskedById { get; init; }
    public required string AskedByName { get; init; }
    public required DateTime AskedAt { get; init; }

    /// <summary>Whether it takes effect only once a second person has confirmed it.</summary>
    public required bool NeedsSecondPerson { get; init; }

    /// <summary>Null while it waits, and for what needed no second person.</summary>
    public AccessDecision? Decision { get; init; }
}

public enum AccessKind
{
    /// <summary>An account, or a new first password for one.</summary>
    Account,
    Role,
    Lead,
    Deputy,

    /// <summary>
    /// Opens nothing by itself, but is the one who is offered first when an escalation or a draft needs someone to read it.
    /// </summary>
    Manager,
}

/// <summary>What became of a change that waited for a second person.</summary>
public sealed class AccessDecision
{
    public required Guid ChangeId { get; init; }
    public required bool IsConfirmed { get; init; }

    /// <summary>Null if it was decided at the console of the server.</summary>
    public Guid? ById { get; init; }
    public required string ByName { get; init; }
    public required DateTime At { get; init; }
}

/// <summary>The first password of a change that waits. It is gone from here as soon as that is decided.</summary>
public sealed class WaitingPassword
{
    public required Guid ChangeId { get; init; }

    /// <summary>With which they sign in.</summary>
    public required string Email { get; init; }
    public required string PasswordHash { get; init; }

    /// <summary>What the second person hands over, readable with the portal's keys only.</summary>
    public required string ProtectedSecondHalf { get; init; }
}
