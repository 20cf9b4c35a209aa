using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>What one party alone writes in the record of a stage; nobody else can change it.</summary>
public sealed class PartyPart : SealedRow
{
    private PartyPart()
    {
    }

    internal PartyPart(Guid party) => PartyId = party;

    public Guid PartyId { get; private set; }

    /// <summary>The concern of the raising side, or the answer to it.</summary>
    [TypedText]
    public string ConcernOrAnswer { get; private set; } = null!;
    [TypedText]
    public string Position { get; private set; } = null!;
    [TypedText]
    public string WhatWouldChangeOurMind { get; private set; } = null!;

    /// <summary>Whether a decision was kept or revised; null for the side that raised the concern.</summary>
    public DecisionReview? Decision { get; private set; }
    [TypedText]
    public string? NewInformation { get; private set; }
    [PersonalText]
    public string WrittenBy { get; private set; } = null!;
    public DateTime WrittenAt { get; private set; }

    /// <summary>Who keyed it in for somebody without an account, and from what; null if it was written here.</summary>
    public EnteredAnswer? Entered { get; private set; }
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

    internal void Enter(OwnPart part, string by, EnteredAnswer entered, DateTime at)
    {
        Write(part, by, at);
        Entered = entered;
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

/// <param name="From">Such as 'an email' or 'a letter'.</param>
public sealed record EnteredAnswer([property: PersonalText] string By, string AgencyName, [property: TypedText] string From, DateOnly On);
