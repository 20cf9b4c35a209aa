namespace EscalationPortal.Domain.People;

/// <summary>Roles of the portal itself, beside those that a policy names. Their holders see no dispute.</summary>
public static class PortalRoles
{
    /// <summary>Keeps every agency, its people and their accounts.</summary>
    public const string Administrator = "administrator";

    /// <summary>Keeps the people of one agency.</summary>
    public const string AgencyAdministrator = "agency-administrator";

    public static IReadOnlyList<string> All { get; } = [Administrator, AgencyAdministrator];
}
