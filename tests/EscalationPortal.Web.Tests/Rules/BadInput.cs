using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>What somebody, or something, may send instead of what a form asks for.</summary>
internal static class BadInput
{
    /// <summary>The fields of the page's form that take free text.</summary>
    public static IReadOnlyList<string> Texts(Page page) =>
    [
        .. page.Document.QuerySelectorAll<IHtmlElement>("main form[method=post] textarea[name], main form[method=post] input[name]:not([type=hidden]):not([type=radio]):not([type=checkbox])")
            .Select(e => e.GetAttribute("name")!).Where(n => !IsDate(n)).Distinct(),
    ];

    public static IReadOnlyDictionary<string, Func<Page, IEnumerable<(string Name, string Value)>>> Kinds { get; } =
        new Dictionary<string, Func<Page, IEnumerable<(string, string)>>>
        {
            ["nothing"] = page => Every(page, "").Concat(Choices(page, "")),
            ["spaces"] = page => Every(page, "   "),
            ["31 February"] = page => Dates(page, "31", "2", "2026"),
            ["no date at all"] = page => Dates(page, "x", "y", "z"),
            ["a far future"] = page => Dates(page, "1", "1", "9999"),
            ["a far past"] = page => Dates(page, "1", "1", "1900"),
            ["an unknown id"] = page => Choices(page, Guid.NewGuid().ToString()),
            ["a key that is none"] = page => Choices(page, "no-such-key"),
            ["too long"] = page => Every(page, new string('a', 5_000)),
        };

    /// <summary>Words that a page has to carry back unchanged, and that nothing may come of.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "<script>alert(1)</script><img src=x onerror=alert(1)>\"'`{{7*7}}",
        "\U0001F9D2\U0001F3FD and \U0001F468‍\U0001F469‍\U0001F466",
        "‮שלום عليكم‬ right to left",
        "=cmd|' /C calc'!A0 ; DROP TABLE Disputes;--",
    ];

    public static IEnumerable<(string Name, string Value)> Every(Page page, string value) => Texts(page).Select(n => (n, value));

    private static IEnumerable<(string, string)> Dates(Page page, string day, string month, string year) => page.Form.Fields.Select(f => f.Key)
        .Where(IsDate).Distinct().Select(n => (n, n.EndsWith(".Day", StringComparison.Ordinal) ? day : n.EndsWith(".Month", StringComparison.Ordinal) ? month : year));

    private static IEnumerable<(string, string)> Choices(Page page, string value) =>
        page.Document.QuerySelectorAll<IHtmlElement>("main form[method=post] select[name], main form[method=post] input[type=radio][name], main form[method=post] input[type=checkbox][name]")
            .Select(e => e.GetAttribute("name")!).Distinct().Select(n => (n, value));

    private static bool IsDate(string name) => name.EndsWith(".Day", StringComparison.Ordinal) || name.EndsWith(".Month", StringComparison.Ordinal) || name.EndsWith(".Year", StringComparison.Ordinal);
}
