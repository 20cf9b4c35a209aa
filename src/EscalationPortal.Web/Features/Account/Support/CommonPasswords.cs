using EscalationPortal.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Web.Features.Account.Support;

/// <summary>Refuses passwords that everyone tries first, however they are dressed up, and those made from the person's own address.</summary>
public sealed class CommonPasswords : IPasswordValidator<PortalUser>
{
    public const string Refusal = "CommonPassword";

    private static readonly HashSet<string> s_common = new(StringComparer.Ordinal)
    {
        "password", "passphrase", "passwort", "letmein", "letmeinnow", "welcome", "welcometo", "welcomehome", "changeme", "changemenow", "default",
        "administrator", "administration", "admin", "superuser", "secret", "topsecret", "computer", "internet", "qwerty", "qwertyuiop", "qwertyuiopasdfghjkl",
        "asdfghjkl", "zxcvbnm", "qazwsxedc", "qweasdzxc", "iloveyou", "iloveyousomuch", "trustno", "opensesame", "correcthorsebatterystaple", "sunshine",
        "princess", "football", "liverpool", "manchesterunited", "arsenal", "chelsea", "monkey", "dragon", "superman", "batman", "starwars", "pokemon",
        "summer", "winter", "spring", "autumn", "january", "february", "november", "december", "england", "london", "cambridge", "cambridgeshire",
        "peterborough", "safeguarding", "safeguardingchildren", "safeguardinglead", "escalation", "escalationportal", "portal", "partnership", "practitioner", "police",
        "childrensservices", "socialworker", "resolvingprofessionaldifferences", "abcdefghijkl", "abcdefghijklm", "abcdefghijklmnopqrstuvwxyz", "",
    };

    public Task<IdentityResult> ValidateAsync(UserManager<PortalUser> manager, PortalUser user, string? password)
    {
        var letters = Bare(password ?? "");
        var mailbox = Bare((user.Email ?? "").Split('@')[0]);
        var refused = s_common.Contains(letters) || s_common.Contains(OneOf(letters)) || (mailbox.Length >= 4 && letters == mailbox);
        return Task.FromResult(refused
            ? IdentityResult.Failed(new IdentityError { Code = Refusal })
            : IdentityResult.Success);
    }

    /// <summary>Letters alone, with the usual disguises taken off: 'P4ssw0rd-2026!' is 'password'. All digits leave nothing, which is refused too.</summary>
    private static string Bare(string typed) => string.Concat(typed.Trim().TrimEnd("0123456789!?.-_*#".ToCharArray()).ToLowerInvariant().Select(Undisguise).Where(char.IsLetter));

    private static char Undisguise(char letter) => letter switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => letter };

    /// <summary>What is written over and over: 'dragondragon' is 'dragon'.</summary>
    private static string OneOf(string letters)
    {
        for (var length = 1; length <= letters.Length / 2; length++)
        {
            if (letters.Length % length == 0 && string.Concat(Enumerable.Repeat(letters[..length], letters.Length / length)) == letters)
                return length < 4 ? "" : letters[..length];
        }

        return letters;
    }
}
