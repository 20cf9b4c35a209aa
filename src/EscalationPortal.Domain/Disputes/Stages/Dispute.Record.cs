using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    private static IEnumerable<VerbRule> RecordVerbs =>
    [
        new(Verb.WriteOwnPart, EventKind.OwnPartWritten, VerbTime.AtAnOpenStage, (d, act) => d.HoldsTheStage(act)) { Unless = (d, act) => d.WhyNotWrite(act) },
        new(Verb.ProposeRecord, EventKind.RecordProposed, VerbTime.AtAnOpenStage, (d, act) => d.HoldsTheStage(act))
        {
            Needs = (d, _) => d.RespondingParties.Any() ? null : NameTheAgencyFirst,
        },
        new(Verb.Sign, EventKind.Signed, VerbTime.AtAnOpenStage, (d, act) => d.HoldsTheStage(act)) { Unless = (d, act) => d.WhyNotSign(act) },
        new(Verb.AddToRecord, EventKind.AddedToRecord, VerbTime.AtAnyTime, (d, act) => d.IsOfAParty(act))
        {
            Unless = (d, _) => d.LockedRecords.Any() ? null : NothingLocked,
        },
    ];

    /// <summary>Writes the party's own part of the record; the side that is challenged says whether its decision is kept or revised.</summary>
    /// <exception cref="RuleViolationException">The part is locked: it was signed.</exception>
    public void WriteOwnPart(OwnPart part, Act act)
    {
        Demand(Verb.WriteOwnPart, act);
        var seat = RequireHolder(act);
        var party = Party(seat.PartyId!.Value);
        RuleViolationException.ThrowIf(party.Side == Side.Responding && part.Decision is null,
            "Say whether the decision is kept or revised.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(part.ConcernOrAnswer), "Write your concern or answer, with the reason.");
        TakeUpFor(seat, act);
        var record = CurrentStage;
        var own = record.PartOf(party.Id);
        if (own is null)
            record.Add(own = new PartyPart(party.Id));
        own.Write(part, NameOf(act, seat), act.At);
        var number = Write(act, party.Side == Side.Responding ? EventKind.Answered : EventKind.OwnPartWritten, new EventFacts
        {
            AboutAgencyName = party.AgencyName, Outcome = party.Side == Side.Responding ? part.Decision.ToString() : null, SubjectId = own.Id,
            For = For(act, seat),
        });
        Meet(o => o.Kind == ObligationKind.Answer && o.PartyId == party.Id, number, act);
        Tell(OtherHoldersAndTheRaiser(seat, act.Policy), NoticeKind.Answered, number, act);
        Settle(act);
    }

    /// <summary>Proposes a version of the joint part. The proposer signs it by proposing; the others are asked to.</summary>
    public void ProposeRecord(JointRecord proposal, Act act)
    {
        Demand(Verb.ProposeRecord, act);
        var seat = RequireHolder(act);
        RefuseIncomplete(proposal, act);
        TakeUpFor(seat, act);
        var record = CurrentStage;
        var stage = Stage(act.Policy);
        var version = new JointVersion(record.Versions.Count + 1, proposal, seat, NameOf(act, seat), act.At);
        record.Add(version);
        var number = Write(act, EventKind.RecordProposed, OfVersion(version) with { For = For(act, seat) });
        Meet(ObligationKind.Signature, number, act);
        Stamp(version, seat, Verdict.Agreed, null, act);
        foreach (var other in Parties.Where(p => p.Id != seat.PartyId).Select(p => Holder(p.Id, stage.HeldBy)).OfType<Seat>())
        {
            Owe(ObligationKind.Signature, Owed.Of(other), stage.Answer!, act.Calendar.Reckon(stage.Answer!, Track, act.At), version.Id);
            Tell([other.PersonId], NoticeKind.AskedToSign, number, act);
        }

        Settle(act);
    }

    /// <summary>Signs the latest version, exactly as its hash says: agreed, in part, or not agreed.</summary>
    /// <exception cref="RuleViolationException">The text has changed since, it was signed already, or words are missing.</exception>
    public void Sign(string contentHash, Verdict verdict, string? words, Act act)
    {
        Demand(Verb.Sign, act);
        var seat = RequireHolder(act);
        var version = CurrentStage.LatestVersion!;
        RuleViolationException.ThrowIf(version.ContentHash != contentHash,
            "A newer version of this record was proposed since you opened the page. Read it before you sign.");
        RuleViolationException.ThrowIf(verdict == Verdict.AgreedInPart && string.IsNullOrWhiteSpace(words), "Say what remains.");
        RuleViolationException.ThrowIf(verdict == Verdict.NotAgreed && string.IsNullOrWhiteSpace(words), "Say in your own words why you do not agree.");
        TakeUpFor(seat, act);
        Stamp(version, seat, verdict, words, act);
        Settle(act);
    }

    /// <summary>Corrects a locked record by an addition: who, when, why.</summary>
    public void AddToRecord(int sequence, string text, string why, Act act)
    {
        Demand(Verb.AddToRecord, act);
        var seat = RequirePartySeat(act);
        var record = LockedRecords.SingleOrDefault(s => s.Sequence == sequence) ?? throw new RuleViolationException(NothingLocked);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(text) || string.IsNullOrWhiteSpace(why), "Write the addition, and why it is made.");
        var addition = new Addition(text, why, NameOf(act, seat), seat.AgencyName, act.At);
        record.Add(addition);
        var number = Write(act, EventKind.AddedToRecord, new EventFacts
        {
            AboutStage = record.StageKey, Reason = why, SubjectId = addition.Id, For = For(act, seat),
        });
        Tell(Everyone, NoticeKind.AddedToRecord, number, act);
        Settle(act);
    }

    private const string NothingLocked = "Additions are for what is locked: a part that was signed, or a stage that has ended.";

    /// <summary>What can be corrected by an addition alone: stages that have ended, and those of which a part is locked.</summary>
    public IEnumerable<StageRecord> LockedRecords => _ladder.Locked;

    private void Stamp(JointVersion version, Seat seat, Verdict verdict, string? words, Act act)
    {
        version.Add(new Signature(seat, NameOf(act, seat), verdict, words, version.ContentHash, act.At));
        CurrentStage.PartOf(seat.PartyId!.Value)?.Lock(act.At);
        var number = Write(act, EventKind.Signed, OfVersion(version) with
        {
            AboutAgencyName = seat.AgencyName, Outcome = verdict.ToString(), Reason = words, For = For(act, seat),
        });
        Meet(o => o.PartyId == seat.PartyId && (o.Kind is ObligationKind.Signature or ObligationKind.Answer), number, act);
        Tell(OtherHoldersAndTheRaiser(seat, act.Policy), NoticeKind.Signed, number, act);
    }

    private void RefuseIncomplete(JointRecord record, Act act)
    {
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(record.ActionsTaken), "Say what was done to resolve it.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(record.Timescales), "Give the timescales.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(record.Outcome), "Give the outcome.");
        RuleViolationException.ThrowIf(record.Aim == VersionAim.ClosesForLearning && !Stage(act.Policy).MayReferLearning,
            "Only the senior stage can close a dispute for learning.");
        RuleViolationException.ThrowIf(record.Aim == VersionAim.Resolves && record.AgreedActions.Count == 0, "A record that resolves the difference needs at least one agreed action.");
        RefuseUnlessDueInTime(record.AgreedActions, act);
    }

    /// <summary>The raiser hears of every refusal, however far others have taken the dispute.</summary>
    private IEnumerable<Guid> OtherHoldersAndTheRaiser(Seat seat, EscalationPolicy policy) => Parties
        .Where(p => p.Id != seat.PartyId).Select(p => Holder(p.Id, Stage(policy).HeldBy)).OfType<Seat>().Select(s => s.PersonId)
        .Append(RaiserId).Concat(_people.Held.Where(s => s.Capacity == Capacity.Raiser).Select(s => s.PersonId));

    private static EventFacts OfVersion(JointVersion version) =>
        new() { Amount = version.Number, SubjectId = version.Id, SubjectHash = version.ContentHash };
}
