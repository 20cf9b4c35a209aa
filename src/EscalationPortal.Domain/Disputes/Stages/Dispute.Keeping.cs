using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    private static IEnumerable<VerbRule> KeepingVerbs =>
    [
        new(Verb.EnterAnswer, EventKind.AnswerEntered, VerbTime.AtAnOpenStage, (d, act) => d.HoldsTheStage(act))
        {
            Unless = (d, act) => d.WithoutAccount(act).Count == 0 ? "Everyone who is to answer has an account." : null,
        },
        new(Verb.AskForSupport, EventKind.SupportAsked, VerbTime.WhileOpen, (d, act) => d.IsOfAParty(act)),
        new(Verb.RecogniseGoodPractice, EventKind.GoodPracticeRecognised, VerbTime.AtAnyTime, (d, act) => d.IsOfAParty(act))
        {
            Unless = (d, _) => d.Parties.Count > 1 ? null : "There is no other agency in this dispute.",
        },
        new(Verb.RecordFiling, EventKind.Filed, VerbTime.AtAnyTime, (d, act) => d.IsOfAParty(act)),
    ];

    /// <summary>The parties whose person at this tier has no account, and for whom nothing was keyed in yet.</summary>
    public IReadOnlyList<Party> WithoutAccount(Act act) => [.. Parties.Where(p =>
        Holder(p.Id, Stage(act.Policy).HeldBy) is { } seat && act.Directory.Find(seat.PersonId) is { HasAccount: false, HasLeft: false } && CurrentStage.PartOf(p.Id) is null)];

    /// <summary>Keys in what somebody without an account answered: it says who entered it, and from what. It is no signature.</summary>
    public void EnterAnswer(Guid party, OwnPart part, AnswerSource source, Act act)
    {
        Demand(Verb.EnterAnswer, act);
        var by = RequireHolder(act);
        var answering = WithoutAccount(act).SingleOrDefault(p => p.Id == party) ?? throw new RuleViolationException("Choose whose answer this is.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(source.From), "Say what you enter it from.");
        RefuseUnlessSinceItArose(source.On, "The day of the answer", act);
        RuleViolationException.ThrowIf(answering.Side == Side.Responding && part.Decision is null, "Say whether the decision is kept or revised.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(part.ConcernOrAnswer), "Write the answer as it was given.");
        var seat = Holder(party, Stage(act.Policy).HeldBy)!;
        var own = new PartyPart(party);
        own.Enter(part, seat.Name, new EnteredAnswer(NameOf(act, by), by.AgencyName, source.From, source.On), act.At);
        own.Lock(act.At);
        CurrentStage.Add(own);
        foreach (var request in CurrentStage.OpenCounterpartRequests.Where(r => r.PartyId == party))
            request.Close(RequestAnswer.Accepted, NameOf(act, by), act.At);

        var number = Write(act, EventKind.AnswerEntered, new EventFacts
        {
            About = NamedPerson.Of(seat), AboutAgencyName = answering.AgencyName, SubjectId = own.Id, For = For(act, by),
        });
        Meet(o => o.PartyId == party && (o.Kind == ObligationKind.Answer || o.Kind.IsRequest()), number, act);
        Tell(Everyone, NoticeKind.AnswerEntered, number, act);
        Settle(act);
    }

    /// <summary>Asks somebody of one's own agency for support. They are told that, and nothing of the dispute.</summary>
    public void AskForSupport(Guid of, string words, Act act)
    {
        Demand(Verb.AskForSupport, act);
        var seat = RequirePartySeat(act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(words), "Say what would help you.");
        var person = act.Directory.Person(of);
        RuleViolationException.ThrowIf(person.Agency != seat.Agency || person.Id == act.By.Id, "Choose someone else from your own agency.");
        _side.Add(new OwnSideNote(seat.PartyId!.Value, OwnSideKind.SupportWanted, words, NameOf(act, seat), act.At) { AskedOf = person.Name });
        var number = Write(act, EventKind.SupportAsked, new EventFacts
        {
            About = NamedPerson.Of(person), Reason = words, OwnSideOf = seat.PartyId, For = For(act, seat),
        });
        Tell([person.Id], NoticeKind.SupportAsked, number, act);
        Settle(act);
    }

    /// <summary>Recognises what somebody of another agency did well, beside the challenge.</summary>
    public void RecogniseGoodPractice(GoodPracticeSeen seen, Act act)
    {
        Demand(Verb.RecogniseGoodPractice, act);
        var seat = RequirePartySeat(act);
        var party = Parties.SingleOrDefault(p => p.Id == seen.Party && p.Id != seat.PartyId)
            ?? throw new RuleViolationException("Choose another agency of this dispute.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(seen.What), "Say what was done well.");
        var recognised = new GoodPractice(party, seen, NameOf(act, seat), seat.AgencyName, act.At);
        _side.Add(recognised);
        var number = Write(act, EventKind.GoodPracticeRecognised, new EventFacts
        {
            AboutAgencyName = party.AgencyName, SubjectId = recognised.Id, For = For(act, seat),
        });
        Tell(PeopleOf(party.Id), NoticeKind.GoodPracticeRecognised, number, act);
        Settle(act);
    }

    /// <summary>Says where and when the record was filed in the agency's own case system.</summary>
    public void RecordFiling(FilingDone filing, Act act)
    {
        Demand(Verb.RecordFiling, act);
        var seat = RequirePartySeat(act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(filing.System), "Say in which system it was filed.");
        RefuseUnlessSinceItArose(filing.On, "The day it was filed", act);
        var record = _ladder.Find(filing.Sequence) ?? throw new RuleViolationException("Choose the record that was filed.");
        var filed = new CaseFiling(filing, seat, NameOf(act, seat), act.At);
        _side.Add(filed);
        Write(act, EventKind.Filed, new EventFacts
        {
            AboutStage = record.StageKey, AboutAgencyName = seat.AgencyName, SubjectId = filed.Id, For = For(act, seat),
        });
        Settle(act);
    }
}

/// <param name="From">Such as 'an email' or 'a letter'.</param>
public sealed record AnswerSource(string From, DateOnly On);
