using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Account.Support;

/// <summary>
/// Sessions as the database knows them. The cookie only names one, so that signing out ends it wherever the cookie was copied to.
/// </summary>
public sealed class Sessions(PortalDbContext db, SignInManager<PortalUser> signIn, TimeProvider time)
{
    private const string SessionId = "session";

    /// <summary>However busy, a session ends twelve hours after signing in.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(12);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Begins a session; one that this browser had before, of this person or another, ends.</summary>
    public async Task BeginAsync(PortalUser user, HttpContext http)
    {
        var cancel = http.RequestAborted;
        await EndCurrentAsync(http);
        var session = new Session { PersonId = user.Id, StartedAt = Now };
        db.Sessions.Add(session);
        await db.SaveChangesAsync(cancel);
        await signIn.SignInAsync(
            user, new AuthenticationProperties(new Dictionary<string, string?> { [SessionId] = session.Id.ToString() }));
    }

    public async Task EndAsync(HttpContext http)
    {
        await EndCurrentAsync(http);
        await signIn.SignOutAsync();
    }

    /// <summary>
    /// Ends all sessions of someone with the next save, so that they end if and only if the change that ends them is stored.
    /// </summary>
    public async Task EndAllOfAsync(Guid person, CancellationToken cancel)
    {
        var begun = Now - s_longest;
        foreach (var session in await db.Sessions.Where(s => s.PersonId == person && s.EndedAt == null && s.StartedAt > begun)
            .ToListAsync(cancel))
            session.EndedAt = Now;
    }

    /// <summary>The session of this request; null if no one is signed in.</summary>
    public static async Task<Guid?> CurrentAsync(HttpContext http) =>
        IdIn((await http.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties);

    /// <summary>
    /// Whether the session that a cookie names was not ended by signing out, by a new password or by leaving. It may have run out.
    /// </summary>
    public async Task<bool> WasNotEndedAsync(AuthenticationProperties cookie, Guid person, CancellationToken cancel) =>
        IdIn(cookie) is { } id && await db.Sessions.AnyAsync(s => s.Id == id && s.PersonId == person && s.EndedAt == null, cancel);

    public static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (!await http.RequestServices.GetRequiredService<Sessions>().IsOpenAsync(context.Properties, http.RequestAborted))
        {
            // The cookie stays where it is: deleting it could take away the new one that another answer has just brought.
            context.RejectPrincipal();
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    /// <summary>A day after its last moment no one can come back for what was typed in it, and it is of no use any more.</summary>
    public Task ForgetOldAsync(CancellationToken cancel)
    {
        var old = Now - s_longest - TimeSpan.FromDays(1);
        return db.Sessions.Where(s => s.StartedAt <= old).ExecuteDeleteAsync(cancel);
    }

    private async Task EndCurrentAsync(HttpContext http)
    {
        if (await CurrentAsync(http) is { } id)
            await db.Sessions.Where(s => s.Id == id && s.EndedAt == null)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, Now), http.RequestAborted);
    }

    private async Task<bool> IsOpenAsync(AuthenticationProperties cookie, CancellationToken cancel)
    {
        var begun = Now - s_longest;
        return IdIn(cookie) is { } id && await db.Sessions.AnyAsync(s => s.Id == id && s.EndedAt == null && s.StartedAt >= begun, cancel);
    }

    private static Guid? IdIn(AuthenticationProperties? cookie) =>
        cookie is not null && cookie.Items.TryGetValue(SessionId, out var text) && Guid.TryParse(text, out var id) ? id : null;
}
