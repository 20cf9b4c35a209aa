using EscalationPortal.Web.Demonstration;
using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>Someone at the portal. Every step finds things as a reader does: by label, legend, role and words.</summary>
public sealed class Person : IAsyncDisposable
{
    private readonly Visit _visit;
    private readonly IBrowserContext _context;
    private readonly DemonstrationPerson _who;

    private Person(Visit visit, IBrowserContext context, IPage page, DemonstrationPerson who)
    {
        (_visit, _context, _who, Page) = (visit, context, who, page);
        Problems = new PageProblems(page);
    }

    public IPage Page { get; }
    public PageProblems Problems { get; }
    public ILocator Main => Page.GetByRole(AriaRole.Main);
    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>What the page asks for; the frame around it has a form too, the one to sign out with.</summary>
    public ILocator Form => Main.Locator("form[method=post]").First;

    public static async Task<Person> ArriveAsync(Visit visit, IBrowser browser, DemonstrationPerson who, bool javaScript)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = visit.Portal.Address,
            JavaScriptEnabled = javaScript,
            ViewportSize = Inspection.Wide,
            Locale = "en-GB",
        });
        return new Person(visit, context, await context.NewPageAsync(), who);
    }

    public Task InspectAsync(string state) => _visit.Inspection.LookAsync(this, state);

    /// <summary>Goes to a page, and signs in where the session has ended meanwhile.</summary>
    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(path);
        if (Path == "/account/sign-in")
            await SignInAsync();
    }

    /// <summary>Arrives with the session of an earlier test of the class, so that each person signs in once: checking a password is meant to be slow.</summary>
    public async Task ResumeAsync()
    {
        var sessions = _visit.Portal.Sessions;
        if (sessions.TryGetValue(_who, out var cookies))
        {
            await _context.AddCookiesAsync(cookies);
            return;
        }

        await OpenAsync("/work");
        sessions[_who] = [.. (await _context.CookiesAsync()).Select(c => new Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path, HttpOnly = c.HttpOnly })];
    }

    /// <summary>The session ends, and nothing of it is left in the browser.</summary>
    public Task LoseSessionAsync() => _context.ClearCookiesAsync();

    public async Task SignInAsync()
    {
        await FillAsync("Email address", _who.Email);
        await FillAsync("Password", DemonstrationPeople.Password);
        await SubmitAsync("Sign in");
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
    }

    public Task FollowAsync(string link) => LeaveAsync(() => Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync());

    /// <summary>The green button of a dispute's page, which is a link.</summary>
    public Task StartAsync(string act) => LeaveAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = act, Exact = true }).ClickAsync());

    public Task SubmitAsync(string button) => LeaveAsync(() => Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());

    /// <summary>Sends the form of the page with nothing in it, as someone does who presses the button too soon.</summary>
    public async Task SubmitEmptyAsync()
    {
        await Form.EvaluateAsync(
            """
            (form) => {
              for (const at of form.elements) {
                if (at.type === 'radio' || at.type === 'checkbox') {
                  at.checked = false
                } else if (at.matches('select')) {
                  at.selectedIndex = [...at.options].findIndex((option) => option.value === '')
                } else if (at.type !== 'hidden' && at.type !== 'submit') {
                  at.value = ''
                }
              }
            }
            """);
        await SendAsync();
    }

    /// <summary>Sends the form of the page as it stands.</summary>
    public Task SendAsync() => LeaveAsync(() => Form.EvaluateAsync("(form) => form.requestSubmit()"));

    public Task FillAsync(string label, string text) => Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task ChooseAsync(string legend, string option) =>
        Group(legend).GetByRole(AriaRole.Radio, new() { Name = option, Exact = true }).CheckAsync();

    public Task TickAsync(string legend, string option) =>
        Group(legend).GetByRole(AriaRole.Checkbox, new() { Name = option, Exact = true }).CheckAsync();

    /// <summary>Chooses from a list by how the option begins: a person by their name.</summary>
    public Task PickAsync(string label, string beginning) => PickAsync(Page.GetByLabel(label, new() { Exact = true }), beginning);

    public static async Task PickAsync(ILocator list, string beginning)
    {
        var options = await list.Locator("option").AllTextContentsAsync();
        await list.SelectOptionAsync(new SelectOptionValue { Label = options.Single(o => o.StartsWith(beginning, StringComparison.Ordinal)) });
    }

    public Task DateAsync(string legend, DateOnly day) => DateAsync(Group(legend), day);

    public static async Task DateAsync(ILocator group, DateOnly day)
    {
        await group.GetByLabel("Day", new() { Exact = true }).FillAsync($"{day.Day}");
        await group.GetByLabel("Month", new() { Exact = true }).FillAsync($"{day.Month}");
        await group.GetByLabel("Year", new() { Exact = true }).FillAsync($"{day.Year}");
    }

    /// <summary>Opens a part that is folded away, where it is.</summary>
    public async Task RevealAsync(string summary)
    {
        var details = Page.Locator("details", new() { Has = Page.GetByText(summary, new() { Exact = true }) });
        if (await details.GetAttributeAsync("open") is null)
            await details.Locator("summary").ClickAsync();
    }

    public async Task SeesAsync(params string[] words)
    {
        foreach (var text in words)
            await Assertions.Expect(Main).ToContainTextAsync(text);
    }

    public async Task SeesHeadingAsync(string heading) =>
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);

    /// <summary>Not on the page, shown or hidden.</summary>
    public async Task SeesNothingOfAsync(string text) => Assert.DoesNotContain(text, await Page.ContentAsync(), StringComparison.Ordinal);

    public ILocator Group(string legend) => Page.GetByRole(AriaRole.Group, new() { Name = legend, Exact = true });

    public async Task LeaveAsync(Func<Task> act)
    {
        var loaded = new TaskCompletionSource();
        void OnLoad(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += OnLoad;
        await act();
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(60));
        Page.Load -= OnLoad;
    }

    public ValueTask DisposeAsync() => new(_context.CloseAsync());
}
