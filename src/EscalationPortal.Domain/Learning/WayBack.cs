using System.Text.RegularExpressions;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Identifiers;

namespace EscalationPortal.Domain.Learning;

/// <summary>Finds words from which somebody could tell which child, dispute or day a learning point comes from.</summary>
public static partial class WayBack
{
    private const int Timeout = 1000;

    /// <summary>Longer runs of digits are taken for the number of a case.</summary>
    private const int ShortestCaseNumber = 5;

    private static bool IsHonorific(string word) =>
        word is "Mr" or "Mrs" or "Ms" or "Miss" or "Mx" or "Dr" or "Prof" or "Professor" or "Sgt" or "PC" or "DC" or "DS" or "DI";

    /// <summary>Names without which no sentence can be written: they count only with their capital.</summary>
    private static bool IsEveryday(string word) => word is "An" or "Do" or "He" or "In" or "May" or "So" or "To" or "Will";

    /// <summary>What to leave out of a text, as a sentence; null where nothing is found. It knows no dispute, so it finds no names.</summary>
    public static string? In(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (PersonalDataCheck.InShortText(text).Count > 0)
            return "Leave out numbers, dates and contact details that could lead back to the child";
        return First(text, Day(), DayInFigures(), PortalReference()) is { } found ? Sentence(found) : null;
    }

    /// <exception cref="RuleViolationException">The text holds something that could lead back to a child.</exception>
    internal static void RefuseIn(string text)
    {
        if (In(text) is { } sentence)
            throw new RuleViolationException(sentence + ".");
    }

    /// <exception cref="RuleViolationException">The text holds a name, a reference or a day of the dispute.</exception>
    internal static void RefuseIn(string text, Dispute dispute)
    {
        RefuseIn(text);
        if (First(text, [.. References(dispute), .. Names(dispute).SelectMany(Patterns)]) is { } found)
            throw new RuleViolationException(Sentence(found) + ".");
    }

    private static string Sentence(string found) => $"Leave out '{found}': nothing here may lead back to the child";

    private static string? First(string text, params IEnumerable<Regex> patterns) =>
        patterns.Select(p => p.Match(text)).FirstOrDefault(m => m.Success)?.Value;

    private static IEnumerable<Regex> References(Dispute dispute)
    {
        var reference = dispute.Reference.ToString();
        string[] numbers = [reference, reference[(reference.IndexOf('-') + 1)..], dispute.Case.Reference];
        return numbers.Select(Spaced)
            .Concat(Digits().Matches(dispute.Case.Reference).Where(m => m.Length >= ShortestCaseNumber).Select(m => Whole(m.Value)));
    }

    /// <summary>Everybody with a seat, everybody who acted in their stead, and everybody involved with the child.</summary>
    private static IEnumerable<string> Names(Dispute dispute) => dispute.Seats.Select(s => s.Name)
        .Concat(dispute.History.SelectMany(e => new[] { e.Name, e.ForName }).OfType<string>())
        .Concat(dispute.Network.Select(n => n.Name)).Distinct();

    private static IEnumerable<Regex> Patterns(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return [];
        return words.Where(w => w.Length > 1 && char.IsUpper(w[0]) && !IsHonorific(w.TrimEnd('.')))
            .Select(w => Whole(Regex.Escape(w), anyCase: !IsEveryday(w)))
            .Prepend(Whole(string.Join(@"\s+", words.Select(Regex.Escape))));
    }

    /// <summary>However it is spaced: 'POL-48213', 'pol 48213', 'POL48213'.</summary>
    private static Regex Spaced(string reference) =>
        Whole(string.Join(@"[\s.\-–/]{0,3}", reference.Where(char.IsLetterOrDigit).Select(c => Regex.Escape(c.ToString()))));

    private static Regex Whole(string pattern, bool anyCase = true) => new(
        @$"(?<![\p{{L}}\p{{N}}])(?:{pattern})(?![\p{{L}}\p{{N}}])",
        RegexOptions.CultureInvariant | (anyCase ? RegexOptions.IgnoreCase : RegexOptions.None), TimeSpan.FromMilliseconds(Timeout));

    private const string Months = "(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)";
    private const string Numbered = "([12][0-9]|3[01]|0?[1-9])(st|nd|rd|th)?";
    private const string Spelt = "((twenty|thirty)[ -])?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth"
        + "|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth";

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])((" + Numbered + "|" + Spelt + @")[\s\-]{0,3}(day\s{1,3})?(of\s{1,3})?" + Months
        + "|" + Months + @"[\s.,\-]{1,3}(the\s{1,3})?(" + Numbered + "|" + Spelt + @"))(?![\p{L}\p{N}])",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<![0-9/])(0?[1-9]|[12][0-9]|3[01])\s?/\s?(0?[1-9]|1[0-2])(?![0-9/])", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex DayInFigures();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])RPD[\s\-–]{0,3}[0-9A-Z]{4}[\s\-–]{0,3}[0-9A-Z]{4}(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex PortalReference();

    [GeneratedRegex("[0-9]+", RegexOptions.None, Timeout)]
    private static partial Regex Digits();
}
