using System.Globalization;
using System.Text;

namespace EscalationPortal.Domain.People;

/// <summary>A name as lists are searched and sorted by, the same in every database.</summary>
public static class NameForLookUp
{
    /// <summary>Capitals without accents and apostrophes, and one space for whatever else is between the words; as it is if it has none.</summary>
    public static string Of(string? name)
    {
        var normalised = new StringBuilder();
        foreach (var rune in (name ?? "").Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                normalised.Append(Rune.ToUpperInvariant(rune));
            else if (rune.Value is not ('\'' or '’') && Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark
                && normalised is { Length: > 0 } && normalised[^1] != ' ')
                normalised.Append(' ');
        }

        var words = normalised.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
        return words.Length > 0 ? words : (name ?? "").Trim().ToUpperInvariant();
    }
}
