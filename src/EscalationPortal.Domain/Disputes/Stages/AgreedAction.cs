using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Something that was agreed: what, by whom, by when. It lives on after the dispute has ended.</summary>
public sealed class AgreedAction : SealedRow
{
    private AgreedAction()
    {
    }

    internal AgreedAction(ActionToAgree action)
    {
        Number = action.Number;
        What = action.What;
        Owner = action.Owner;
        AgencyName = action.AgencyName;
        Due = action.Due;
    }

    public int Number { get; private set; }
    [TypedText]
    public string What { get; private set; } = null!;
    [TypedText]
    public string Owner { get; private set; } = null!;
    public string AgencyName { get; private set; } = null!;
    public DateOnly Due { get; private set; }
    public ActionState State { get; private set; }
    [PersonalText]
    public string? ReportedBy { get; private set; }
    public DateTime? ReportedAt { get; private set; }
    [TypedText]
    public string? Note { get; private set; }

    internal void Report(ActionState state, string note, string by, DateTime at)
    {
        State = state;
        Note = note;
        ReportedBy = by;
        ReportedAt = at;
    }
}

public enum ActionState
{
    Open,
    Done,
    NotDone,
}

public sealed record ActionToAgree(int Number, string What, string Owner, string AgencyName, DateOnly Due);
