using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>Whom an escalation from the current stage may ask: the person's own manager first, then the lead, then colleagues at that tier.</summary>
    public IReadOnlyList<Person> CanBeAsked(Act act)
    {
        if (CurrentHolder(act.By, act.Policy)?.PartyId is not { } party
            || NextStage(act) is not { Acceptance: { } acceptance } next)
            return [];
        var holder = act.Directory.Person(Holder(party, Stage(act.Policy).HeldBy)!.PersonId);
        return InOrder(holder, Party(party), next, acceptance, act);
    }

    /// <summary>Whom an accepting manager may name as counterpart in that party: people of the tier, and the agency's lead.</summary>
    public static IReadOnlyList<Person> CanBeCounterpart(Party party, StagePolicy stage, AgencyDirectory directory) =>
        [.. directory.Holders(party.Agency, stage.HeldBy).Append(directory.LeadOf(party.Agency)!).Where(p => p is not null).DistinctBy(p => p.Id)];

    private static List<Person> InOrder(Person holder, Party party, StagePolicy next, AcceptancePolicy acceptance, Act act)
    {
        var first = acceptance.OffersFirst.Select(o => o == "lead" ? act.Directory.LeadOf(party.Agency) : act.Directory.ManagerOf(holder));
        return [.. first.Concat(act.Directory.Holders(party.Agency, next.HeldBy)).OfType<Person>()
            .Where(p => p.Id != act.By.Id && p.Id != holder.Id && CanHold(p, party, next, act)).DistinctBy(p => p.Id)];
    }

    private static bool CanHold(Person person, Party party, StagePolicy stage, Act act) =>
        person.Agency == party.Agency && (person.Has(stage.HeldBy) || act.Directory.LeadOf(party.Agency)?.Id == person.Id);

    private Person ToBeAsked(Guid? id, Party party, StagePolicy next, Act act)
    {
        var person = act.Directory.Person(id ?? throw new RuleViolationException($"Choose the {act.Policy.Role(next.HeldBy).Name} who should accept.", RefusedPart.Asked));
        RefuseToAsk(person, party, next, act, act.By.Id, EscalatingHolder(party.Id, next, act)?.PersonId);
        return person;
    }

    /// <summary>In whose name it is escalated to that stage: a deputy who acts is not the only one who may not accept it.</summary>
    private Seat? EscalatingHolder(Guid party, StagePolicy next, Act act) =>
        act.Policy.StageBefore(next.Key) is { } before ? Holder(party, before.HeldBy) : null;

    /// <summary>Whether the actor is, or stands in for, the one who escalated or the one in whose name a deputy did.</summary>
    private bool Escalated(Act act, StageRecord to, Guid party, Guid by) =>
        act.By.StandsFor(by)
        || (EscalatingHolder(party, act.Policy.Stage(to.StageKey), act) is { } holder && act.By.StandsFor(holder.PersonId));

    private NamedPerson? InWhoseName(Act act, Guid party, StagePolicy next) =>
        EscalatingHolder(party, next, act) is { } holder && act.By.StandsFor(holder.PersonId) ? For(act, holder) : null;

    private static void RefuseToAsk(Person person, Party party, StagePolicy stage, Act act, params ReadOnlySpan<Guid?> except)
    {
        RuleViolationException.ThrowIf(except.Contains(person.Id), "No one can accept what they escalated themselves.");
        RuleViolationException.ThrowIf(!CanHold(person, party, stage, act),
            $"Choose a {act.Policy.Role(stage.HeldBy).Name} or the safeguarding lead of {party.AgencyName}.");
    }

    private static Person Counterpart(Party party, IReadOnlyDictionary<Guid, Guid> counterparts, StagePolicy stage, Act act)
    {
        RuleViolationException.ThrowIf(!counterparts.TryGetValue(party.Id, out var id), $"Name your counterpart in {party.AgencyName}.");
        var person = act.Directory.Person(id);
        RefuseToAsk(person, party, stage, act, act.By.Id);
        return person;
    }

    private void MoveTo(StagePolicy next, Escalation escalation, Person? asked, int eventNumber, Act act)
    {
        var record = _ladder.TakeUpOrAdd(next.Key);
        StageKey = next.Key;
        record.Wait(escalation);
        if (next.LeadsTier)
            SeatLeads(act);
        TellConvenor(next, eventNumber, act);
        if (asked is not null)
            Ask(asked, Party(escalation.PartyId), isCounterpart: false, eventNumber, act);
        else
            OpenWithConvenor(record, next, eventNumber, act);
    }

    /// <summary>The reference alone: its content is not theirs to read yet.</summary>
    private void TellConvenor(StagePolicy stage, int eventNumber, Act act)
    {
        if (stage.TellsConvenor)
            Tell(act.Directory.Holders(ConvenorRole).Select(p => p.Id), NoticeKind.ReachedStage, eventNumber, act);
    }

    private void Ask(Person person, Party party, bool isCounterpart, int eventNumber, Act act)
    {
        var stage = Stage(act.Policy);
        var clock = stage.Acceptance!.Clock;
        var due = act.Calendar.Reckon(clock, Track, act.At);
        var askedBy = CurrentStage.Escalation!.PersonId;
        CurrentStage.Add(new AcceptanceRequest(person, party.Id, isCounterpart, askedBy, due, act.At));
        var seat = Take(person, party.Id, stage.HeldBy, act);
        Owe(Asking(isCounterpart), Owed.Of(seat), clock, due);
        Tell([person.Id], isCounterpart ? NoticeKind.AskedToTakeUp : NoticeKind.AskedToAccept, eventNumber, act);
    }

    private static ObligationKind Asking(bool isCounterpart) => isCounterpart ? ObligationKind.TakingUp : ObligationKind.Acceptance;

    /// <summary>The request that the actor may answer now; null where nothing is asked of them.</summary>
    public AcceptanceRequest? RequestTo(Act act) =>
        CurrentStage.Requests.FirstOrDefault(r => r.Answer is null && act.By.StandsFor(r.PersonId));

    /// <summary>Whoever acts as counterpart has taken the stage up by doing so: after all that may refuse the act.</summary>
    private void TakeUpFor(Seat seat, Act act)
    {
        if (CurrentStage.OpenCounterpartRequests.FirstOrDefault(r => r.PartyId == seat.PartyId) is { } request)
        {
            request.Close(RequestAnswer.Accepted, NameOf(act, seat), act.At);
            var number = Write(act, EventKind.TakenUp, new EventFacts { AboutAgencyName = seat.AgencyName, For = For(act, seat) });
            Meet(o => o.Kind.IsRequest() && o.PartyId == seat.PartyId, number, act);
        }
    }

    /// <summary>The five fields are required however a stage ends: those of the latest version, or those that the one who ends it wrote.</summary>
    private void CloseRecord(StageRecord record, ClosingRecord? closing, Guid escalating)
    {
        record.Unanswered(Silent(record, escalating));
        if (record.LatestVersion is not null)
            return;
        RuleViolationException.ThrowIf(closing is null || string.IsNullOrWhiteSpace(closing.ActionsTaken) || string.IsNullOrWhiteSpace(closing.AgreedActions)
            || string.IsNullOrWhiteSpace(closing.Timescales) || string.IsNullOrWhiteSpace(closing.Outcome),
            "Complete the record first: actions taken to resolve, agreed actions, timescales and outcome.");
        record.Close(closing!);
    }

    /// <summary>The other agencies that gave no answer, by name.</summary>
    private List<string> Silent(StageRecord record, Guid escalating) =>
        [.. Parties.Where(p => p.Id != escalating && record.PartOf(p.Id) is null && record.Versions.All(v => v.SignatureOf(p.Id) is null))
            .Select(p => p.AgencyName)];
}
