using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    private static IEnumerable<VerbRule> SafetyVerbs =>
    [
        new(Verb.UpdateSafety, EventKind.SafetyArranged, VerbTime.WhileOpen, (d, act) => d.IsOfAParty(act)),
        new(Verb.AcknowledgeSafety, EventKind.SafetyAcknowledged, VerbTime.WhileOpen, (d, act) =>
            d.CurrentArrangement is { } arrangement && act.By.StandsFor(arrangement.OwnerId))
        {
            Unless = (d, _) => d.CurrentArrangement?.AcknowledgedAt is null ? null : "The arrangement was acknowledged already.",
        },
        new(Verb.ChallengeSafety, EventKind.SafetyChallenged, VerbTime.WhileOpen, (d, act) => d.IsOfAParty(act)) { Unless = (d, _) => d.WhyNotChallenge() },
        new(Verb.ReferRisk, EventKind.RiskReferred, VerbTime.AtAnyTime, (d, act) => d.SeatsOf(act.By).Any() || d.IsConvenor(act)),
        new(Verb.NameNetworkMember, EventKind.NetworkNamed, VerbTime.WhileOpen, (d, act) => d.IsOfAParty(act)),
    ];

    public InterimSafetyArrangement? CurrentArrangement => _safety.Current;

    /// <summary>Where nobody could agree on an arrangement, the latest referral that was made instead.</summary>
    public RiskReferral? ReferredInstead => _safety.ReferredInstead;

    /// <summary>Whether the child is protected meanwhile.</summary>
    public SafetyState SafetyAt(DateTime now) => _safety.StateAt(now);

    /// <summary>Sets or reviews what keeps the child safe meanwhile. Either side may.</summary>
    /// <exception cref="RuleViolationException">The owner is of no party, or the review is too far ahead or past.</exception>
    public void UpdateSafety(Arrangement arrangement, Act act)
    {
        Demand(Verb.UpdateSafety, act);
        Arrange(arrangement, act);
        Settle(act);
    }

    /// <summary>The owner says that they see to it.</summary>
    public void AcknowledgeSafety(Act act)
    {
        Demand(Verb.AcknowledgeSafety, act);
        var current = CurrentArrangement!;
        current.Acknowledge(act.At);
        Write(act, EventKind.SafetyAcknowledged, new EventFacts
        {
            SubjectId = current.Id, For = act.By.Id == current.OwnerId ? null : new NamedPerson(current.OwnerId, current.OwnerName),
        });
        Settle(act);
    }

    /// <summary>'This does not protect the child': endings wait until it is answered, escalations do not; both leads are told at once.</summary>
    public void ChallengeSafety(string why, Act act)
    {
        Demand(Verb.ChallengeSafety, act);
        var seat = RequirePartySeat(act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(why), "Say why it does not protect the child.");
        var current = CurrentArrangement!;
        current.Dispute(new SafetyChallenge(NameOf(act, seat), seat.AgencyName, why, act.At));
        SeatLeads(act);
        var number = Write(act, EventKind.SafetyChallenged, new EventFacts { Reason = why, SubjectId = current.Id, For = For(act, seat) });
        Meet(o => o.Kind.IsSafety(), number, act);
        var clock = act.Policy.Safety.WhenDisputed;
        Owe(ObligationKind.SafetyAnswer, OwedBy(current), clock, act.Calendar.Reckon(clock, Track, act.At), current.Id);
        Tell(Leads, NoticeKind.SafetyChallenged, number, act, isAlarm: true);
        Tell(Everyone.Except(Leads), NoticeKind.SafetyDisputed, number, act);
        Settle(act);
    }

    /// <summary>Records a referral of a risk, at any moment; the dispute goes on.</summary>
    public void ReferRisk(RiskReferred risk, Act act)
    {
        Demand(Verb.ReferRisk, act);
        Refer(risk, insteadOfArrangement: false, act);
        Settle(act);
    }

    /// <summary>Names somebody who is involved with the child.</summary>
    public void NameNetworkMember(NetworkPerson person, Act act)
    {
        Demand(Verb.NameNetworkMember, act);
        Write(act, EventKind.NetworkNamed, new EventFacts { SubjectId = AddToNetwork(person, act) });
        Settle(act);
    }

    private Guid AddToNetwork(NetworkPerson person, Act act)
    {
        RuleViolationException.ThrowIf(
            string.IsNullOrWhiteSpace(person.Agency) || string.IsNullOrWhiteSpace(person.Name) || string.IsNullOrWhiteSpace(person.Role),
            "Enter the agency, name and role of each person who is involved with the child.");
        var member = new NetworkMember(person, act.By.Person.Name, act.At);
        _side.Add(member);
        return member.Id;
    }

    private void Arrange(Arrangement arrangement, Act act)
    {
        var owner = OwnerSeat(arrangement.Owner);
        var safety = act.Policy.Safety;
        var latest = act.Calendar.Reckon(safety.ReviewWithin, Track, act.At);
        var review = act.Calendar.CloseOf(arrangement.NextReview);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(arrangement.WhatProtects), "Say what keeps the child safe for now.");
        RuleViolationException.ThrowIf(review < act.At, "The next review must be still to come.", RefusedPart.Review);
        RuleViolationException.ThrowIf(review > latest.DueUtc,
            $"The next review must be within {safety.ReviewWithin.InWords(Track)}.", RefusedPart.Review);

        var due = act.Calendar.OnDay(arrangement.NextReview, act.At, DueBasis.ReviewDay);
        var challenged = CurrentArrangement?.Challenge is not null;
        var isNew = CurrentArrangement is null || ReferredInstead is not null;
        var set = _safety.Set(arrangement, owner, due, act.By.Person.Name, act.At);
        if (act.By.StandsFor(owner.PersonId))
            set.Acknowledge(act.At);
        var number = Write(act, EventKind.SafetyArranged, new EventFacts { Amount = set.Number, SubjectId = set.Id });
        Meet(o => o.Kind.IsSafety(), number, act);
        Owe(ObligationKind.SafetyReview, Owed.Of(owner), safety.ReviewWithin, due, set.Id);
        Tell([owner.PersonId], NoticeKind.SafetyAsked, number, act);
        if (challenged)
            Tell(Everyone.Except([owner.PersonId]), NoticeKind.SafetySetAgain, number, act);
        else if (act.At != SubmittedAt)
            Tell(Everyone.Except([owner.PersonId]), isNew ? NoticeKind.SafetySet : NoticeKind.SafetyReviewed, number, act);
    }

    private void Refer(RiskReferred risk, bool insteadOfArrangement, Act act)
    {
        RuleViolationException.ThrowIf(risk.At > act.At, "The time of the referral must be in the past.", RefusedPart.Referral);
        act.RefuseFarOff(act.Calendar.DayOf(risk.At), RefusedPart.Referral);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(risk.ReferredTo) || string.IsNullOrWhiteSpace(risk.WhoWasTold),
            "Say where the child was referred, and who was told.");
        var referral = new RiskReferral(risk, insteadOfArrangement, act.By.Person.Name, act.By.Person.AgencyName, act.At);
        _safety.Add(referral);
        var number = Write(act, EventKind.RiskReferred, new EventFacts { SubjectId = referral.Id });
        Tell(Everyone, NoticeKind.RiskReferred, number, act);
        if (insteadOfArrangement)
        {
            Meet(o => o.Kind.IsSafety(), number, act);
            var clock = act.Policy.Safety.WhenNoneAgreed;
            Owe(ObligationKind.SafetyAgreement, OwesArrangement(act), clock, act.Calendar.Reckon(clock, Track, act.At));
        }
    }

    /// <summary>The one who referred; where they are of no party, as the convening body is, the one who holds the latest tier of the raising side.</summary>
    private Owed OwesArrangement(Act act) => PartyOf(act.By) is { } party
        ? Owed.Of(act.By.Person, party)
        : Owed.Of(_people.LatestHolder(RaisingParty.Id));

    /// <summary>Takes the safety answer of an act that moves the dispute on: asked for, and never a reason to be held up.</summary>
    private void ApplySafety(SafetyAnswer answer, Act act)
    {
        if (answer.Fresh is { } fresh)
            Arrange(fresh, act);
        else if (answer.NoneAgreed is { } referred)
            Refer(referred, insteadOfArrangement: true, act);
        else
            RuleViolationException.ThrowIf(SafetyAt(act.At) != SafetyState.InForce,
                "Say what keeps the child safe for now, or that none could be agreed and where the child was referred.");
    }

    /// <summary>Why the child's safety holds up an ending, as a sentence; null where it does not.</summary>
    public string? WhyUnsafeToEnd(DateTime now) => SafetyAt(now) switch
    {
        SafetyState.InForce => null,
        SafetyState.Missing => "There is no arrangement that keeps the child safe for now. Set one first.",
        SafetyState.Lapsed => "The safety review is overdue. Review it first.",
        _ => "The safety arrangement is disputed. Answer that first.",
    };

    private void RefuseUnlessSafe(Act act)
    {
        if (WhyUnsafeToEnd(act.At) is { } sentence)
            throw new RuleViolationException(sentence);
    }

    /// <summary>The owner still owes it when they have passed their stage on: a challenge is never held up by that.</summary>
    private Owed OwedBy(InterimSafetyArrangement arrangement) => Owed.Of(_people.LatestOf(arrangement.OwnerId));

    private Seat OwnerSeat(Guid person) =>
        _people.Held.FirstOrDefault(s => s.PersonId == person && s.PartyId is not null)
        ?? throw new RuleViolationException("The person who is responsible for the arrangement must be from one of the agencies in this dispute.");
}
