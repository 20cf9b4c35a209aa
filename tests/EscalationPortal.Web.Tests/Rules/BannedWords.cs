using System.Text.Json;
using System.Text.RegularExpressions;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Words that the style of this project replaces, and where a file holds words that a person reads.</summary>
public static partial class BannedWords
{
    private static readonly (Regex Word, string Instead)[] s_all =
    [
        (Of(@"\breckon"), "work out, calculate"),
        (Of(@"\banew\b"), "again"),
        (Of(@"\bwhoever\b"), "the person who"),
        (Of(@"\bwhom\b"), "who"),
        (Of(@"\b(sees?|seen|saw) to\b"), "is responsible for"),
        (Of(@"\bmeanwhile\b"), "for now, in the meantime"),
        (Of(@"\b(is|are) told\b"), "we tell X, X is notified"),
        (Of(@"\bsomebody\b"), "someone"),
        (Of(@"\beverybody\b"), "everyone"),
        (Of(@"\bnobody\b"), "no one"),
        (Of(@"\balone(?=\s*($|[.,;:?!""<]))"), "only (before the word that it limits), on your own"),
        (Of(@"\b(go|goes) on\b(?! to)"), "continue"),
        (Of(@"\bneed not\b"), "do not have to"),
    ];

    private static Regex Of(string word) => new(word, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>Each banned word in the text, with what to write instead.</summary>
    public static IEnumerable<string> In(string text) =>
        s_all.SelectMany(b => b.Word.Matches(text).Select(m => $"'{m.Value}' (write: {b.Instead}) in: {text.Trim()}"));

    /// <summary>The words of a file that a person may read: strings in code, text in views, values in policies.</summary>
    public static IEnumerable<string> WordsOf(string file) => Path.GetExtension(file) switch
    {
        ".cs" => File.ReadLines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(l => Literal.Matches(l).Select(m => Hole.Replace(m.Groups["text"].Value, "…")))
            .Where(text => text.Contains(' ', StringComparison.Ordinal)),
        ".cshtml" => RazorComment.Replace(File.ReadAllText(file), "").Split('\n')
            .Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)).Select(l => Name.Replace(l, "…")),
        _ => ValuesOf(JsonDocument.Parse(File.ReadAllText(file)).RootElement),
    };

    private static IEnumerable<string> ValuesOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => ValuesOf(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(ValuesOf),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    [GeneratedRegex(@"""(?<text>([^""\\]|\\.)*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literal { get; }

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole { get; }

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RazorComment { get; }

    /// <summary>A name of the code, such as Model.Meanwhile or _Meanwhile.</summary>
    [GeneratedRegex(@"\w*[._]\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name { get; }
}
