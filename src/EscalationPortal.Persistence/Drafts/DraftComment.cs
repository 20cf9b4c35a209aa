namespace EscalationPortal.Persistence.Drafts;

/// <summary>What a supervisor said of a draft. It stays with the writer's side, also after the draft is submitted.</summary>
public sealed class DraftComment
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }

    /// <summary>Such as 'Marcus Bell, line manager'.</summary>
    public required string From { get; init; }

    /// <summary>Key of the page of the journey; null where it is about the whole.</summary>
    public string? Step { get; init; }
    public required string Text { get; init; }
    public required DateTime At { get; init; }
}
