using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Disputes;

/// <summary>What keeps the child safe for now, in versions, and what was referred at once. The lists are reached through here alone.</summary>
internal sealed class SafetyRecord(List<InterimSafetyArrangement> arrangements, List<RiskReferral> referrals)
{
    public IReadOnlyList<InterimSafetyArrangement> Arrangements => [.. arrangements.OrderBy(a => a.Number)];
    public IReadOnlyList<RiskReferral> Referrals => referrals;
    public InterimSafetyArrangement? Current => arrangements.MaxBy(a => a.Number);

    /// <summary>Where nobody could agree on an arrangement, the latest referral that was made instead.</summary>
    public RiskReferral? ReferredInstead =>
        referrals.Where(r => r.InsteadOfArrangement && !(Current?.SetAt > r.RecordedAt)).MaxBy(r => r.RecordedAt);

    /// <summary>Whether the child is protected for now.</summary>
    public SafetyState StateAt(DateTime now) => (Current, ReferredInstead) switch
    {
        (null, _) or (_, not null) => SafetyState.Missing,
        ({ Challenge: not null }, _) => SafetyState.Disputed,
        ({ } current, _) => now > current.Review.DueUtc ? SafetyState.Lapsed : SafetyState.InForce,
    };

    public InterimSafetyArrangement Set(Arrangement content, Seat owner, Deadline review, string by, DateTime at)
    {
        var set = new InterimSafetyArrangement(arrangements.Count + 1, content, owner, review, by, at);
        arrangements.Add(set);
        return set;
    }

    public void Add(RiskReferral referral) => referrals.Add(referral);
}
