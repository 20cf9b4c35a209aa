using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Features.Directory.Support.Access;

namespace EscalationPortal.Web.Features.Directory.Support;

/// <summary>Someone who keeps the directory: of every agency, or of their own. They see no dispute.</summary>
public sealed record Administrator(Actor Actor, EscalationPolicy Policy)
{
    public Guid Id => Actor.Id;
    public bool KeepsAll => Actor.Has(PortalRoles.Administrator);

    public bool Keeps(string agency) => KeepsAll || Actor.Person.Agency == agency;

    /// <summary>Those of the policy, and the portal's own.</summary>
    public IReadOnlyList<PolicyRole> AllRoles => RolesOf(Policy);

    public static IReadOnlyList<PolicyRole> RolesOf(EscalationPolicy policy) =>
        [.. policy.Roles, new(PortalRoles.AgencyAdministrator, "agency administrator"),
            new(PortalRoles.Administrator, "administrator of the portal")];

    /// <summary>An agency's administrator gives the roles of its own side alone: with those of a body, one could read other agencies' disputes.</summary>
    public IReadOnlyList<PolicyRole> Gives => KeepsAll ? AllRoles : [.. Tiers(Policy).Select(s => Policy.Role(s.HeldBy))];

    /// <summary>
    /// Someone's account, deputies, absence or leaving opens this to others, so only a person who could give all of it changes them.
    /// </summary>
    public bool CouldGive(AccountReach reach) =>
        KeepsAll || (!reach.HasPlacesOfNoAgency && reach.Roles.All(r => Gives.Any(g => g.Key == r)));

    /// <summary>The stages that agencies hold among themselves, from the first.</summary>
    public static IReadOnlyList<StagePolicy> Tiers(EscalationPolicy policy) => [.. policy.Stages.Where(s => s.Kind == StageKind.BetweenParties)];
}
