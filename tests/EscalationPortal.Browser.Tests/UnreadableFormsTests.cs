using System.Text;
using EscalationPortal.Browser.Tests.Support;
using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests;

/// <summary>
/// A form that cannot be read, as a browser sends it: the page says what to do, and what was typed is there, and there again after Back.
/// </summary>
public sealed class UnreadableFormsTests(BrowserFixture browser, Portal portal) : IClassFixture<BrowserFixture>, IClassFixture<Portal>
{
    private const string Typed = "The duty nurse, who knows the family, rang at nine.";

    [Fact]
    public async Task Form_WithACharacterThatIsNoText_SaysWhatToDoAndKeepsTheWords() =>
        await AssertKeptAsync(
            "a NUL", "This form could not be read", (_, box) => box.EvaluateAsync("(box, typed) => { box.value = `${typed}\\0` }", Typed));

    [Fact]
    public async Task Form_OfFiveMegabytes_SaysWhatToDoAndKeepsTheWords() =>
        await AssertKeptAsync("five megabytes", "This form is too long", (_, box) =>
            box.EvaluateAsync("(box, typed) => { box.value = `${typed} ${'and more '.repeat(600_000)}` }", Typed));

    [Fact]
    public async Task Form_WhosePartsBreakOff_SaysWhatToDoAndKeepsTheWords() => await AssertKeptAsync(
        "parts that break off", "This form could not be read", async (person, box) =>
    {
        await box.FillAsync(Typed);
        await person.Page.RouteAsync("**/own-part", route => route.Request.Method == "POST" ? route.ContinueAsync(new()
        {
            Headers = new Dictionary<string, string>(route.Request.Headers) { ["content-type"] = "multipart/form-data; boundary=line" },
            PostData = Encoding.UTF8.GetBytes($"--line\r\nContent-Disposition: form-data; name=\"Form.Position\"\r\n\r\n{Typed}"),
        }) : route.ContinueAsync());
    });

    private async Task AssertKeptAsync(string what, string heading, Func<Person, ILocator, Task> spoil)
    {
        await using var visit = new Visit(browser, portal, $"unreadable form, {what}");
        var person = await new Acts(visit).OpenAsync("own-part");
        var box = person.Form.Locator("textarea").First;
        await spoil(person, box);

        await person.SendAsync();

        await person.SeesHeadingAsync(heading);
        await person.SeesAsync("Nothing was saved.", "send the form again", "What you typed, to copy");
        await Assertions.Expect(person.Main.Locator(".app-typed").Filter(new() { HasText = Typed })).ToBeVisibleAsync();
        await person.InspectAsync($"unreadable form, {what}");

        await person.Page.GoBackAsync();

        Assert.StartsWith(Typed, await person.Form.Locator("textarea").First.InputValueAsync(), StringComparison.Ordinal);
        visit.Inspection.AssertSound();
    }
}
