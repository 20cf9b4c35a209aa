using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    private static IEnumerable<VerbRule> AcceptanceVerbs =>
    [
        new(Verb.Accept, EventKind.Accepted, VerbTime.WhileOpen, (d, act) => d.MayAccept(act)) { Unless = (d, act) => d.WhyNotAnswer(act) },
        new(Verb.SendBack, EventKind.SentBack, VerbTime.WhileOpen, (d, act) => d.MayAccept(act)) { Unless = (d, act) => d.WhyNotSendBack(act) },
        new(Verb.TakeUp, EventKind.TakenUp, VerbTime.WhileOpen, (d, act) => d.RequestTo(act) is { IsCounterpart: true }) { Unless = (d, act) => d.WhyNotAnswer(act) },
        new(Verb.PassOn, EventKind.PassedOn, VerbTime.WhileOpen, (d, act) => d.RequestTo(act) is not null) { Unless = (d, act) => d.WhyNotAnswer(act) },
    ];

    /// <summary>Accepts an escalation, and names the counterpart in each of the other agencies.</summary>
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
        var number = Write(act, EventKind.Accepted, new EventFacts { For = For(act, seat) });
        Meet(o => o.Kind.IsRequest(), number, act);
        OweStageEnd(act, seat);
        OweFirstDiscussion(seat, stage.Acceptance!, act);
        foreach (var (party, person) in chosen)
            Ask(person, party, isCounterpart: true, number, act);
        Tell(Everyone.Except(chosen.Select(c => c.Person.Id)), NoticeKind.Accepted, number, act);
        Settle(act);
    }

    /// <summary>A counterpart takes up the stage for their agency.</summary>
    public void TakeUp(Act act)
    {
        Demand(Verb.TakeUp, act);
        TakeUpFor(RequireHolder(act), act);
        Settle(act);
    }

    /// <summary>Passes the request to a colleague or deputy of the same agency; the clock goes on.</summary>
    public void PassOn(Guid to, string why, Act act)
    {
        Demand(Verb.PassOn, act);
        var stage = Stage(act.Policy);
        var request = RequestTo(act)!;
        var seat = Holder(request.PartyId, stage.HeldBy)!;
        var party = Party(request.PartyId);
        var person = act.Directory.Person(to);
        RefuseToAsk(person, party, stage, act, request.AskedById, EscalatingHolder(party.Id, stage, act)?.PersonId);
        RuleViolationException.ThrowIf(person.Id == request.PersonId, "Choose someone else.");

        request.Close(RequestAnswer.PassedOn, NameOf(act, seat), act.At);
        _side.Add(new OwnSideNote(party.Id, OwnSideKind.PassedOn, why, NameOf(act, seat), act.At));
        var number = Write(act, EventKind.PassedOn, new EventFacts { About = NamedPerson.Of(person), Reason = why, OwnSideOf = party.Id, For = For(act, seat) });
        Meet(o => o.Kind.IsRequest() && o.PartyId == party.Id, number, act);
        var taking = Take(person, party.Id, stage.HeldBy, act);
        CurrentStage.Add(new AcceptanceRequest(person, party.Id, request.IsCounterpart, request.AskedById, request.Due, act.At));
        Owe(Asking(request.IsCounterpart), Owed.Of(taking), stage.Acceptance!.Clock, request.Due);
        Tell([person.Id], NoticeKind.PassedToYou, number, act);
        Settle(act);
    }

    /// <summary>
    /// Sends the escalation back with advice; the stage before continues, on its old clock. Never an ending. Everyone outside the
    /// side that escalated is told only that the stage continues.
    /// </summary>
    public void SendBack(string advice, Act act)
    {
        Demand(Verb.SendBack, act);
        var waiting = CurrentStage;
        var request = waiting.OpenRequest!;
        var seat = Holder(request.PartyId, Stage(act.Policy).HeldBy)!;
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(advice), "Give the advice that goes with sending it back.");

        request.Close(RequestAnswer.SentBack, NameOf(act, seat), act.At);
        _side.Add(new OwnSideNote(request.PartyId, OwnSideKind.SentBack, advice, NameOf(act, seat), act.At));
        var number = Write(act, EventKind.SentBack, new EventFacts { Reason = advice, OwnSideOf = request.PartyId, For = For(act, seat) });
        var ownSide = PeopleOf(request.PartyId).ToList();
        Tell(ownSide, NoticeKind.SentBack, number, act);
        Meet(o => o.Kind.IsRequest(), number, act);
        CeaseStage(act);
        waiting.SendBack();

        var before = _ladder.LatestHeld;
        StageKey = before.StageKey;
        number = Write(act, EventKind.StageContinued, underStage: waiting.StageKey);
        GoOn(before, number, act);
        Tell(Everyone.Except(ownSide), NoticeKind.StageContinues, number, act);
        Settle(act);
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
}
