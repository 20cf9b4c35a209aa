using System.Globalization;
using System.Text.RegularExpressions;

namespace EscalationPortal.Domain.Identifiers;

/// <summary>Finds dates that are, or could be read as, a date of birth.</summary>
internal static partial class DatesOfBirth
{
    private const int Timeout = 1000;

    /// <summary>How far from the date the word that calls it a birth may stand.</summary>
    private const int Near = 25;

    private static readonly string[] s_formats =
    [
        "d M yyyy", "d M yy", "yyyy M d", "ddMMyyyy", "yyyyMMdd", "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy", "d MMM yy", "d MMMM yy",
    ];

    public static IEnumerable<string> InShortText(string text) => Dates(text).Select(m => m.Value).Concat(Labelled(text));

    public static IEnumerable<string> InFreeText(string text) => Dates(text).Where(date => IsCalledABirth(text, date)).Select(m => m.Value).Concat(Labelled(text));

    private static IEnumerable<Match> Dates(string text) => FullDate().Matches(text).Where(m => IsADate(m.Value));

    private static bool IsADate(string text)
    {
        var parts = Separators().Replace(Ordinal().Replace(text, "${day}"), " ").Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        return DateOnly.TryParseExact(parts, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and < 2100;
    }

    private static bool IsCalledABirth(string text, Match date)
    {
        var from = Math.Max(0, date.Index - Near);
        var to = Math.Min(text.Length, date.Index + date.Length + Near);
        return Birth().IsMatch(text[from..to]);
    }

    private static IEnumerable<string> Labelled(string text) => SixDigits().Matches(text).Select(m => m.Groups["digits"].Value);

    private const string Months = "(?i:jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)";

    [GeneratedRegex(
        @"(?<![0-9])([0-9]{1,2}\s?(?<sep>[/.\-–])\s?[0-9]{1,2}\s?\k<sep>\s?([0-9]{4}|[0-9]{2})|[0-9]{4}(?<iso>[/.\-–])[0-9]{1,2}\k<iso>[0-9]{1,2}|[0-9]{1,2} [0-9]{1,2} [0-9]{4}|[0-9]{8}"
        + @"|[0-9]{1,2}(?i:st|nd|rd|th)?[\s\-]{0,2}" + Months + @"[\s,.\-]{0,3}([0-9]{4}|[0-9]{2})|" + Months + @"\s{1,2}[0-9]{1,2}(?i:st|nd|rd|th)?[\s,]{1,3}[0-9]{4})(?![0-9])",
        RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex FullDate();

    [GeneratedRegex(@"(?<day>[0-9])(st|nd|rd|th)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"[\s/.,\-–]+|(?<=[0-9])(?=[a-z])|(?<=[a-z])(?=[0-9])", RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\b(d\.?\s?o\.?\s?b|born|birth(day)?)(?![a-z])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Birth();

    /// <summary>140315 is any number until something calls it a birth.</summary>
    [GeneratedRegex(@"\b(d\.?\s?o\.?\s?b\.?|born|birth)[^0-9a-z]{0,4}(on|is|was)?[^0-9a-z]{0,3}(?<digits>[0-9]{6})(?![0-9])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex SixDigits();
}
