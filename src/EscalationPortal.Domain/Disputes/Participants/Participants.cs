using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Disputes;

/// <summary>The people of a dispute: the agencies that take part, and who has a seat for what. The lists are reached through here alone.</summary>
internal sealed class Participants(List<Party> parties, List<Seat> seats)
{
    /// <summary>The agencies that take part, the raising one first; one that was the wrong agency has left.</summary>
    public IReadOnlyList<Party> Parties =>
    [
        .. parties.Where(p => p.LeftAt is null).OrderBy(p => p.Side).ThenBy(p => p.JoinedAt).ThenBy(p => p.AgencyName, StringComparer.Ordinal),
    ];

    /// <summary>Agencies that said that it was not for them, in the order in which they left.</summary>
    public IReadOnlyList<Party> Left => [.. parties.Where(p => p.LeftAt is not null).OrderBy(p => p.LeftAt)];
    public Party Raising => parties.Single(p => p.Side == Side.Raising);
    public IReadOnlyList<Seat> Seats => seats;
    public IEnumerable<Seat> Held => seats.Where(s => s.IsHeld);

    /// <summary>Those who hold the dispute at a stage, for a party.</summary>
    public IEnumerable<Seat> Holders => Held.Where(s => s is { Capacity: Capacity.Holder, PartyId: not null });
    public IEnumerable<Seat> Leads => Held.Where(s => s.Capacity == Capacity.Lead);

    public Party Party(Guid id) => parties.Single(p => p.Id == id);

    /// <summary>The person of a party who holds the dispute at a tier, or null where that tier is not reached.</summary>
    public Seat? Holder(Guid party, string tier) => Holders.Where(s => s.PartyId == party && s.Tier == tier).MaxBy(s => s.From);

    /// <summary>The person of a party who came last to hold it.</summary>
    public Seat LatestHolder(Guid party) => Holders.Where(s => s.PartyId == party).MaxBy(s => s.From)!;

    /// <summary>The seats that the actor has or stands in for; empty for everyone else.</summary>
    public IEnumerable<Seat> Of(Actor actor) => Held.Where(s => actor.StandsFor(s.PersonId));

    /// <summary>The seat that somebody had for a party last, whether or not they still have it.</summary>
    public Seat LatestOf(Guid person) => seats.Where(s => s.PersonId == person && s.PartyId is not null).MaxBy(s => s.From)!;

    public bool HasEverHeld(Guid person) => seats.Exists(s => s.PersonId == person && s.Capacity == Capacity.Holder);

    public bool WasOf(Guid person, Guid party) => seats.Exists(s => s.PersonId == person && s.PartyId == party);

    public Party Join(Agency agency, Person person, Side side, string tier, DateTime at)
    {
        var party = new Party(agency.Key, agency.Name, agency.IsStatutory, side, at);
        parties.Add(party);
        Give(person, Capacity.Holder, tier, party.Id, at);
        return party;
    }

    /// <summary>The agency leaves, and its people read no more.</summary>
    public void Leave(Party party, DateTime at)
    {
        party.Leave(at);
        foreach (var seat in seats.Where(s => s.PartyId == party.Id))
            seat.End(at);
    }

    public Seat Give(Person person, Capacity capacity, string tier, Guid? party, DateTime at)
    {
        var seat = new Seat(person, capacity, tier, party, at);
        seats.Add(seat);
        return seat;
    }

    /// <summary>Nobody has two seats of the same capacity.</summary>
    public void GiveOnce(Person person, Capacity capacity, string tier, Guid? party, DateTime at)
    {
        if (!Held.Any(s => s.PersonId == person.Id && s.Capacity == capacity))
            Give(person, capacity, tier, party, at);
    }

    public void End(Func<Seat, bool> which, DateTime at)
    {
        foreach (var seat in Held.Where(which).ToList())
            seat.End(at);
    }
}
