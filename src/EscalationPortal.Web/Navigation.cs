using System.Security.Claims;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;

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

    /// <param name="recommended">Whether something was recommended to an agency whose safeguarding this person leads.</param>
    public static IReadOnlyList<NavigationItem> For(ClaimsPrincipal user, EscalationPolicy policy, bool recommended)
    {
        var help = new NavigationItem("Help", "/help");
        if (user.Identity?.IsAuthenticated != true)
            return [new("Sign in", "/account/sign-in"), help];

        return
        [
            new("Your work", "/work"),
            new("Disputes", "/disputes"),
            .. user.IsInRole(policy.Bodies.Convenor.Role) ? [new NavigationItem("Panels", "/panels")] : Array.Empty<NavigationItem>(),
            .. user.IsInRole(policy.Bodies.LearningGroup.Role) ? [new NavigationItem("Learning", "/learning")] : Array.Empty<NavigationItem>(),
            .. recommended ? [new NavigationItem("Recommendations", "/recommendations")] : Array.Empty<NavigationItem>(),
            new("Agencies", "/agencies"),
            .. PortalRoles.All.Any(user.IsInRole) ? [new NavigationItem("People", "/people")] : Array.Empty<NavigationItem>(),
            new("Policy", "/policy"),
            help,
        ];
    }
}
