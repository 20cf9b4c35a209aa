namespace EscalationPortal.Domain.Identifiers;

/// <summary>The check of the NHS number: ten digits, the last of which follows from the nine before it (modulus 11).</summary>
internal static class NhsNumber
{
    public const int Digits = 10;

    /// <param name="digits">Ten decimal digits and nothing else.</param>
    public static bool IsValid(ReadOnlySpan<char> digits)
    {
        if (!digits.ContainsAnyExcept(digits[0]))
            return false;
        var sum = 0;
        for (var i = 0; i < Digits - 1; i++)
            sum += (digits[i] - '0') * (Digits - i);
        var check = 11 - (sum % 11);
        // Where the check comes to 10 the number is never issued.
        return (check == 11 ? 0 : check) == digits[^1] - '0';
    }
}
