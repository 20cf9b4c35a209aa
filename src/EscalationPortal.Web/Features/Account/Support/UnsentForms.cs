using EscalationPortal.Persistence.Databases;
using System.Security.Claims;
using System.Text.Json;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Drafts;
using EscalationPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Account.Support;

/// <summary>
/// A form that was sent after the session had ended is not acted on, and what was typed is not lost: it waits, for the person whose
/// session it was, on the page where they typed it. Whose it was is read from the cookie that has run out, which other sites cannot send.
/// </summary>
public sealed class UnsentForms(PortalDbContext db, Sessions sessions, TimeProvider time)
{
    private static readonly TimeSpan s_keptFor = TimeSpan.FromDays(1);

    /// <summary>What belongs to one showing of the page.</summary>
    private static readonly string[] s_notTyped = ["__RequestVerificationToken", "FormToken"];

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Asks to sign in, and says whether what was sent is kept.</summary>
    public static async Task LeadToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var (http, request) = (context.HttpContext, context.Request);
        if (!HttpMethods.IsPost(request.Method))
        {
            context.Response.Redirect(SignInPage(
                context, QueryString.Create(context.Options.ReturnUrlParameter, request.PathBase + request.Path + request.QueryString)));
            return;
        }

        var page = http.GetEndpoint()?.Metadata.GetMetadata<KeptWhenUnsentAttribute>()?.PageOf(request);
        var kept = page is { } typedOn && await http.RequestServices.GetRequiredService<UnsentForms>().KeepAsync(context, typedOn.Value!);
        var back = page is { } address ? address + request.QueryString : CameFrom(request);
        context.Response.Redirect(
            SignInPage(context, QueryString.Create(context.Options.ReturnUrlParameter, back).Add("unsent", kept ? "kept" : "lost")));
    }

    /// <summary>Without scheme and host: those of a request are what its sender says they are.</summary>
    private static string SignInPage(RedirectContext<CookieAuthenticationOptions> context, QueryString query) =>
        context.Request.PathBase + context.Options.LoginPath + query;

    /// <summary>Gives back what was typed on that page, once: it then stands on the page again, and nowhere else.</summary>
    public async Task<UnsentForm?> TakeAsync(Guid person, string page, CancellationToken cancel)
    {
        if (await db.UnsentForms.AsNoTracking().SingleOrDefaultAsync(f => f.PersonId == person && f.Page == page && f.At > Now - s_keptFor, cancel) is not { } form)
            return null;
        await db.UnsentForms.Where(f => f.PersonId == person && f.Page == page).ExecuteDeleteAsync(cancel);
        return form;
    }

    /// <summary>What no one has come back for within a day is given to no one any more, and deleted when someone next signs in.</summary>
    public Task ForgetOldAsync(CancellationToken cancel) => db.UnsentForms.Where(f => f.At <= Now - s_keptFor).ExecuteDeleteAsync(cancel);

    private async Task<bool> KeepAsync(RedirectContext<CookieAuthenticationOptions> context, string page)
    {
        var cancel = context.HttpContext.RequestAborted;
        if (await WhoseSessionAsync(context) is not { } person || page.Length > UnsentForm.PageLength
            || context.Request.ContentLength is null or > UnsentForm.ContentLength
            || !context.Request.HasFormContentType || !await db.People.AnyAsync(p => p.Id == person && p.LeftOn == null, cancel))
            return false;
        var fields = (await context.Request.ReadFormAsync(cancel)).Where(f => !s_notTyped.Contains(f.Key)).ToDictionary(f => f.Key, f => f.Value.ToArray());
        var content = JsonSerializer.Serialize(fields);
        if (content.Length > UnsentForm.ContentLength)
            return false;
        await db.UnsentForms.Where(f => f.PersonId == person && f.Page == page).ExecuteDeleteAsync(cancel);
        db.UnsentForms.Add(new UnsentForm { PersonId = person, Page = page, Content = content, At = Now });
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (Exception conflict) when (WriteConflict.Is(conflict))
        {
            // The other click of a double click kept the same words.
            return await db.UnsentForms.AsNoTracking().AnyAsync(f => f.PersonId == person && f.Page == page, cancel);
        }

        return true;
    }

    /// <summary>
    /// A session that was ended, by signing out or by a new password, leaves nothing behind: its cookie may be in other hands.
    /// </summary>
    private async Task<Guid?> WhoseSessionAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var cookie = context.Options.CookieManager.GetRequestCookie(context.HttpContext, context.Options.Cookie.Name!);
        return cookie is not null && context.Options.TicketDataFormat.Unprotect(cookie) is AuthenticationTicket over
            && Guid.TryParse(over.Principal.FindFirstValue(ClaimTypes.NameIdentifier), out var person)
            && await sessions.WasNotEndedAsync(over.Properties, person, context.HttpContext.RequestAborted) ? person : null;
    }

    /// <summary>Not everything that is sent has a page of its own.</summary>
    private static string CameFrom(HttpRequest request) =>
        (request.GetTypedHeaders().Referer is { } from && from.Authority == request.Host.Value ? from.PathAndQuery : request.Path.Value) ?? Addresses.Work;
}
