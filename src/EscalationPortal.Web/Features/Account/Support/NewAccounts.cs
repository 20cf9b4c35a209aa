using EscalationPortal.Persistence.Access;
using EscalationPortal.Persistence.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Web.Features.Account.Support;

/// <summary>
/// Makes accounts and first passwords. What the framework would refuse when someone signs in is refused here, in our words.
/// </summary>
public sealed class NewAccounts(UserManager<PortalUser> users, IDataProtectionProvider protection)
{
    private readonly IDataProtector _halves = protection.CreateProtector("second half of a first password");

    /// <returns>Why there can be no account with this address; null if there can.</returns>
    public async Task<string?> ProblemsAsync(Guid person, string email, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var user = Make(person, email, passwordHash: "");
        foreach (var validator in users.UserValidators)
        {
            var valid = await validator.ValidateAsync(users, user);
            if (!valid.Succeeded)
                return valid.Errors.Any(IsTaken)
                    ? "Someone already has an account with this address"
                    : "Enter an email address, such as name@agency.example";
        }

        return null;
    }

    public PortalUser Make(Guid person, string email, string passwordHash)
    {
        var user = new PortalUser
        {
            Id = person,
            UserName = email,
            NormalizedUserName = users.NormalizeName(email),
            Email = email,
            NormalizedEmail = users.NormalizeEmail(email),
            EmailConfirmed = true,
        };
        SetFirst(user, passwordHash);
        return user;
    }

    /// <summary>The person chooses their own before anything else opens.</summary>
    public static void SetFirst(PortalUser user, string passwordHash)
    {
        user.PasswordHash = passwordHash;
        user.SecurityStamp = Guid.NewGuid().ToString("N");
        user.MustChangePassword = true;
    }

    public string HashOf(FirstPassword password) => users.PasswordHasher.HashPassword(new PortalUser(), password.Whole);

    /// <summary>Until a second person has confirmed it. The first half is kept nowhere.</summary>
    public WaitingPassword Waiting(AccessChange change, string email, FirstPassword password) => new()
    {
        ChangeId = change.Id,
        Email = email,
        PasswordHash = HashOf(password),
        ProtectedSecondHalf = _halves.Protect(password.SecondHalf),
    };

    public string SecondHalfOf(WaitingPassword waiting) => _halves.Unprotect(waiting.ProtectedSecondHalf);

    private static bool IsTaken(IdentityError error) =>
        error.Code is nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName);
}
