using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>What someone, or something, may send instead of what a form asks for.</summary>
internal static class BadInput
{
    /// <summary>The form of the page that goes to that address; the first where none is said, or where a button sends it there.</summary>
    public static IHtmlFormElement Form(Page page, string? action = null)
    {
        var forms = page.Document.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").ToList();
        return forms.Find(f => f.GetAttribute("action") == action) ?? forms.FirstOrDefault()
            ?? throw new InvalidOperationException($"{page.Path} answered {(int)page.Status} '{page.Heading}', without a form.");
    }

    /// <summary>The fields of the form that take free text.</summary>
    public static IReadOnlyList<string> Texts(IHtmlFormElement form) =>
    [
        .. form.QuerySelectorAll<IHtmlElement>("textarea[name], input[name]:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=submit])")
            .Select(e => e.GetAttribute("name")!).Where(n => !IsDate(n)).Distinct(),
    ];

    public static IReadOnlyDictionary<string, Func<IHtmlFormElement, IEnumerable<(string Name, string Value)>>> Kinds { get; } =
        new Dictionary<string, Func<IHtmlFormElement, IEnumerable<(string, string)>>>
        {
            ["nothing"] = form => Every(form, "").Concat(Choices(form, "")),
            ["spaces"] = form => Every(form, "   "),
            ["31 February"] = form => Dates(form, "31", "2", "2026"),
            ["no date at all"] = form => Dates(form, "x", "y", "z"),
            ["a far future"] = form => Dates(form, "1", "1", "9999"),
            ["a far past"] = form => Dates(form, "1", "1", "1900"),
            ["an unknown id"] = form => Choices(form, Guid.NewGuid().ToString()),
            ["a key that is none"] = form => Choices(form, "no-such-key"),
            ["too long"] = form => Every(form, new string('a', 5_000)),
        };

    /// <summary>Words that a page has to carry back unchanged, and that nothing may come of.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "<script>alert(1)</script><img src=x onerror=alert(1)>\"'`{{7*7}}",
        "\U0001F9D2\U0001F3FD and \U0001F468‍\U0001F469‍\U0001F466",
        "‮שלום عليكم‬ right to left",
        "=cmd|' /C calc'!A0 ; DROP TABLE Disputes;--",
    ];

    public static IEnumerable<(string Name, string Value)> Every(IHtmlFormElement form, string value) => Texts(form).Select(n => (n, value));

    private static IEnumerable<(string, string)> Dates(IHtmlFormElement form, string day, string month, string year) => Names(form, "input[name]")
        .Where(IsDate).Select(n => (n, n.EndsWith(".Day", StringComparison.Ordinal) ? day : n.EndsWith(".Month", StringComparison.Ordinal) ? month : year));

    private static IEnumerable<(string, string)> Choices(IHtmlFormElement form, string value) =>
        Names(form, "select[name], input[type=radio][name], input[type=checkbox][name]").Select(n => (n, value));

    private static IEnumerable<string> Names(IHtmlFormElement form, string selector) =>
        form.QuerySelectorAll<IHtmlElement>(selector).Select(e => e.GetAttribute("name")!).Distinct();

    private static bool IsDate(string name) => name.EndsWith(".Day", StringComparison.Ordinal) || name.EndsWith(".Month", StringComparison.Ordinal) || name.EndsWith(".Year", StringComparison.Ordinal);

    /// <summary>A summary of errors, each leading to its field.</summary>
    public static void AssertSaysWhatToDo(Page answer, string where)
    {
        var summary = answer.Document.QuerySelector(".govuk-error-summary");
        Assert.True(summary is not null, $"{where}: no summary of errors");
        foreach (var link in summary.QuerySelectorAll("a[href^='#']"))
        {
            var id = link.GetAttribute("href")![1..];
            Assert.True(answer.Document.GetElementById(id) is not null, $"{where}: '{link.TextContent}' leads to no field");
        }

        Assert.StartsWith("Error: ", answer.Document.Title, StringComparison.Ordinal);
    }
}
