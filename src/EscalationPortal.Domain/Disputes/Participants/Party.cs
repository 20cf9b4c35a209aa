using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>An agency's side of a dispute: one raises it, one or more respond.</summary>
public sealed class Party : SealedRow
{
    private Party()
    {
    }

    internal Party(string agency, string agencyName, bool isStatutory, Side side, DateTime joinedAt)
    {
        Agency = agency;
        AgencyName = agencyName;
        IsStatutory = isStatutory;
        Side = side;
        JoinedAt = joinedAt;
    }

    public string Agency { get; private set; } = null!;
    public string AgencyName { get; private set; } = null!;

    /// <summary>Whether its partner sits on the panel anyway; where not, its senior leader joins.</summary>
    public bool IsStatutory { get; private set; }
    public Side Side { get; private set; }
    public DateTime JoinedAt { get; private set; }

    /// <summary>Set where it said that it was the wrong agency; it no longer takes part, and what was done stays on the record.</summary>
    public DateTime? LeftAt { get; private set; }

    internal void Leave(DateTime at) => LeftAt ??= at;
}

public enum Side
{
    Raising,
    Responding,
}
