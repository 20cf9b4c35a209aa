using EscalationPortal.Domain.People;

namespace EscalationPortal.Persistence.Directory;

/// <summary>An agency and its lead.</summary>
public sealed class AgencyEntry
{
    public required string Key { get; init; }
    public required string PartnershipKey { get; init; }
    public required string Name
    {
        get;
        set => (field, NormalisedName) = (value, NameForLookUp.Of(value));
    }

    /// <summary>What lists are searched and sorted by.</summary>
    public string NormalisedName { get; private set; } = "";
    public required bool IsStatutory { get; set; }
    public required string LeadRole { get; set; }
    public Guid? LeadId { get; set; }

    /// <summary>Whether its people can be parties; not so for the partnership's own bodies.</summary>
    public bool TakesPart { get; set; } = true;

    /// <summary>Renewed with each change, so that of two people who change it at once the second is told.</summary>
    public Guid Version { get; set; } = Guid.NewGuid();
}

public sealed class PersonEntry
{
    public required Guid Id { get; init; }
    public required string PartnershipKey { get; init; }
    public required string Name
    {
        get;
        set => (field, NormalisedName) = (value, NameForLookUp.Of(value));
    }

    /// <summary>What lists are searched and sorted by.</summary>
    public string NormalisedName { get; private set; } = "";

    /// <summary>What they are called at work, shown beside the name.</summary>
    public required string Title { get; set; }
    public required string AgencyKey { get; set; }
    public AgencyEntry? Agency { get; init; }
    public Guid? LineManagerId { get; set; }

    /// <summary>Such as 'Referral hub, north'; null where they are in none.</summary>
    public string? Team { get; set; }

    /// <summary>The day on which they left their agency. They stay in the directory, because records name them, and are offered nowhere.</summary>
    public DateOnly? LeftOn { get; set; }
    public List<PersonRole> Roles { get; init; } = [];

    /// <inheritdoc cref="AgencyEntry.Version"/>
    public Guid Version { get; set; } = Guid.NewGuid();
}

/// <summary>A role is one of a partnership: another one may have a role of the same key.</summary>
public sealed class PersonRole
{
    public Guid PersonId { get; init; }
    public required string PartnershipKey { get; init; }
    public required string Role { get; init; }
}

public sealed class DeputyEntry
{
    public required Guid PersonId { get; init; }
    public required Guid DeputyId { get; init; }
}

/// <summary>While someone is away, their deputies act for them.</summary>
public sealed class Absence
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly Until { get; init; }
}
