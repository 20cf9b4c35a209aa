using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EscalationPortal.Web.Features.Account.Support;

/// <summary>
/// Before any page that is not open to everyone: who has left is signed out at once, and who has a password from an administrator
/// chooses their own first.
/// </summary>
public sealed class KnownPerson(CurrentActor current) : IAsyncAuthorizationFilter
{
    public const string MustChangePassword = "must-change-password";

    private static readonly PathString[] s_openBefore = [Addresses.Password, Addresses.SignOut];

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        // A page that is open to everyone is so for a leaver as well: it shows nothing that they would have to be known for.
        if (http.User.Identity?.IsAuthenticated != true || http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return;
        if (await current.FindAsync() is null)
        {
            await http.SignOutAsync(IdentityConstants.ApplicationScheme);
            context.Result = new LocalRedirectResult(Addresses.SignIn);
        }
        else if (http.User.HasClaim(c => c.Type == MustChangePassword)
            && !s_openBefore.Any(p => http.Request.Path.Equals(p, StringComparison.OrdinalIgnoreCase)))
        {
            context.Result = new LocalRedirectResult(Addresses.Password);
        }
    }
}
