using static EscalationPortal.Domain.Policies.PolicyChecks;

namespace EscalationPortal.Domain.Policies;

/// <summary>That the directory has every agency that a policy names: without it a panel could not be made up.</summary>
public static class AgencyChecks
{
    /// <param name="agencies">Keys of the agencies in the directory.</param>
    public static IReadOnlyList<PolicyProblem> Of(EscalationPolicy policy, IReadOnlyCollection<string> agencies) =>
        [.. Named(policy).Where(n => !agencies.Contains(n.Agency)).Select(n => At(n.Place, $"The directory has no agency '{n.Agency}'."))];

    /// <summary>The keys that are missing, each once.</summary>
    public static IReadOnlyList<string> Missing(EscalationPolicy policy, IReadOnlyCollection<string> agencies) =>
        [.. Named(policy).Select(n => n.Agency).Except(agencies)];

    private static IEnumerable<(string Place, string Agency)> Named(EscalationPolicy policy) =>
    [
        .. policy.CouncilAreas.Index().Select(a => ($"$.councilAreas[{a.Index}].agency", a.Item.Agency)),
        .. from stage in policy.Stages.Index()
           where stage.Item.Panel is not null
           from partner in stage.Item.Panel!.Partners.Index()
           where partner.Item.Agency is not null
           select ($"$.stages[{stage.Index}].panel.partners[{partner.Index}].agency", partner.Item.Agency!),
    ];
}
