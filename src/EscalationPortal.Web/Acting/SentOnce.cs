using EscalationPortal.Persistence.Databases;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Acting;

/// <summary>
/// The same form sent twice leads to where the first led. It is asked again where the second was refused: the first may have been
/// kept in between, and the page would refuse its sender what they have just done.
/// </summary>
public sealed class SentOnce(FormTokens forms) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var cancel = context.HttpContext.RequestAborted;
        if (TokenOf(context.HttpContext) is not { } token)
        {
            await next();
            return;
        }

        if (await forms.FindLocationAsync(token, cancel) is { } before)
        {
            context.Result = new LocalRedirectResult(before);
            return;
        }

        var done = await next();
        if (IsRefused(done) && await forms.FindLocationAsync(token, cancel) is { } meanwhile)
        {
            done.Result = new LocalRedirectResult(meanwhile);
            done.ExceptionHandled = true;
        }
    }

    /// <summary>Null where no one is known, or where the form carries none. A page that is open to everyone, such as signing in, is kept under no one's name.</summary>
    private static Guid? TokenOf(HttpContext http) =>
        http.Request.HasFormContentType && http.User.Identity?.IsAuthenticated == true && http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null
        && Guid.TryParse(http.Request.Form["FormToken"], out var token) ? token : null;

    private static bool IsRefused(ActionExecutedContext done) => WriteConflict.Is(done.Exception) || done.Result is ForbidResult
        || (done.Result as StatusCodeResult)?.StatusCode >= 400 || done.HttpContext.Response.StatusCode >= 400;
}
