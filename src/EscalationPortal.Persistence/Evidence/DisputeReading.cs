namespace EscalationPortal.Persistence.Evidence;

/// <summary>Someone opened a dispute. Written before the page is served; where it cannot be written, there is no page.</summary>
public sealed class DisputeReading
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid DisputeId { get; init; }
    public required Guid PersonId { get; init; }
    public required string Name { get; init; }
    public required string Title { get; init; }
    public required string AgencyName { get; init; }

    /// <summary>What was opened: the page's name, without any content.</summary>
    public required string What { get; init; }
    public required DateTime At { get; init; }
}
