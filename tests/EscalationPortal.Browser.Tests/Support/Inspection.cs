using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>Looks at each page state that a test reaches: accessibility, console and requests, pictures; and at the HTML of all of them at the end.</summary>
public sealed class Inspection
{
    public static readonly ViewportSize Wide = new() { Width = 1280, Height = 900 };
    private static readonly ViewportSize Phone = new() { Width = 375, Height = 812 };

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
        ResultTypes = [ResultType.Violations],
    };

    private readonly BrowserFixture _fixture;
    private readonly DirectoryInfo _folder;
    private readonly bool _javaScript;
    private readonly List<string> _problems = [];
    private int _states;

    public Inspection(BrowserFixture fixture, string name, bool javaScript)
    {
        (_fixture, _javaScript) = (fixture, javaScript);
        _folder = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "TestResults", name));
        if (_folder.Exists)
            _folder.Delete(recursive: true);
        _folder.Create();
    }

    /// <param name="state">Such as 'dispute, sent back': names the page's files and its problems.</param>
    public async Task LookAsync(Person person, string state)
    {
        var page = person.Page;
        var name = $"{++_states:00} {state}";
        _fixture.Inspected++;
        await File.WriteAllTextAsync(FileOf(name, ".html"), await person.Problems.Document!.TextAsync());
        var axe = await AxeAsync(person);
        await page.ScreenshotAsync(new() { Path = FileOf(name, " wide.png"), FullPage = true });
        await Gallery.KeepAsync(page, state, isWide: true);
        await page.SetViewportSizeAsync(Phone.Width, Phone.Height);
        await page.ScreenshotAsync(new() { Path = FileOf(name, " phone.png"), FullPage = true });
        await Gallery.KeepAsync(page, state, isWide: false);
        await page.SetViewportSizeAsync(Wide.Width, Wide.Height);
        var found = axe.Concat(person.Problems.Take()).Select(p => $"{name} ({person.Path}): {p}").ToList();
        // Beside the pictures as well: a walk that stops half-way has no other place to say it.
        await File.AppendAllLinesAsync(FileOf("problems", ".txt"), found);
        _problems.AddRange(found);
    }

    /// <summary>Fails on whatever was found in any of the states: one run shows everything there is to mend.</summary>
    public async Task AssertSoundAsync()
    {
        _problems.AddRange(await HtmlCheck.ProblemsAsync(_folder));
        Assert.True(_problems.Count == 0, string.Join(Environment.NewLine, _problems.Prepend($"{_states} page states, {_problems.Count} problems:")));
    }

    private async Task<IReadOnlyList<string>> AxeAsync(Person person)
    {
        if (_javaScript)
            return Violations(await person.Page.RunAxe(Rules));
        // Axe is a script, and waits for ever where none may run: it looks at the same page, as it was served, beside.
        await using var beside = await _fixture.Browser.NewContextAsync();
        var page = await beside.NewPageAsync();
        var served = await person.Problems.Document!.BodyAsync();
        await page.RouteAsync("**/*", route => route.Request switch
        {
            { IsNavigationRequest: true } => route.FulfillAsync(new() { BodyBytes = served, ContentType = "text/html; charset=utf-8" }),
            { ResourceType: "script" } => route.AbortAsync(),
            _ => route.ContinueAsync(),
        });
        await page.GotoAsync(person.Page.Url);
        return Violations(await page.RunAxe(Rules));
    }

    private static IReadOnlyList<string> Violations(AxeResult result) =>
        [.. result.Violations.Select(v => $"axe {v.Id}: {v.Help}: {string.Join("; ", v.Nodes.Select(n => n.Html).Take(3))}")];

    private string FileOf(string name, string ending) => Path.Combine(_folder.FullName, name.Replace('/', '-') + ending);
}
