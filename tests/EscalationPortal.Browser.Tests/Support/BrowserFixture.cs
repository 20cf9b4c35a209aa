using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>One Chromium for the tests of a class, which run beside those of other classes: the one that is installed, never a download.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;
    public HtmlCheck Html { get; } = new();

    public async Task InitializeAsync()
    {
        PageStates.Begin();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        Html.Dispose();
        await Browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
