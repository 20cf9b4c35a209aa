namespace EscalationPortal.Persistence.Evidence;

/// <summary>A form that was acted on: the same one sent again leads to where the first led, and acts no second time.</summary>
public sealed class HandledForm
{
    /// <summary>The token that the form carried.</summary>
    public required Guid Token { get; init; }
    public required Guid PersonId { get; init; }
    public required string Location { get; init; }
    public required DateTime At { get; init; }
}
