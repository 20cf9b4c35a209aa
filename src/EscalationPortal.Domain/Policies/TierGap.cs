using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Policies;

/// <summary>Where a policy asks for somebody whom the directory does not name: a dispute would come to nobody there.</summary>
/// <param name="Agency">Key of the agency; null for a body of the partnership.</param>
/// <param name="What">In a sentence.</param>
public sealed record TierGap(string? Agency, string What)
{
    /// <summary>Every agency that takes part, at each tier of the ladder; then the panel's partners, and the bodies.</summary>
    public static IReadOnlyList<TierGap> In(EscalationPolicy policy, AgencyDirectory directory) =>
    [
        .. directory.Agencies.Where(a => a.TakesPart).SelectMany(a => InAgency(policy, directory, a)),
        .. Partners(policy, directory).Distinct(),
        .. Bodies(policy, directory),
    ];

    private static IEnumerable<TierGap> InAgency(EscalationPolicy policy, AgencyDirectory directory, Agency agency)
    {
        foreach (var stage in policy.Stages.Where(s => s.Kind == StageKind.BetweenParties && directory.Holders(agency.Key, s.HeldBy).Count == 0))
            yield return new(agency.Key, $"{agency.Name} has no {policy.Role(stage.HeldBy).Name}: no one could hold {stage.Name} for it.");
        if (directory.LeadOf(agency.Key) is null)
            yield return new(agency.Key, $"{agency.Name} names no safeguarding lead ({agency.LeadRole}).");
    }

    private static IEnumerable<TierGap> Partners(EscalationPolicy policy, AgencyDirectory directory) =>
        from stage in policy.Stages.Where(s => s.Panel is not null)
        let role = stage.Panel!.PartnerRole
        from partner in stage.Panel!.Partners
        from key in partner.Agency is { } named ? [named] : policy.CouncilAreas.Select(a => a.Agency)
        where directory.Holders(key, role).Count == 0
        select new TierGap(key, $"{directory.Agencies.FirstOrDefault(a => a.Key == key)?.Name ?? key} has no {policy.Role(role).Name}: {stage.Name} could not be held.");

    private static IEnumerable<TierGap> Bodies(EscalationPolicy policy, AgencyDirectory directory) =>
        new[] { policy.Bodies.Convenor, policy.Bodies.Scrutineer, policy.Bodies.LearningGroup }
            .Where(body => directory.Holders(body.Role).Count == 0)
            .Select(body => new TierGap(null, $"No one acts for the {body.Name}."));
}
