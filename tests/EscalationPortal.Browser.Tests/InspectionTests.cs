using EscalationPortal.Browser.Tests.Support;

namespace EscalationPortal.Browser.Tests;

/// <summary>That the inspection of a page finds what is wrong with it.</summary>
public sealed class InspectionTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData("<main><h1>Right</h1><p>Words.</p></main>", "")]
    [InlineData("<main><h1>A picture</h1><img src='data:,'></main>", "image-alt")]
    [InlineData("<main><h1>Pale</h1><p style='color:#ccc;background:#fff'>Words.</p></main>", "color-contrast")]
    public async Task Axe_OfAPage_NamesWhatIsBroken(string body, string rule)
    {
        var page = await browser.Browser.NewPageAsync();
        await page.SetContentAsync($"<!doctype html><html lang='en'><head><title>A page</title></head><body>{body}</body></html>");

        var found = await Axe.ViolationsAsync(page);

        Assert.Equal(rule, string.Join(' ', found.Select(f => f.Split(' ', ':')[1])));
        await page.Context.CloseAsync();
    }
}
