using System.Security.Cryptography;

namespace EscalationPortal.Web.Features.Account.Support;

/// <summary>
/// A password that is made, shown once and good for one thing: choosing one's own. Where two people hand it over, each knows one half.
/// </summary>
public sealed record FirstPassword(string FirstHalf, string SecondHalf)
{
    // Without letters and digits that are taken for one another when they are read out.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public string Whole => $"{FirstHalf}-{SecondHalf}";

    public static FirstPassword Make() => new(Half(), Half());

    private static string Half() => $"{RandomNumberGenerator.GetString(Letters, 4)}-{RandomNumberGenerator.GetString(Letters, 4)}";
}
