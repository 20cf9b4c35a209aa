using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    private static IEnumerable<VerbRule> AgencyVerbs =>
    [
        new(Verb.LeaveAsWrongAgency, EventKind.WrongAgency, VerbTime.WhileOpen, (d, act) =>
            d.CurrentHolder(act.By, act.Policy)?.PartyId is { } party && party != d.RaisingParty.Id)
        {
            Unless = (d, act) => d.WhyNotLeave(act),
        },
        new(Verb.NameAgency, EventKind.AgencyNamed, VerbTime.AtAnOpenStage, (d, act) => d.HoldsTheStageForTheRaisingSide(act))
        {
            Unless = (d, act) => d.CanBeNamed(act).Any() ? null : "Every agency that could answer takes part already.",
        },
    ];

    /// <summary>'This is not for us': the agency leaves, its people read no more, and both leads hear that a record may have reached the wrong people.</summary>
    /// <exception cref="RuleViolationException">The agency has answered or signed: then it is a party.</exception>
    public void LeaveAsWrongAgency(string why, Act act)
    {
        Demand(Verb.LeaveAsWrongAgency, act);
        var seat = RequireHolder(act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(why), "Say why it is not for your agency.");
        var party = Party(seat.PartyId!.Value);
        var raiser = Holder(RaisingParty.Id, Stage(act.Policy).HeldBy)!;

        _people.Leave(party, act.At);
        _due.Cease(o => o.PartyId == party.Id && !o.Kind.IsSafety(), act.At);
        HandSafetyTo(raiser, party);
        NameResponding();

        var number = Write(act, EventKind.WrongAgency, new EventFacts
        {
            Party = party, AboutAgencyName = party.AgencyName, Reason = why, For = For(act, seat),
        });
        SeatLead(RaisingParty, act);
        Tell(new[] { RaisingParty, party }.Select(p => act.Directory.LeadOf(p.Agency)).OfType<Person>().Select(p => p.Id),
            NoticeKind.RecordWentAstray, number, act, isAlarm: true);
        Tell(Everyone.Except(Leads), NoticeKind.WrongAgency, number, act);
        if (!RespondingParties.Any())
            OweAnotherAgency(raiser, act);
        Settle(act);
    }

    /// <summary>Names one more agency that is to answer, and its person at this tier.</summary>
    /// <exception cref="RuleViolationException">That agency takes part already, or the person does not hold the tier.</exception>
    public void NameAgency(Guid who, Act act)
    {
        Demand(Verb.NameAgency, act);
        var stage = Stage(act.Policy);
        var person = act.Directory.Person(who);
        RuleViolationException.ThrowIf(Parties.Any(p => p.Agency == person.Agency), $"{person.AgencyName} takes part already.");
        RuleViolationException.ThrowIf(!CanBeNamed(act).Any(p => p.Id == who),
            $"Choose a {act.Policy.Role(stage.HeldBy).Name} or the safeguarding lead of another agency.");
        var party = AddParty(person, Side.Responding, stage.HeldBy, act);
        NameResponding();

        var number = Write(act, EventKind.AgencyNamed, new EventFacts { About = NamedPerson.Of(person), AboutAgencyName = party.AgencyName });
        Meet(ObligationKind.NameAgency, number, act);
        var seat = Holder(party.Id, stage.HeldBy)!;
        var due = act.Calendar.Reckon(stage.Answer!, Track, act.At);
        Owe(ObligationKind.Answer, Owed.Of(seat), stage.Answer!, due);
        if (CurrentStage.LatestVersion is { } version)
            Owe(ObligationKind.Signature, Owed.Of(seat), stage.Answer!, due, version.Id);
        if (stage.LeadsTier)
            SeatLead(party, act);
        Tell(Everyone, NoticeKind.AgencyNamed, number, act);
        Settle(act);
    }

    /// <summary>Who can be named for one more agency: people of the tier, and leads, of agencies that take no part yet.</summary>
    public IEnumerable<Person> CanBeNamed(Act act) => act.Directory.People.Where(p =>
        Parties.All(party => party.Agency != p.Agency) && act.Directory.Agency(p.Agency).TakesPart
        && (p.Has(Stage(act.Policy).HeldBy) || act.Directory.LeadOf(p.Agency)?.Id == p.Id));

    private void OweAnotherAgency(Seat raiser, Act act)
    {
        var clock = Stage(act.Policy).Answer!;
        Owe(ObligationKind.NameAgency, Owed.Of(raiser), clock, act.Calendar.Reckon(clock, Track, act.At));
    }

    private void HandSafetyTo(Seat raiser, Party from)
    {
        _due.HandTo(o => o.PartyId == from.Id, Owed.Of(raiser));
        if (CurrentArrangement is { } arrangement && _people.WasOf(arrangement.OwnerId, from.Id))
            arrangement.HandTo(raiser);
    }

    private void NameResponding() => RespondingAgencyNames = string.Join(", ", RespondingParties.Select(p => p.AgencyName));
}
