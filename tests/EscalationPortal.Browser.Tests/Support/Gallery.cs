using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>The pictures of the documentation, taken anew where SCREENSHOTS_TO names a folder.</summary>
public static class Gallery
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SCREENSHOTS_TO");

    private static readonly HashSet<(string State, bool IsWide)> Wanted =
    [
        ("log, check your answers", true),
        ("acceptance", true),
        ("panel call", true),
        ("dispute, decided", true),
        ("dispute, decided", false),
    ];

    public static async Task KeepAsync(IPage page, string state, bool isWide)
    {
        if (Folder is not { Length: > 0 } || !Wanted.Contains((state, isWide)))
            return;
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(size.Width, isWide ? 1000 : 1100);
        await page.EvaluateAsync("scrollTo(0, 0)");
        var name = state.Replace(",", "", StringComparison.Ordinal).Replace(' ', '-').ToLowerInvariant();
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}-{(isWide ? "wide" : "phone")}.png") });
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }
}
