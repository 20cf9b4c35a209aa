namespace EscalationPortal.Domain.Disputes;

/// <summary>What one party alone writes in the record of a stage; nobody else can change it (S1.5, P.4).</summary>
public sealed class PartyPart
{
    private PartyPart()
    {
    }

    internal PartyPart(Guid party) => PartyId = party;

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PartyId { get; private set; }

    /// <summary>The concern of the raising side, or the answer to it.</summary>
    public string ConcernOrAnswer { get; private set; } = null!;
    public string Position { get; private set; } = null!;
    public string WhatWouldChangeOurMind { get; private set; } = null!;

    /// <summary>Whether a decision was kept or revised (P.4); null for the side that raised the concern.</summary>
    public DecisionReview? Decision { get; private set; }
    public string? NewInformation { get; private set; }
    public string WrittenBy { get; private set; } = null!;
    public DateTime WrittenAt { get; private set; }
    public DateTime? LockedAt { get; private set; }
    public bool IsLocked => LockedAt is not null;

    internal void Write(OwnPart part, string by, DateTime at)
    {
        ConcernOrAnswer = part.ConcernOrAnswer;
        Position = part.Position;
        WhatWouldChangeOurMind = part.WhatWouldChangeOurMind;
        Decision = part.Decision;
        NewInformation = part.NewInformation;
        WrittenBy = by;
        WrittenAt = at;
    }

    internal void Lock(DateTime at) => LockedAt ??= at;
}

public enum DecisionReview
{
    Kept,
    Revised,
}

/// <param name="Decision">Asked of the side whose decision is challenged, with the reason in <paramref name="ConcernOrAnswer"/>.</param>
public sealed record OwnPart(
    string ConcernOrAnswer, string Position, string WhatWouldChangeOurMind, DecisionReview? Decision, string? NewInformation);
