using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>That an agency keeps the record of a stage in the child's own record too: where and since when.</summary>
public sealed class CaseFiling : SealedRow
{
    private CaseFiling()
    {
    }

    internal CaseFiling(FilingDone filing, Seat seat, string by, DateTime at)
    {
        StageSequence = filing.Sequence;
        System = filing.System;
        Where = filing.Where;
        FiledOn = filing.On;
        PartyId = seat.PartyId!.Value;
        AgencyName = seat.AgencyName;
        RecordedBy = by;
        RecordedAt = at;
    }

    public int StageSequence { get; private set; }
    [TypedText]
    public string System { get; private set; } = null!;

    /// <summary>Where in that system, where it was said.</summary>
    [TypedText]
    public string? Where { get; private set; }
    public DateOnly FiledOn { get; private set; }
    public Guid PartyId { get; private set; }
    public string AgencyName { get; private set; } = null!;
    [PersonalText]
    public string RecordedBy { get; private set; } = null!;
    public DateTime RecordedAt { get; private set; }
}

/// <param name="Sequence">Which of the dispute's records.</param>
public sealed record FilingDone(int Sequence, string System, string? Where, DateOnly On);
