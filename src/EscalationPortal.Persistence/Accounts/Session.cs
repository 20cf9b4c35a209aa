namespace EscalationPortal.Persistence.Accounts;

/// <summary>Someone's session on one browser. A cookie opens nothing once its session has ended here, wherever it was copied to.</summary>
public sealed class Session
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }
    public required DateTime StartedAt { get; init; }

    /// <summary>Null while it lasts. One that was idle for too long, or lasted too long, ends without being written down here.</summary>
    public DateTime? EndedAt { get; set; }
}
