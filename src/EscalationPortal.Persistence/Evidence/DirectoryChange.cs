namespace EscalationPortal.Persistence.Evidence;

/// <summary>A change of the directory: who made it, when, and what was before and after. Only ever added to.</summary>
public sealed class DirectoryChange
{
    public const int WhatLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string AgencyKey { get; init; }

    /// <summary>Who it is about; null if it is about the agency itself.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Null where it was made at the console of the server.</summary>
    public Guid? ById { get; init; }
    public required string ByName { get; init; }
    public required string What { get; init; }
    public required DateTime At { get; init; }
}
