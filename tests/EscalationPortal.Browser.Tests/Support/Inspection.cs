using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>Looks at each page state that a test reaches: accessibility, names, HTML, console and requests, and whether it fits a narrow window.</summary>
public sealed class Inspection
{
    public static readonly ViewportSize Wide = new() { Width = 1280, Height = 900 };

    private static readonly ViewportSize s_phone = new() { Width = 375, Height = 812 };

    /// <summary>What 1280 pixels leave at a zoom of 400 %.</summary>
    private static readonly ViewportSize s_narrow = new() { Width = 320, Height = 640 };

    private readonly BrowserFixture _fixture;
    private readonly DirectoryInfo _folder;
    private readonly bool _javaScript;
    private readonly List<string> _problems = [];
    private int _states;
    private byte[] _served = [];
    private IPage? _beside;

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
        var name = $"{++_states:00} {state}";
        PageStates.Add(person.Path, state);
        var html = await person.Problems.Document!.TextAsync();
        string[] found = [.. await AxeAsync(person), .. await PageScripts.UnclearControlsAsync(person.Page), .. await _fixture.Html.ProblemsAsync(html), .. await NarrowAsync(person, state), .. person.Problems.Take()];
        if (found.Length == 0)
            return;

        // Beside the test's own words as well: a walk that stops half-way has no other place to say it.
        var problems = found.Select(p => $"{name} ({person.Path}): {p}").ToList();
        await File.WriteAllTextAsync(FileOf(name, ".html"), html);
        await person.Page.ScreenshotAsync(new() { Path = FileOf(name, ".png"), FullPage = true });
        await File.AppendAllLinesAsync(FileOf("problems", ".txt"), problems);
        _problems.AddRange(problems);
    }

    /// <summary>Fails on whatever was found in any of the states: one run shows everything there is to mend.</summary>
    public void AssertSound() =>
        Assert.True(_problems.Count == 0, string.Join(Environment.NewLine, _problems.Prepend($"{_states} page states, {_problems.Count} problems:")));

    private static async Task<IReadOnlyList<string>> NarrowAsync(Person person, string state)
    {
        var page = person.Page;
        await Gallery.KeepAsync(page, state, isWide: true);
        await page.SetViewportSizeAsync(s_phone.Width, s_phone.Height);
        await Gallery.KeepAsync(page, state, isWide: false);
        await page.SetViewportSizeAsync(s_narrow.Width, s_narrow.Height);
        var found = await PageScripts.TooWideAsync(page);
        await page.SetViewportSizeAsync(Wide.Width, Wide.Height);
        return found;
    }

    private async Task<IReadOnlyList<string>> AxeAsync(Person person)
    {
        if (_javaScript)
            return await Axe.ViolationsAsync(person.Page);
        // Axe is a script, and waits for ever where none may run: it looks at the same page, as it was served, beside.
        _served = await person.Problems.Document!.BodyAsync();
        _beside ??= await OpenBesideAsync();
        await _beside.GotoAsync(person.Page.Url.Split('#')[0]);
        return await Axe.ViolationsAsync(_beside);
    }

    private async Task<IPage> OpenBesideAsync()
    {
        var page = await _fixture.Browser.NewPageAsync();
        await page.RouteAsync("**/*", route => route.Request switch
        {
            { IsNavigationRequest: true } => route.FulfillAsync(new() { BodyBytes = _served, ContentType = "text/html; charset=utf-8" }),
            { ResourceType: "script" } => route.AbortAsync(),
            _ => route.ContinueAsync(),
        });
        return page;
    }

    private string FileOf(string name, string ending) => Path.Combine(_folder.FullName, name.Replace('/', '-') + ending);
}
