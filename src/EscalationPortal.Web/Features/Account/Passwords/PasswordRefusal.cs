using EscalationPortal.Domain;
using EscalationPortal.Web.Features.Account.Support;
using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Web.Features.Account.Passwords;

/// <summary>Why a new password is not taken, in our words: the framework's own never reach a person.</summary>
internal static class PasswordRefusal
{
    public static string FieldOf(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordMismatch) => nameof(PasswordForm.Current),
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => "",
        _ => nameof(PasswordForm.New),
    };

    public static string Words(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordMismatch) => "Enter the password you signed in with. This one is different",
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => "The new password must have more than four different characters",
        nameof(IdentityErrorDescriber.PasswordTooShort) => $"The new password must be {Lengths.ShortestPassword} characters or more",
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => "Your account was changed at the same time. Enter the passwords again.",
        CommonPasswords.Refusal =>
            "This password is easy to guess. Choose another, such as four unrelated words",
        _ => "You cannot use this password. Choose another",
    };
}
