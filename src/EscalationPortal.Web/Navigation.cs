using System.Security.Claims;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Infrastructure;

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
        var help = new NavigationItem("Help", Addresses.Help);
        if (user.Identity?.IsAuthenticated != true)
            return [new("Sign in", Addresses.SignIn), help];

        return
        [
            new("Your work", Addresses.Work),
            new("Disputes", Addresses.Disputes),
            .. user.IsInRole(policy.Bodies.Convenor.Role) ? [new NavigationItem("Panels", Addresses.Panels)] : Array.Empty<NavigationItem>(),
            .. user.IsInRole(policy.Bodies.LearningGroup.Role) ? [new NavigationItem("Learning", Addresses.Learning)] : Array.Empty<NavigationItem>(),
            .. recommended ? [new NavigationItem("Recommendations", Addresses.Recommendations)] : Array.Empty<NavigationItem>(),
            new("Agencies", Addresses.Agencies),
            .. PortalRoles.All.Any(user.IsInRole) ? [new NavigationItem("People", Addresses.People)] : Array.Empty<NavigationItem>(),
            new("Policy", Addresses.Policy),
            help,
        ];
    }
}
