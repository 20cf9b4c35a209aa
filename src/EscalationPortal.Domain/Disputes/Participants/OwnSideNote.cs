using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>What stays with one side: advice taken, support wanted, a send-back and its advice, insistence. Never shown to the other.</summary>
public sealed class OwnSideNote : SealedRow
{
    private OwnSideNote()
    {
    }

    internal OwnSideNote(Guid party, OwnSideKind kind, string text, string by, DateTime at, string? from = null, DateOnly? on = null)
    {
        PartyId = party;
        Kind = kind;
        Text = text;
        WrittenBy = by;
        WrittenAt = at;
        AdviceFrom = from;
        AdviceOn = on;
    }

    public Guid PartyId { get; private set; }
    public OwnSideKind Kind { get; private set; }
    [TypedText]
    public string Text { get; private set; } = null!;
    [PersonalText]
    public string WrittenBy { get; private set; } = null!;
    public DateTime WrittenAt { get; private set; }
    [TypedText]
    public string? AdviceFrom { get; private set; }
    public DateOnly? AdviceOn { get; private set; }

    /// <summary>Whose support was asked for; null in every other note.</summary>
    [PersonalText]
    public string? AskedOf { get; internal init; }
}

public enum OwnSideKind
{
    /// <summary>Advice that the worker took before raising it.</summary>
    AdviceTaken,

    /// <summary>What would help somebody to speak up.</summary>
    SupportWanted,
    SentBack,
    PassedOn,
    Insisted,
    HandedOver,
}
