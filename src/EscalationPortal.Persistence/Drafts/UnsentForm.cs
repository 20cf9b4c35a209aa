namespace EscalationPortal.Persistence.Drafts;

/// <summary>What someone sent when their session had ended: theirs alone, until they are back on that page.</summary>
public sealed class UnsentForm
{
    /// <summary>Twice the longest form that the portal takes. Whatever is longer is not kept.</summary>
    public const int ContentLength = 400_000;

    public const int PageLength = 300;

    public required Guid PersonId { get; init; }

    /// <summary>Path of the page on which it was typed.</summary>
    public required string Page { get; init; }

    /// <summary>The fields by name, as JSON.</summary>
    public required string Content { get; init; }
    public required DateTime At { get; init; }
}
