using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>As this reader sees it: with what stays within their own side, and nothing of another.</summary>
    public DisputeView SeenBy(Actor actor, EscalationPolicy policy) =>
        new(this, policy, SeatsOf(actor).Select(s => s.PartyId).OfType<Guid>());

    /// <summary>As all sides share it: for what leaves the portal.</summary>
    public DisputeView Shared(EscalationPolicy policy) => new(this, policy, []);

    /// <summary>Whether that place was only ever a request: unanswered, passed on or sent back.</summary>
    internal bool IsOnlyAsked(Seat seat, EscalationPolicy policy)
    {
        if (seat.Capacity != Capacity.Holder)
            return false;
        var asked = _ladder.All.Where(s => policy.Stage(s.StageKey).HeldBy == seat.Tier).SelectMany(s => s.Requests)
            .Where(r => r.PersonId == seat.PersonId && r.PartyId == seat.PartyId && r.AskedAt >= seat.From && !(r.AskedAt > seat.Until))
            .ToList();
        return asked.Count > 0 && !asked.Exists(r => r.Answer == RequestAnswer.Accepted);
    }
}
