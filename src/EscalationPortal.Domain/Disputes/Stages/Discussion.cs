using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>A discussion, a contact with a counterpart, or a meeting that was held.</summary>
public sealed class Discussion : SealedRow
{
    private Discussion()
    {
    }

    internal Discussion(DiscussionHeld held, string recordedBy, string agencyName, DateTime at)
    {
        Kind = held.Kind;
        HeldAt = held.HeldAt;
        Method = held.Method;
        Participants = held.Participants;
        Place = held.Place;
        MeetingType = held.MeetingType;
        Notes = held.Notes;
        RecordedBy = recordedBy;
        RecordedByAgency = agencyName;
        RecordedAt = at;
    }

    public DiscussionKind Kind { get; private set; }
    public DateTime HeldAt { get; private set; }

    /// <summary>Key of the policy's way of talking: telephone, face to face, …</summary>
    public string Method { get; private set; } = null!;
    [TypedText]
    public string Participants { get; private set; } = null!;

    /// <summary>Where a meeting was held: a place or a link.</summary>
    [TypedText]
    public string? Place { get; private set; }

    /// <summary>What the policy's stage calls this kind of meeting; null for what is no meeting.</summary>
    public string? MeetingType { get; private set; }
    [TypedText]
    public string Notes { get; private set; } = null!;
    [PersonalText]
    public string RecordedBy { get; private set; } = null!;
    public string RecordedByAgency { get; private set; } = null!;
    public DateTime RecordedAt { get; private set; }
}

public enum DiscussionKind
{
    Discussion,
    Contact,
    Meeting,
}

public sealed record DiscussionHeld(
    DiscussionKind Kind, DateTime HeldAt, string Method, string Participants, string? Place, string Notes,
    string? MeetingType = null);
