using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// What a dispute is called in addresses, mails and on the telephone, such as RPD-7K3M-Q9TD.
/// It is random, so that it tells nothing of the child, of the agencies or of how many disputes there are.
/// </summary>
public readonly record struct DisputeReference
{
    /// <summary>Without 0, 1, I, L, O, U: none is mistaken for another when read aloud. Without vowels and Y: none spells a word.</summary>
    private const string Alphabet = "23456789BCDFGHJKMNPQRSTVWXZ";

    private const string Prefix = "RPD";
    private const int Half = 4;

    private static readonly SearchValues<char> s_allowed = SearchValues.Create(Alphabet);

    private readonly string? _text;

    private DisputeReference(ReadOnlySpan<char> code) => _text = $"{Prefix}-{code[..Half]}-{code[Half..]}";

    /// <summary>As long as every reference is.</summary>
    public const int Length = 13;

    public static DisputeReference New() => new(RandomNumberGenerator.GetString(Alphabet, 2 * Half));

    public static DisputeReference Parse(string text) =>
        TryParse(text, out var reference) ? reference : throw new FormatException("A dispute's reference looks like RPD-7K3M-Q9TD.");

    /// <summary>Takes what people type: small letters, spaces, dots or other dashes for hyphens, or none, and without the RPD.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DisputeReference reference)
    {
        reference = default;
        if (text is null || text.Length > 4 * Length)
            return false;
        var code = CaseReference.Normalise(text);
        if (code.Length == Prefix.Length + (2 * Half) && code.StartsWith(Prefix, StringComparison.Ordinal))
            code = code[Prefix.Length..];
        if (code.Length != 2 * Half || code.AsSpan().ContainsAnyExcept(s_allowed))
            return false;
        reference = new DisputeReference(code);
        return true;
    }

    public override string ToString() => _text ?? "";
}
