using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>The person of a party who holds the dispute at a tier, or null where that tier is not reached.</summary>
    public Seat? Holder(Guid party, string tier) => _people.Holder(party, tier);

    /// <summary>The seats that the actor has or stands in for; empty for everybody else.</summary>
    public IEnumerable<Seat> SeatsOf(Actor actor) => _people.Of(actor);

    /// <summary>The party that the actor is of; null for the panel, the convening body and the scrutineer.</summary>
    public Guid? PartyOf(Actor actor) => SeatsOf(actor).FirstOrDefault(s => s.PartyId is not null)?.PartyId;

    /// <summary>The seat through which the actor holds the current stage for a party.</summary>
    private Seat? CurrentHolder(Actor actor, EscalationPolicy policy)
    {
        var stage = Stage(policy);
        return stage.Kind == StageKind.Panel
            ? null
            : SeatsOf(actor).FirstOrDefault(s => s is { Capacity: Capacity.Holder, PartyId: { } party }
                && s.Tier == stage.HeldBy && Holder(party, stage.HeldBy) == s);
    }

    private Seat RequireHolder(Act act) => CurrentHolder(act.By, act.Policy)
        ?? throw new RuleViolationException("Only the person who holds this stage for an agency can do this.");

    private Seat RequirePartySeat(Act act) => SeatsOf(act.By).FirstOrDefault(s => s.PartyId is not null)
        ?? throw new RuleViolationException("Only people of the agencies in this dispute can do this.");

    /// <summary>Gives somebody the tier of a stage for their party; who held it before gives it up.</summary>
    private Seat Take(Person person, Guid party, string tier, Act act)
    {
        var given = Holder(party, tier);
        if (given?.PersonId == person.Id)
            return given;
        given?.End(act.At);

        var seat = _people.Give(person, Capacity.Holder, tier, party, act.At);
        if (given is not null)
            HandSafetyOnUnlessTheyStay(given.PersonId, seat);
        return seat;
    }

    private void SeatLeads(Act act)
    {
        foreach (var party in Parties)
            SeatLead(party, act);
    }

    private void SeatLead(Party party, Act act)
    {
        if (act.Directory.LeadOf(party.Agency) is { } lead)
            _people.GiveOnce(lead, Capacity.Lead, "", party.Id, act.At);
    }

    /// <summary>The directory names another safeguarding lead: the place goes over at once, or begins where it would have, and with it what the child may need. No right is asked: it follows from the directory.</summary>
    public void SucceedLead(Person lead, Act act)
    {
        if (Parties.SingleOrDefault(p => p.Agency == lead.Agency) is not { } party)
            return;
        var before = _people.Leads.Where(s => s.PartyId == party.Id).ToList();
        var challenge = CurrentArrangement?.Challenge;
        if (before.Exists(s => s.PersonId == lead.Id) || (before.Count == 0 && challenge is null && !Stage(act.Policy).LeadsTier))
            return;

        var seat = _people.Give(lead, Capacity.Lead, "", party.Id, act.At);
        foreach (var left in before)
        {
            left.End(act.At);
            HandSafetyOnUnlessTheyStay(left.PersonId, seat);
        }

        var number = Write(act, EventKind.LeadChanged, new EventFacts { About = NamedPerson.Of(lead), AboutAgencyName = party.AgencyName, Party = party });
        var isDisputed = challenge is not null;
        Tell([lead.Id], isDisputed ? NoticeKind.YouAreLeadWhileDisputed : NoticeKind.YouAreLead, number, act, isAlarm: isDisputed);
        Tell(before.Select(s => s.PersonId), NoticeKind.LeadChanged, number, act);
        Settle(act);
    }

    private IEnumerable<Guid> Leads => _people.Leads.Select(s => s.PersonId);
}
