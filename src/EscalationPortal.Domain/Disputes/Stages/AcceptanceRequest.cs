using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Disputes;

/// <summary>One person asked to take a stage on: for the escalating side, or as the counterpart of another.</summary>
public sealed class AcceptanceRequest : SealedRow
{
    private AcceptanceRequest()
    {
    }

    internal AcceptanceRequest(Person asked, Guid party, bool isCounterpart, Guid askedBy, Deadline due, DateTime at)
    {
        PersonId = asked.Id;
        Name = asked.Name;
        PartyId = party;
        IsCounterpart = isCounterpart;
        AskedById = askedBy;
        AskedAt = at;
        Due = due;
    }

    public Guid PersonId { get; private set; }
    [PersonalText]
    public string Name { get; private set; } = null!;
    public Guid PartyId { get; private set; }
    public bool IsCounterpart { get; private set; }

    /// <summary>Nobody accepts what they escalated themselves.</summary>
    public Guid AskedById { get; private set; }
    public DateTime AskedAt { get; private set; }
    public Deadline Due { get; private set; } = null!;
    public RequestAnswer? Answer { get; private set; }
    [PersonalText]
    public string? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }

    internal void Reckon(Deadline due) => Due = due;

    internal void Close(RequestAnswer answer, string by, DateTime at)
    {
        Answer = answer;
        AnsweredBy = by;
        AnsweredAt = at;
    }
}

public enum RequestAnswer
{
    Accepted,
    PassedOn,
    SentBack,

    /// <summary>Nobody answered in time, and the one who escalated sent it on.</summary>
    NoAnswer,
}
