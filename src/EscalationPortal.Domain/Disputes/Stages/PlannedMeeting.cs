using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>A meeting that is still to be held: everybody in the dispute is told, and can take it into their calendar.</summary>
public sealed class PlannedMeeting : SealedRow
{
    private PlannedMeeting()
    {
    }

    internal PlannedMeeting(int sequence, MeetingPlan plan, Seat by, string name, DateTime at)
    {
        StageSequence = sequence;
        MeetingType = plan.MeetingType;
        MeetsAt = plan.MeetsAt;
        Place = plan.Place;
        Invited = plan.Invited;
        ArrangedBy = name;
        AgencyName = by.AgencyName;
        ArrangedAt = at;
    }

    public int StageSequence { get; private set; }

    /// <summary>What the policy's stage calls this kind of meeting.</summary>
    public string MeetingType { get; private set; } = null!;
    public DateTime MeetsAt { get; private set; }

    /// <summary>A place or a link.</summary>
    [TypedText]
    public string Place { get; private set; } = null!;
    [TypedText]
    public string Invited { get; private set; } = null!;
    [PersonalText]
    public string ArrangedBy { get; private set; } = null!;
    public string AgencyName { get; private set; } = null!;
    public DateTime ArrangedAt { get; private set; }
}

/// <param name="Invited">Who is to come, by name and agency; people outside the dispute are invited by whoever arranges it.</param>
public sealed record MeetingPlan(string MeetingType, DateTime MeetsAt, string Place, string Invited);
