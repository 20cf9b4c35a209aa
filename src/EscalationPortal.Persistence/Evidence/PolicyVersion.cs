namespace EscalationPortal.Persistence.Evidence;

/// <summary>A policy as it was when disputes were opened under it.</summary>
public sealed class PolicyVersion
{
    /// <summary>Such as 'cambridgeshire-peterborough/1'.</summary>
    public required string Id { get; init; }
    public required string PartnershipKey { get; init; }
    public required string Json { get; init; }
    public required string ContentHash { get; init; }
    public required DateTime FirstUsedAt { get; init; }
}
