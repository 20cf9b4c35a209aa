using System.Security.Claims;

namespace EscalationPortal.Web;

public sealed record NavigationItem(string Text, string Href)
{
    public bool IsAt(PathString path) => path.StartsWithSegments(Href, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Where a person can go from any page. What they may see there is decided by the page, never here.</summary>
public static class Navigation
{
    /// <summary>Claim that holds the person's role in words, such as 'Line manager, Cambridgeshire Constabulary'.</summary>
    public const string RoleInWords = "role-in-words";

    private static readonly (string Role, NavigationItem Item)[] OfRoles =
    [
        ("business-unit", new("Panels", "/panels")),
        ("learning-group", new("Learning", "/learning")),
    ];

    public static IReadOnlyList<NavigationItem> For(ClaimsPrincipal user)
    {
        var help = new NavigationItem("Help", "/help");
        if (user.Identity?.IsAuthenticated != true)
            return [help];

        return
        [
            new("Your work", "/work"),
            new("Disputes", "/disputes"),
            .. OfRoles.Where(entry => user.IsInRole(entry.Role)).Select(entry => entry.Item),
            help,
        ];
    }
}
