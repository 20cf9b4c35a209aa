using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.TestSupport;

/// <summary>Agencies and people made from a policy's own data: three parties with someone at each tier, its partners and its bodies.</summary>
public static class PolicyStaff
{
    private const string Own = "partnership-itself";

    /// <summary>Two statutory agencies that the policy names, and one of neither: it needs a senior leader on a panel.</summary>
    public static IReadOnlyList<string> PartiesOf(EscalationPolicy policy) =>
        [.. Partners(policy).Take(1), .. policy.CouncilAreas.Take(1).Select(a => a.Agency), "voluntary-agency"];

    public static IReadOnlyList<Agency> AgenciesOf(EscalationPolicy policy) =>
    [
        .. PartiesOf(policy).Concat(Partners(policy)).Distinct().Select(key => new Agency(
            key, $"Agency {key}", Partners(policy).Contains(key), "lead",
            PartiesOf(policy).Contains(key) ? Ids.Of(NameOf(key, Tiers(policy)[^1])) : null)
        {
            PartnershipKey = policy.PartnershipKey,
        }),
        new(Own, "The partnership itself", false, "none", null, TakesPart: false) { PartnershipKey = policy.PartnershipKey },
    ];

    public static IReadOnlyList<Person> PeopleOf(EscalationPolicy policy) =>
    [
        .. PartiesOf(policy).SelectMany(agency => Tiers(policy).Select((tier, i) => Of(policy, agency, tier, Tiers(policy).ElementAtOrDefault(i + 1)))),
        .. Partners(policy).Select(agency => Of(policy, agency, policy.Bodies.Panel.Role)),
        .. new[] { policy.Bodies.Convenor, policy.Bodies.Scrutineer, policy.Bodies.LearningGroup }
            .Select(body => Of(policy, Own, body.Role)),
    ];

    /// <summary>Who begins: the person of the first tier in each party, the raiser first.</summary>
    public static IReadOnlyList<Guid> FirstTier(EscalationPolicy policy) =>
        [.. PartiesOf(policy).Select(agency => Ids.Of(NameOf(agency, policy.FirstStage.HeldBy)))];

    private static IReadOnlyList<string> Tiers(EscalationPolicy policy) =>
        [.. policy.Stages.Where(s => s.Kind == StageKind.BetweenParties).Select(s => s.HeldBy)];

    private static IReadOnlyList<string> Partners(EscalationPolicy policy) =>
    [
        .. policy.Stages[^1].Panel!.Partners.Select(p => p.Agency).OfType<string>().Concat(policy.CouncilAreas.Select(a => a.Agency)).Distinct(),
    ];

    private static Person Of(EscalationPolicy policy, string agency, string role, string? managedBy = null) => new(
        Ids.Of(NameOf(agency, role)), NameOf(agency, role), policy.Role(role).Name, agency, $"Agency {agency}", [role],
        managedBy is null ? null : Ids.Of(NameOf(agency, managedBy)))
    {
        PartnershipKey = policy.PartnershipKey,
    };

    private static string NameOf(string agency, string role) => $"The {role} of {agency}";
}
