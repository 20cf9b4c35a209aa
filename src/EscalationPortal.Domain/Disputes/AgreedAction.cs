namespace EscalationPortal.Domain.Disputes;

/// <summary>Something that was agreed: what, by whom, by when (S1.4). It lives on after the dispute has ended.</summary>
public sealed class AgreedAction
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

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Number { get; private set; }
    public string What { get; private set; } = null!;
    public string Owner { get; private set; } = null!;
    public string AgencyName { get; private set; } = null!;
    public DateOnly Due { get; private set; }
    public ActionState State { get; private set; }
    public string? ReportedBy { get; private set; }
    public DateTime? ReportedAt { get; private set; }
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
