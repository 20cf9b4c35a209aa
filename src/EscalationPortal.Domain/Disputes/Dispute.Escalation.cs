using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

/// <param name="FromStage">Key of the stage that the page was shown for; refused where the dispute has moved on.</param>
/// <param name="Asked">The manager who is asked to accept; null where the next stage asks nobody.</param>
/// <param name="Closing">The five fields (S1.4), where no version of the record was proposed.</param>
public sealed record EscalationRequest(
    string FromStage, Guid? Asked, string Issue, string OutcomeWanted, string HowToResolve, ClosingRecord? Closing, SafetyAnswer Safety);

public sealed partial class Dispute
{
    /// <summary>Takes the dispute to the next stage (S2.1, S3.1, S4.2). Needs no signature of the other side.</summary>
    /// <exception cref="RuleViolationException">Something of S1.4, S2.1 or the safety answer is missing, or the person asked cannot be asked.</exception>
    public void Escalate(EscalationRequest request, Act act)
    {
        Demand(Verb.Escalate, act);
        var (target, passedOver) = NextFor(RequireHolder(act).PartyId!.Value, act);
        Advance(request, target!, (escalation, passing) =>
        {
            foreach (var stage in passedOver)
                PassOver(stage, escalation, NobodyOf(Party(escalation.PartyId)), passing);
        }, act);
    }

    /// <param name="between">Ends the stages that lie between this one and the next, on the record.</param>
    private void Advance(EscalationRequest request, StagePolicy next, Action<Escalation, Act> between, Act act)
    {
        var seat = RequireHolder(act);
        var record = CurrentStage;
        RuleViolationException.ThrowIf(record.StageKey != request.FromStage, "This dispute has moved to another stage since you opened the page.");
        RuleViolationException.ThrowIf(
            string.IsNullOrWhiteSpace(request.Issue) || string.IsNullOrWhiteSpace(request.OutcomeWanted) || string.IsNullOrWhiteSpace(request.HowToResolve),
            "Say what the issue is, what outcome you want, and how the differences can be addressed.");
        var party = Party(seat.PartyId!.Value);
        var asked = next.Acceptance is null ? null : ToBeAsked(request.Asked, party, next, act);
        var closing = CloseRecord(record, request.Closing, seat.PartyId!.Value);

        ApplySafety(request.Safety, act);
        TakeUpFor(seat, act);
        CeaseStage(act);
        record.End(StageEnding.Escalated, closing, act.At);
        var number = Write(act, EventKind.Escalated, $"Escalated to {next.Name}", next.Clause, request.Issue, forName: ForName(act, seat));
        var escalation = new Escalation(party.Id, act.By.Id, NameOf(act, seat), act.At, request.Issue, request.OutcomeWanted, request.HowToResolve);
        between(escalation, act);
        MoveTo(next, escalation, asked, number, act);
        Tell(Everyone.Except(asked is null ? [] : [asked.Id]), $"{Reference} was escalated to {next.Name}.", number, act);
        Settle();
    }

    /// <summary>Accepts an escalation, and names the counterpart in each of the other agencies (S2.1, S2.2).</summary>
    /// <param name="counterparts">A person for each of the other parties, by the party's id.</param>
    public void Accept(IReadOnlyDictionary<Guid, Guid> counterparts, SafetyAnswer safety, Act act)
    {
        Demand(Verb.Accept, act);
        var record = CurrentStage;
        var stage = Stage(act.Policy);
        var request = record.OpenRequest!;
        var seat = Holder(request.PartyId, stage.HeldBy)!;
        var chosen = Parties.Where(p => p.Id != request.PartyId).Select(p => (Party: p, Person: Counterpart(p, counterparts, stage, act))).ToList();

        ApplySafety(safety, act);
        request.Close(RequestAnswer.Accepted, NameOf(act, seat), act.At);
        record.Open(act.Calendar.Reckon(stage.Clock, Track, act.At), act.At);
        var number = Write(act, EventKind.Accepted, $"Accepted {stage.Name}", stage.Acceptance!.Clause, forName: ForName(act, seat));
        Meet(ObligationKind.Acceptance, number, act);
        OweStageEnd(act, seat);
        OweFirstDiscussion(seat, stage.Acceptance, act);
        foreach (var (party, person) in chosen)
            Ask(person, party, isCounterpart: true, act);
        Tell(Everyone.Except(chosen.Select(c => c.Person.Id)), $"{seat.Name} accepted {stage.Name} of {Reference}.", number, act);
        Settle();
    }

    /// <summary>A counterpart takes up the stage for their agency (S2.2).</summary>
    public void TakeUp(Act act)
    {
        Demand(Verb.TakeUp, act);
        TakeUpFor(RequireHolder(act), act);
        Settle();
    }

    /// <summary>Passes the request to a colleague or deputy of the same agency; the clock goes on (S2.1).</summary>
    public void PassOn(Guid to, string why, Act act)
    {
        Demand(Verb.PassOn, act);
        var stage = Stage(act.Policy);
        var request = RequestTo(act)!;
        var seat = Holder(request.PartyId, stage.HeldBy)!;
        var party = Party(request.PartyId);
        var person = act.Directory.Person(to);
        RefuseToAsk(person, party, stage, act, request.AskedById, EscalatingHolder(party.Id, stage, act)?.PersonId);
        RuleViolationException.ThrowIf(person.Id == request.PersonId, "Choose somebody else.");

        request.Close(RequestAnswer.PassedOn, NameOf(act, seat), act.At);
        _ownSideNotes.Add(new OwnSideNote(party.Id, OwnSideKind.PassedOn, why, NameOf(act, seat), act.At));
        var number = Write(act, EventKind.PassedOn, $"Passed {stage.Name} to {person.Name}", stage.Acceptance!.Clause, why, party.Id, forName: ForName(act, seat));
        Meet(ObligationKind.Acceptance, number, act, o => o.PartyId == party.Id);
        var taking = Take(person, party.Id, stage.HeldBy, act);
        CurrentStage.Add(new AcceptanceRequest(person, party.Id, request.IsCounterpart, request.AskedById, request.Due, act.At));
        Owe(ObligationKind.Acceptance, Owed.Of(taking), WhatIsAsked(request.IsCounterpart, stage), stage.Acceptance.Clock, request.Due);
        Tell([person.Id], $"{stage.Name} of {Reference} was passed to you.", number, act);
        Settle();
    }

    /// <summary>Sends the escalation back with advice; the stage before goes on, on its old clock (S2.1). Never an ending.</summary>
    public void SendBack(string advice, Act act)
    {
        Demand(Verb.SendBack, act);
        var waiting = CurrentStage;
        var stage = Stage(act.Policy);
        var request = waiting.OpenRequest!;
        var seat = Holder(request.PartyId, stage.HeldBy)!;
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(advice), "Give the advice that goes with sending it back.");

        request.Close(RequestAnswer.SentBack, NameOf(act, seat), act.At);
        _ownSideNotes.Add(new OwnSideNote(request.PartyId, OwnSideKind.SentBack, advice, NameOf(act, seat), act.At));
        var number = Write(act, EventKind.SentBack, $"Sent back from {stage.Name} with advice", stage.Acceptance!.Clause, advice, request.PartyId, forName: ForName(act, seat));
        Tell(PeopleOf(request.PartyId), $"{seat.Name} sent {Reference} back with advice.", number, act);
        Meet(ObligationKind.Acceptance, number, act);
        CeaseStage(act);
        waiting.SendBack();

        // Not one that was skipped, could not be held or was never accepted: nobody was ever at it.
        var before = _stages.Where(s => s.IsEnded && s.OpenedAt is not null).MaxBy(s => (s.EndedAt, s.Sequence))!;
        StageKey = before.StageKey;
        var name = act.Policy.Stage(StageKey).Name;
        number = Write(act, EventKind.StageContinued, $"{name} goes on", stage.Acceptance.Clause);
        GoOn(before, number, act);
        Tell(Parties.Where(p => p.Id != request.PartyId).SelectMany(p => PeopleOf(p.Id)), $"{name} of {Reference} goes on.", number, act);
        Settle();
    }

    /// <summary>What all had signed as resolved stays as it was: then the stage goes on in a new record, on its old clock.</summary>
    private void GoOn(StageRecord before, int eventNumber, Act act)
    {
        if (before.Ending == StageEnding.Resolved)
        {
            BeginAgain(before, act.Calendar.Reckon(act.Policy.Stage(before.StageKey).Clock, Track, before.Clock!.StartUtc), eventNumber, act);
            return;
        }

        ResumeStage(before, act);
        before.Continue();
    }

    /// <summary>After a send-back, the one who escalated insists: the agency's safeguarding lead is asked (S2.1).</summary>
    public void Insist(string why, SafetyAnswer safety, Act act)
    {
        Demand(Verb.Insist, act);
        var record = CurrentStage;
        var sentBack = SentBackStage!;
        var next = act.Policy.Stage(sentBack.StageKey);
        var party = Party(sentBack.Escalation!.PartyId);
        var lead = act.Directory.LeadOf(party.Agency)
            ?? throw new RuleViolationException("The directory names no safeguarding lead for your agency. Escalate again instead.");
        RefuseToAsk(lead, party, next, act, act.By.Id, sentBack.Escalation.PersonId, EscalatingHolder(party.Id, next, act)?.PersonId);

        ApplySafety(safety, act);
        CeaseStage(act);
        record.End(StageEnding.Escalated, record.Closing, act.At);
        _ownSideNotes.Add(new OwnSideNote(party.Id, OwnSideKind.Insisted, why, act.By.Person.Name, act.At));
        var forName = InWhoseName(act, party.Id, next);
        Write(act, EventKind.Insisted, $"Insisted: {lead.Name} is asked", next.Acceptance!.Clause, why, party.Id, forName: forName);
        var number = Write(act, EventKind.Escalated, $"Escalated to {next.Name} again", next.Clause, forName: forName);
        MoveTo(next, sentBack.Escalation with { At = act.At }, lead, number, act);
        Tell(Everyone.Except([lead.Id]), $"{Reference} was escalated to {next.Name} again.", number, act);
        Settle();
    }

    /// <summary>Acceptance is overdue: the one who escalated sends it on, to the deputy or the lead; 'no answer' stays on the record (S2.1).</summary>
    /// <param name="to">One of <see cref="CanSendOnTo"/>; null where that is empty: then the stage is passed over.</param>
    public void SendOn(Guid? to, Act act)
    {
        Demand(Verb.SendOn, act);
        var stage = Stage(act.Policy);
        var request = CurrentStage.OpenRequest!;
        var party = Party(request.PartyId);
        var candidates = CanSendOnTo(act);
        if (candidates.Count == 0)
        {
            GoPastSilence(request, party, act);
            return;
        }

        var person = candidates.SingleOrDefault(p => p.Id == to)
            ?? throw new RuleViolationException("Send it on to the manager's deputy or to your agency's safeguarding lead.");

        request.Close(RequestAnswer.NoAnswer, act.By.Person.Name, act.At);
        var number = Write(act, EventKind.SentOn, $"No answer by {request.Name}. Sent on to {person.Name}", stage.Acceptance!.Clause,
            ownSideOf: party.Id, forName: InWhoseName(act, party.Id, stage));
        Meet(ObligationKind.Acceptance, number, act);
        Tell([request.PersonId], $"{Reference} was sent on to {person.Name}, because no answer had come.", number, act);
        Ask(person, party, isCounterpart: false, act);
        Settle();
    }

    /// <summary>Whom a request may be passed on to: colleagues at that tier of the same agency, its lead, and deputies who may hold it.</summary>
    public IReadOnlyList<Person> CanPassOnTo(Act act)
    {
        if (RequestTo(act) is not { } request)
            return [];
        var party = Party(request.PartyId);
        var stage = Stage(act.Policy);
        return [.. act.Directory.DeputiesOf(request.PersonId).Concat(CanBeCounterpart(party, stage, act.Directory))
            .Where(p => p.Id != request.PersonId && p.Id != request.AskedById && CanHold(p, party, stage, act)).DistinctBy(p => p.Id)];
    }

    /// <summary>Whom an overdue acceptance may be sent on to: deputies of the person asked, and the agency's lead.</summary>
    public IReadOnlyList<Person> CanSendOnTo(Act act)
    {
        if (CurrentStage.OpenRequest is not { } request)
            return [];
        var lead = act.Directory.LeadOf(Party(request.PartyId).Agency);
        var holder = EscalatingHolder(request.PartyId, Stage(act.Policy), act);
        return [.. act.Directory.DeputiesOf(request.PersonId).Append(lead!)
            .Where(p => p is not null && p.Id != request.PersonId && p.Id != request.AskedById && p.Id != holder?.PersonId).DistinctBy(p => p.Id)];
    }

    /// <summary>The stage that was sent back last and waits to be escalated to again; null where none was.</summary>
    public StageRecord? SentBackStage => _stages.Where(s => s.State == StageState.SentBack).MaxBy(s => s.Escalation!.At);
}
