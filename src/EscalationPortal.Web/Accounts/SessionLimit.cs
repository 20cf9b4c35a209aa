using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Web.Accounts;

/// <summary>However busy, a session ends twelve hours after signing in.</summary>
public static class SessionLimit
{
    private const string SignedInAt = "signed-in-at";
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public static AuthenticationProperties Begin(DateTimeOffset now) =>
        new(new Dictionary<string, string?> { [SignedInAt] = now.ToString("O", CultureInfo.InvariantCulture) });

    public static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var began = context.Properties.Items.TryGetValue(SignedInAt, out var text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var at) ? at : DateTimeOffset.MinValue;
        if (now - began > Longest)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }
}
