using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// Something that a person is told, exactly once, on their page: of which event, and what it is to them. The words are made from that
/// (<see cref="Wording.NoticeWording"/>), and hold nothing that anybody typed.
/// </summary>
public sealed class Notice : SealedRow
{
    private Notice()
    {
    }

    internal Notice(Guid personId, NoticeKind kind, bool isAlarm, int eventNumber, DateTime at)
    {
        PersonId = personId;
        Kind = kind;
        IsAlarm = isAlarm;
        EventNumber = eventNumber;
        At = at;
    }

    public Guid PersonId { get; private set; }
    public NoticeKind Kind { get; private set; }

    /// <summary>Its urgency: the child may not be protected.</summary>
    public bool IsAlarm { get; private set; }

    /// <summary>The event that it tells of.</summary>
    public int EventNumber { get; private set; }
    public DateTime At { get; private set; }
}
