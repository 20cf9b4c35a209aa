using EscalationPortal.Browser.Tests.Support;
using EscalationPortal.Web.Demonstration;
using Microsoft.Playwright;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Browser.Tests;

public sealed class KeyboardTests(BrowserFixture browser, Portal portal) : IClassFixture<BrowserFixture>, IClassFixture<Portal>
{
    [Fact]
    public async Task StartLogging_ByKeyboardAlone_ReachesTheFirstQuestion()
    {
        await using var visit = new Visit(browser, portal, "keyboard");
        var priya = await visit.AsAsync(Priya);
        await priya.Page.GotoAsync("/account/sign-in");
        await TabToAsync(priya, "Email address");
        await priya.Page.Keyboard.TypeAsync(Priya.Email);
        await TabToAsync(priya, "Password");
        await priya.Page.Keyboard.TypeAsync(DemonstrationPeople.Password);
        await priya.LeaveAsync(() => priya.Page.Keyboard.PressAsync("Enter"));
        await TabToAsync(priya, "Log a disagreement");
        await priya.LeaveAsync(() => priya.Page.Keyboard.PressAsync("Space"));
        await TabToAsync(priya, "Start");
        await priya.LeaveAsync(() => priya.Page.Keyboard.PressAsync("Enter"));
        await priya.SeesHeadingAsync("Is the child safe now?");
        await TabToAsync(priya, "Yes");
        await priya.Page.Keyboard.PressAsync("Space");
        await TabToAsync(priya, "Continue");
        await priya.LeaveAsync(() => priya.Page.Keyboard.PressAsync("Enter"));
        await priya.SeesHeadingAsync("Is this the right process?");
    }

    [Fact]
    public async Task SkipLink_WhenFollowed_MovesFocusToTheContent()
    {
        await using var visit = new Visit(browser, portal, "keyboard");
        var priya = await visit.AsAsync(Priya);
        await priya.OpenAsync("/work");
        await priya.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(priya.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to main content" })).ToBeFocusedAsync();
        await priya.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(priya.Main).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Form_WhenWrong_SaysSoInTitleAndFocusesTheSummary()
    {
        await using var visit = new Visit(browser, portal, "keyboard");
        var priya = await visit.AsAsync(Priya);
        await priya.OpenAsync("/account/sign-in");
        await priya.Page.GotoAsync("/account/sign-in");
        await priya.SubmitAsync("Sign in");
        Assert.StartsWith("Error: ", await priya.Page.TitleAsync(), StringComparison.Ordinal);
        await Assertions.Expect(priya.Page.Locator(".govuk-error-summary")).ToBeFocusedAsync();
        await priya.Page.GetByRole(AriaRole.Link, new() { Name = "Enter your email address" }).PressAsync("Enter");
        await Assertions.Expect(priya.Page.GetByLabel("Email address", new() { Exact = true })).ToBeFocusedAsync();
        await priya.InspectAsync("sign in with errors");
        visit.Inspection.AssertSound();
    }

    [Theory]
    [InlineData(375)]
    [InlineData(320)]
    public async Task Page_WhenNarrow_DoesNotScrollSideways(int width)
    {
        await using var visit = new Visit(browser, portal, "keyboard");
        var priya = await visit.AsAsync(Priya);
        await priya.OpenAsync("/disputes");
        var dispute = await priya.Main.GetByRole(AriaRole.Heading, new() { Level = 2 }).GetByRole(AriaRole.Link).First.GetAttributeAsync("href");
        await priya.Page.SetViewportSizeAsync(width, 800);
        foreach (var path in new[] { "/work", "/disputes", dispute!, $"{dispute}/history", $"{dispute}/safety", "/log", "/help", "/account/sign-in" })
        {
            await priya.OpenAsync(path);
            var over = await priya.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(over <= 0, $"{path} is {over} pixels too wide at {width}");
        }
    }

    /// <summary>Tabs on until the control of that name has the focus; each one on the way shows its focus.</summary>
    private static async Task TabToAsync(Person person, string name)
    {
        for (var tries = 0; tries < 40; tries++)
        {
            await person.Page.Keyboard.PressAsync("Tab");
            var focused = await person.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const at = document.activeElement
                  const style = getComputedStyle(at)
                  const label = at.type === 'radio' ? getComputedStyle(at.nextElementSibling, '::before') : style
                  const shown = [style, label].some(s => s.outlineStyle !== 'none' || s.boxShadow !== 'none')
                  return [(at.labels?.[0] ?? at).textContent.trim(), String(shown)]
                }
                """);
            Assert.True(focused[1] == "true", $"'{focused[0]}' does not show that it has the focus");
            if (focused[0] == name)
                return;
        }

        Assert.Fail($"'{name}' is not reached by Tab");
    }
}
