using EscalationPortal.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Web.Features.Account.Support;

/// <summary>
/// Whether a password is right. As much work is done for an address without an account, so that no clock tells who has one.
/// </summary>
public sealed class PasswordCheck(IPasswordHasher<PortalUser> hasher)
{
    private static readonly PortalUser s_noOne = new();

    /// <summary>Of a password that no one knows.</summary>
    private static readonly string s_noOnesHash = new PasswordHasher<PortalUser>().HashPassword(s_noOne, FirstPassword.Make().Whole);

    /// <param name="user">Null for an address that has no account.</param>
    public bool Fits(PortalUser? user, string typed)
    {
        var isRight = hasher.VerifyHashedPassword(
            user ?? s_noOne, user?.PasswordHash ?? s_noOnesHash, typed) != PasswordVerificationResult.Failed;
        return isRight && user?.PasswordHash is not null;
    }
}
