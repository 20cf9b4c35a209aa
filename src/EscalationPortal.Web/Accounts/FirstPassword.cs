using System.Security.Cryptography;
using EscalationPortal.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Web.Accounts;

/// <summary>A password that is made, shown once and good for one thing: choosing one's own.</summary>
public static class FirstPassword
{
    // Without letters and digits that are taken for one another when they are read out.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string Make() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    public static PortalUser AccountFor(Guid person, string email, string password, UserManager<PortalUser> users)
    {
        var user = new PortalUser
        {
            Id = person,
            UserName = email,
            NormalizedUserName = users.NormalizeName(email),
            Email = email,
            NormalizedEmail = users.NormalizeEmail(email),
            EmailConfirmed = true,
            LockoutEnabled = true,
        };
        Set(user, password, users);
        return user;
    }

    /// <summary>A new stamp ends the sessions that are open.</summary>
    public static void Set(PortalUser user, string password, UserManager<PortalUser> users)
    {
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        user.SecurityStamp = Guid.NewGuid().ToString("N");
        user.MustChangePassword = true;
        user.AccessFailedCount = 0;
        user.LockoutEnd = null;
    }
}
