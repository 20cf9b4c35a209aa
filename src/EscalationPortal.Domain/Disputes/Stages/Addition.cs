using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>A correction of a record that is locked: who, when, why. What it corrects stays as it was.</summary>
public sealed class Addition : SealedRow
{
    private Addition()
    {
    }

    internal Addition(string text, string why, string by, string agencyName, DateTime at)
    {
        Text = text;
        Why = why;
        AddedBy = by;
        AgencyName = agencyName;
        AddedAt = at;
    }

    [TypedText]
    public string Text { get; private set; } = null!;
    [TypedText]
    public string Why { get; private set; } = null!;
    [PersonalText]
    public string AddedBy { get; private set; } = null!;
    public string AgencyName { get; private set; } = null!;
    public DateTime AddedAt { get; private set; }
}
