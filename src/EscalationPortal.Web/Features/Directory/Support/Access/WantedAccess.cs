using EscalationPortal.Domain.People;
using EscalationPortal.Persistence.Access;

namespace EscalationPortal.Web.Features.Directory.Support.Access;

/// <summary>What an administrator wants to give, and to whose account.</summary>
/// <param name="OtherPersonsRoles">The roles of the person they are to act for as deputy,
/// with those that are given at the same time.</param>
public sealed record WantedAccess(
    AccessKind Kind, Guid PersonId, string AgencyKey, string? Role = null, Guid? OtherPersonId = null,
    IReadOnlyList<string>? OtherPersonsRoles = null)
{
    public static WantedAccess ToAccount(Guid person, string agency) => new(AccessKind.Account, person, agency);
    public static WantedAccess ToRole(Guid person, string agency, string role) => new(AccessKind.Role, person, agency, Role: role);
    public static WantedAccess ToLead(Guid person, string agency) => new(AccessKind.Lead, person, agency);
    public static WantedAccess ToDeputise(Guid deputy, string agency, Guid person, IReadOnlyList<string> roles) =>
        new(AccessKind.Deputy, deputy, agency, OtherPersonId: person, OtherPersonsRoles: roles);

    public static WantedAccess ToManage(Guid manager, string agency, Guid person) =>
        new(AccessKind.Manager, manager, agency, OtherPersonId: person);

    public AccessChange AskedBy(Person person, DateTime at, bool needsSecondPerson) => new()
    {
        Kind = Kind,
        PersonId = PersonId,
        AgencyKey = AgencyKey,
        Role = Role,
        OtherPersonId = OtherPersonId,
        AskedById = person.Id,
        AskedByName = person.Name,
        AskedAt = at,
        NeedsSecondPerson = needsSecondPerson,
    };
}
