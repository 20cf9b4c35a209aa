using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    private static IEnumerable<VerbRule> HandingVerbs =>
    [
        new(Verb.HandOver, EventKind.HandedOver, VerbTime.AtAnyTime, (d, act) => d.CanHandOver(act).Any())
        {
            Unless = (d, act) => d.CanHandOver(act) is [] || d.CanHandOver(act).Any(s => d.CanTakeOver(s, act).Count > 0)
                ? null : "The directory names no one else who could take this on.",
        },
    ];

    /// <summary>
    /// The places that the actor may hand to somebody else: their own, and those of a lower tier of their agency. The convening body, once
    /// it reads the dispute, may hand over any that it sees: who is asked within a side is for that side to pass on.
    /// </summary>
    public IReadOnlyList<Seat> CanHandOver(Act act)
    {
        var own = SeatsOf(act.By).ToList();
        var convenes = IsConvenor(act) || own.Exists(s => s.Capacity == Capacity.OpenedWithReason);
        return [.. _people.Holders.Where(s => (convenes && !IsOnlyAsked(s, act.Policy)) || act.By.StandsFor(s.PersonId)
            || own.Exists(o => o.PartyId == s.PartyId && Height(o, act.Policy) > Height(s, act.Policy)))
            .OrderBy(s => s.From).ThenBy(s => s.Name, StringComparer.Ordinal)];
    }

    /// <summary>Who can take that place: people of its agency who hold the tier's role, or its lead, and who hold no other place here.</summary>
    public IReadOnlyList<Person> CanTakeOver(Seat seat, Act act)
    {
        var (party, stage) = (Party(seat.PartyId!.Value), act.Policy.Stages.First(s => s.HeldBy == seat.Tier));
        var taken = _people.Holders.Select(s => s.PersonId).ToHashSet();
        return [.. CanBeCounterpart(party, stage, act.Directory).Where(p => !taken.Contains(p.Id) && !AskedBy(p.Id, seat))];
    }

    /// <summary>A change of worker or manager: the place, and all that is asked of whoever held it, goes to somebody else of the same agency. The one before no longer reads it, but for the raiser whose place others hand over: they stay in it to the end.</summary>
    /// <param name="why">Stays with their own side.</param>
    /// <exception cref="RuleViolationException">The place is not theirs to hand over, or that person cannot take it.</exception>
    public void HandOver(Guid seat, Guid to, string why, Act act)
    {
        Demand(Verb.HandOver, act);
        var from = CanHandOver(act).SingleOrDefault(s => s.Id == seat) ?? throw new RuleViolationException("This place is not yours to hand over.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(why), "Say why it is handed over.");
        var person = CanTakeOver(from, act).SingleOrDefault(p => p.Id == to)
            ?? throw new RuleViolationException($"Choose someone from {from.AgencyName} who can take this on and has no other part in this dispute.");

        // Who is asked within a side stays there until somebody accepts;
        // then its place is handed over as quietly as a request is passed on.
        var ownSide = IsOnlyAsked(from, act.Policy) ? from.PartyId : null;
        from.End(act.At);
        var taking = _people.Give(person, Capacity.Holder, from.Tier, from.PartyId, act.At);
        if (from.PersonId == RaiserId)
            RaiserId = person.Id;
        KeepRaiser(from, taking, act);
        foreach (var request in CurrentStage.Requests.Where(r =>
            r.Answer is null && r.PersonId == from.PersonId && r.PartyId == from.PartyId).ToList())
        {
            request.Close(RequestAnswer.PassedOn, act.By.Person.Name, act.At);
            CurrentStage.Add(new AcceptanceRequest(person, request.PartyId, request.IsCounterpart, request.AskedById, request.Due, act.At));
        }

        _due.HandTo(o => o.PersonId == from.PersonId && o.PartyId == from.PartyId, Owed.Of(taking));
        HandSafetyOn(from.PersonId, taking);

        _side.Add(new OwnSideNote(from.PartyId!.Value, OwnSideKind.HandedOver, why, act.By.Person.Name, act.At));
        var number = Write(act, EventKind.HandedOver, new EventFacts
        {
            About = NamedPerson.Of(person), InPlaceOf = NamedPerson.Of(from), AboutAgencyName = from.AgencyName, Party = Party(from.PartyId!.Value),
            OwnSideOf = ownSide, For = act.By.StandsFor(from.PersonId) ? For(act, from) : null,
        });
        Tell((ownSide is { } side ? PeopleOf(side) : Everyone).Append(from.PersonId),
            NoticeKind.HandedOver, number, act);
        Settle(act);
    }

    /// <summary>Whoever raised it and did not hand their place over themselves stays; whoever comes back to it needs no second seat.</summary>
    private void KeepRaiser(Seat from, Seat taking, Act act)
    {
        var raiser = History[0].PersonId!.Value;
        _people.End(s => s.Capacity == Capacity.Raiser && taking.PersonId == raiser, act.At);
        if (from.PersonId == raiser && act.By.Id != raiser && act.Directory.Find(raiser) is { HasLeft: false } person)
            _people.Give(person, Capacity.Raiser, from.Tier, from.PartyId, act.At);
    }

    /// <summary>Whoever takes the place sees to the child's safety, and has to acknowledge it.</summary>
    private void HandSafetyOn(Guid from, Seat to)
    {
        if (CurrentArrangement is { } arrangement && arrangement.OwnerId == from)
            arrangement.HandTo(to);
        _due.HandTo(o => o.Kind.IsSafety() && o.PersonId == from, Owed.Of(to));
    }

    /// <summary>Where they keep no other place of a party: then they could not read what they are asked to see to.</summary>
    private void HandSafetyOnUnlessTheyStay(Guid from, Seat to)
    {
        if (!_people.Held.Any(s => s.PartyId is not null && s.PersonId == from))
            HandSafetyOn(from, to);
    }

    /// <summary>Nobody comes to accept what they escalated themselves.</summary>
    private bool AskedBy(Guid person, Seat seat) =>
        CurrentStage.Requests.Any(r => r is { IsCounterpart: false, Answer: null } && r.AskedById == person && r.PersonId == seat.PersonId);

    /// <summary>Leads stand above every tier of their agency.</summary>
    private static int Height(Seat seat, EscalationPolicy policy) =>
        seat.Capacity == Capacity.Lead ? policy.Stages.Count : policy.Stages.Index().First(s => s.Item.HeldBy == seat.Tier).Index;
}
