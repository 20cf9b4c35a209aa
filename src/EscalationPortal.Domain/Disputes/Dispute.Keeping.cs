using System.Globalization;
using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
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
        var entered = $"{seat.Name}, entered by {NameOf(act, by)} of {by.AgencyName} from {source.From} of {source.On.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))}";
        var own = new PartyPart(party);
        own.Write(part, entered, act.At);
        own.Lock(act.At);
        CurrentStage.Add(own);
        foreach (var request in CurrentStage.OpenCounterpartRequests.Where(r => r.PartyId == party))
            request.Close(RequestAnswer.Accepted, entered, act.At);

        var number = Write(act, EventKind.AnswerEntered, $"Entered the answer of {answering.AgencyName}, from {source.From}", "P.4", forName: ForName(act, by));
        Meet(ObligationKind.Answer, number, act, o => o.PartyId == party);
        Meet(ObligationKind.Acceptance, number, act, o => o.PartyId == party);
        Tell(Everyone, $"The answer of {answering.AgencyName} in {Reference} was entered by {by.AgencyName}.", number, act);
        Settle();
    }

    /// <summary>Asks somebody of one's own agency for support (S1.2). They are told that, and nothing of the dispute.</summary>
    public void AskForSupport(Guid of, string words, Act act)
    {
        Demand(Verb.AskForSupport, act);
        var seat = RequirePartySeat(act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(words), "Say what would help you.");
        var person = act.Directory.Person(of);
        RuleViolationException.ThrowIf(person.Agency != seat.Agency || person.Id == act.By.Id, "Choose somebody else of your own agency.");
        _ownSideNotes.Add(new OwnSideNote(seat.PartyId!.Value, OwnSideKind.SupportWanted, $"Asked of {person.Name}: {words}", NameOf(act, seat), act.At));
        var number = Write(act, EventKind.SupportAsked, $"Asked {person.Name} for support", "S1.2", words, seat.PartyId, forName: ForName(act, seat));
        Tell([person.Id], $"{act.By.Person.Name} asks for your support in a disagreement, {Reference}. Talk to them.", number, act);
        Settle();
    }

    /// <summary>Recognises what somebody of another agency did well, beside the challenge (P.2).</summary>
    public void RecogniseGoodPractice(GoodPracticeSeen seen, Act act)
    {
        Demand(Verb.RecogniseGoodPractice, act);
        var seat = RequirePartySeat(act);
        var party = Parties.SingleOrDefault(p => p.Id == seen.Party && p.Id != seat.PartyId)
            ?? throw new RuleViolationException("Choose another agency of this dispute.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(seen.What), "Say what was done well.");
        _goodPractice.Add(new GoodPractice(party, seen, NameOf(act, seat), seat.AgencyName, act.At));
        var number = Write(act, EventKind.GoodPracticeRecognised, $"Recognised good practice of {party.AgencyName}", "P.2", forName: ForName(act, seat));
        Tell(PeopleOf(party.Id), $"{seat.AgencyName} recognised good practice of {party.AgencyName} in {Reference}.", number, act);
        Settle();
    }

    /// <summary>Says where and when the record was filed in the agency's own case system (S1.3).</summary>
    public void RecordFiling(FilingDone filing, Act act)
    {
        Demand(Verb.RecordFiling, act);
        var seat = RequirePartySeat(act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(filing.System), "Say in which system it was filed.");
        RefuseUnlessSinceItArose(filing.On, "The day it was filed", act);
        var record = _stages.SingleOrDefault(s => s.Sequence == filing.Sequence) ?? throw new RuleViolationException("Choose the record that was filed.");
        _filings.Add(new CaseFiling(filing, seat, NameOf(act, seat), act.At));
        Write(act, EventKind.Filed, $"{seat.AgencyName} filed the record of {act.Policy.Stage(record.StageKey).Name} in {filing.System}", "S1.3", forName: ForName(act, seat));
        Settle();
    }
}

/// <param name="From">Such as 'an email' or 'a letter'.</param>
public sealed record AnswerSource(string From, DateOnly On);
