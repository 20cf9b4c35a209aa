namespace EscalationPortal.Persistence.Drafts;

/// <summary>A disagreement that is being written: its writer's alone, kept at every step, gone once submitted.</summary>
public sealed class Draft
{
    public Guid Id { get; init; } = Guid.NewGuid();
    public required Guid OwnerId { get; init; }

    /// <summary>What has been typed so far, as JSON.</summary>
    public required string Content { get; set; }
    public required DateTime StartedAt { get; init; }
    public required DateTime SavedAt { get; set; }
    public Guid Version { get; set; } = Guid.NewGuid();

    /// <summary>The supervisor who may read it before the other agency does; null while it is shown to no one.</summary>
    public Guid? ShownToId { get; set; }

    /// <summary>Such as 'Marcus Bell, line manager'.</summary>
    public string? ShownTo { get; set; }
    public DateTime? ShownAt { get; set; }

    /// <summary>When the supervisor last opened it.</summary>
    public DateTime? ReadAt { get; set; }
    public List<DraftComment> Comments { get; } = [];
}
