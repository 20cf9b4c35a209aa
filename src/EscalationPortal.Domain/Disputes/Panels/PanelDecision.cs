namespace EscalationPortal.Domain.Disputes;

/// <summary>What a panel decided, or where it did not agree.</summary>
public sealed record PanelDecision(
    PanelOutcome Outcome, string Text, IReadOnlyList<PanelDissent> Dissents, IReadOnlyList<ActionToAgree> AgreedActions, string? WhoActsNext,
    DateOnly? ReconvenesOn, SafetyAnswer Safety);

public enum PanelOutcome
{
    Decided,
    NotAgreed,
}

public sealed record PanelDissent(Guid PersonId, string Words);
