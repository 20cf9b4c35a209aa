using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Disputes;

/// <summary>What keeps the child safe while the difference is resolved. Each review is a new version.</summary>
public sealed class InterimSafetyArrangement : SealedRow
{
    private InterimSafetyArrangement()
    {
    }

    internal InterimSafetyArrangement(int number, Arrangement content, Seat owner, Deadline review, string setBy, DateTime at)
    {
        Number = number;
        WhatProtects = content.WhatProtects;
        CheckedBy = content.CheckedBy;
        OwnerId = owner.PersonId;
        OwnerName = owner.Name;
        OwnerAgencyName = owner.AgencyName;
        Review = review;
        SetBy = setBy;
        SetAt = at;
    }

    public int Number { get; private set; }
    [TypedText]
    public string WhatProtects { get; private set; } = null!;
    [TypedText]
    public string CheckedBy { get; private set; } = null!;

    /// <summary>Who sees to it, in either agency; 'not yet acknowledged' until they say that they do.</summary>
    public Guid OwnerId { get; private set; }
    [PersonalText]
    public string OwnerName { get; private set; } = null!;
    public string OwnerAgencyName { get; private set; } = null!;
    public Deadline Review { get; private set; } = null!;
    [PersonalText]
    public string SetBy { get; private set; } = null!;
    public DateTime SetAt { get; private set; }
    public DateTime? AcknowledgedAt { get; private set; }

    /// <summary>Set where somebody said that it does not protect the child.</summary>
    public SafetyChallenge? Challenge { get; private set; }

    /// <summary>The one who takes over has still to say that they see to it.</summary>
    internal void HandTo(Seat owner)
    {
        OwnerId = owner.PersonId;
        OwnerName = owner.Name;
        OwnerAgencyName = owner.AgencyName;
        AcknowledgedAt = null;
    }

    internal void Acknowledge(DateTime at) => AcknowledgedAt ??= at;
    internal void Dispute(SafetyChallenge challenge) => Challenge ??= challenge;
}

/// <summary>'This does not protect the child', with why.</summary>
public sealed record SafetyChallenge([property: PersonalText] string By, string AgencyName, [property: TypedText] string Why, DateTime At);

/// <param name="Owner">A person of one of the parties.</param>
/// <param name="NextReview">The day of the next review; the policy limits how far ahead.</param>
public sealed record Arrangement(string WhatProtects, string CheckedBy, Guid Owner, DateOnly NextReview);

/// <summary>The answer that every escalation, acceptance and decision carries: never a way to hold them up.</summary>
/// <param name="Fresh">A fresh arrangement.</param>
/// <param name="NoneAgreed">None could be agreed: where the child was referred instead.</param>
public sealed record SafetyAnswer(Arrangement? Fresh, RiskReferred? NoneAgreed)
{
    /// <summary>The arrangement on record still protects the child; refused where it has lapsed or is disputed.</summary>
    public static SafetyAnswer StillProtects { get; } = new(null, null);
}

public enum SafetyState
{
    InForce,
    Missing,
    Lapsed,
    Disputed,
}

/// <summary>A referral of a risk made at once, while the dispute goes on.</summary>
public sealed class RiskReferral : SealedRow
{
    private RiskReferral()
    {
    }

    internal RiskReferral(RiskReferred referred, bool insteadOfArrangement, string recordedBy, string agencyName, DateTime at)
    {
        ReferredTo = referred.ReferredTo;
        WhoWasTold = referred.WhoWasTold;
        ReferredAt = referred.At;
        Reference = referred.Reference;
        InsteadOfArrangement = insteadOfArrangement;
        RecordedBy = recordedBy;
        AgencyName = agencyName;
        RecordedAt = at;
    }

    [TypedText]
    public string ReferredTo { get; private set; } = null!;
    [TypedText]
    public string WhoWasTold { get; private set; } = null!;
    public DateTime ReferredAt { get; private set; }
    [TypedText]
    public string? Reference { get; private set; }

    /// <summary>Made because no arrangement could be agreed.</summary>
    public bool InsteadOfArrangement { get; private set; }
    [PersonalText]
    public string RecordedBy { get; private set; } = null!;
    public string AgencyName { get; private set; } = null!;
    public DateTime RecordedAt { get; private set; }
}

/// <param name="Reference">The reference that was given, where one was.</param>
public sealed record RiskReferred(string ReferredTo, string WhoWasTold, DateTime At, string? Reference);
