using System.Security.Cryptography;
using EscalationPortal.Web.Infrastructure;
using Microsoft.AspNetCore.DataProtection;

namespace EscalationPortal.Web.Features.Account.Support;

/// <summary>
/// Remembers that someone has signed in on this browser before. Wrong passwords that are typed on it are counted by themselves, so that no
/// one can keep a person out of the browser that they use by guessing at their password elsewhere. It opens nothing.
/// </summary>
public sealed class KnownBrowser(IDataProtectionProvider protection, IHttpContextAccessor http)
{
    private const string Cookie = "portal-known-browser";
    private static readonly TimeSpan s_remembered = TimeSpan.FromDays(365);

    private readonly IDataProtector _protector = protection.CreateProtector("known browser");

    private HttpContext Http => http.HttpContext!;

    public void Remember(Guid account) => Http.Response.Cookies.Append(
        Cookie, _protector.Protect($"{account}:{Guid.NewGuid()}"), new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = Http.Request.IsHttps,
        IsEssential = true,
        MaxAge = s_remembered,
        Path = Addresses.Account,
    });

    /// <summary>What tells this browser from others on which the same person signs in; null if they never signed in on it.</summary>
    public string? Of(Guid account)
    {
        if (Http.Request.Cookies[Cookie] is not { } cookie)
            return null;
        try
        {
            var known = _protector.Unprotect(cookie);
            return known.StartsWith($"{account}:", StringComparison.Ordinal) ? known : null;
        }
        catch (CryptographicException)
        {
            // Made up, or made with keys that are gone: a browser like any other.
            return null;
        }
    }
}
