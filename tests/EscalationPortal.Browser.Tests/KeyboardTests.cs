using EscalationPortal.Browser.Tests.Support;
using EscalationPortal.Web.Demonstration;
using Microsoft.Playwright;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Browser.Tests;

public sealed class KeyboardTests(BrowserFixture browser, Portal portal) : IClassFixture<BrowserFixture>, IClassFixture<Portal>
{
    private static readonly DateOnly s_friday = new(2026, 11, 20);

    [Fact]
    public async Task LogADisagreement_ByKeyboardAlone_SubmitsIt()
    {
        await using var visit = new Visit(browser, portal, "keyboard");
        var priya = await visit.AsAsync(Priya);
        var keys = new Keyboard(priya);
        await priya.Page.GotoAsync("/account/sign-in");
        await keys.TypeAsync("Email address", Priya.Email);
        await keys.TypeAsync("Password", DemonstrationPeople.Password);
        await priya.LeaveAsync(() => priya.Page.Keyboard.PressAsync("Enter"));
        await keys.PressAsync("Log a disagreement", "Space");
        await keys.PressAsync("Start");
        await AnswerAboutTheChildAsync(keys);
        await AnswerAboutTheConcernAsync(keys);
        await AnswerAboutOthersAsync(keys);
        await priya.SeesHeadingAsync("Check your answers");
        await keys.PressAsync("Submit the disagreement");
        await priya.SeesHeadingAsync("Disagreement submitted");
    }

    [Theory]
    [InlineData(1280, 900)]
    [InlineData(320, 640)]
    public async Task Focus_ThroughLongPages_IsSeenAndNeverHidden(int width, int height)
    {
        await using var visit = new Visit(browser, portal, "focus");
        var priya = await visit.AsAsync(Priya);
        await priya.OpenAsync("/disputes");
        var dispute = await priya.Main.GetByRole(AriaRole.Heading, new() { Level = 2 }).GetByRole(AriaRole.Link).First.GetAttributeAsync("href");
        await priya.Page.SetViewportSizeAsync(width, height);
        foreach (var path in new[] { "/work", "/disputes", dispute!, $"{dispute}/safety", "/policy/flowchart", "/help", "/agencies" })
        {
            await priya.OpenAsync(path);
            Assert.True(await new Keyboard(priya).GoThroughAsync() > 10, path);
        }
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
        await priya.LoseSessionAsync();
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

    private static async Task AnswerAboutTheChildAsync(Keyboard keys)
    {
        await keys.ChooseAsync("Yes");
        await keys.PressAsync("Continue");
        await keys.ChooseAsync("It is a disagreement between agencies about a child");
        await keys.PressAsync("Continue");
        await keys.PickAsync("Which system is the reference from?", "Police");
        await keys.TypeAsync("Case reference", "CC-2041/26");
        await keys.ChooseAsync("Cambridgeshire");
        await keys.PressAsync("Continue");
        await keys.TickAsync("Levels of need and threshold");
        await keys.TickAsync("A referral was not taken on because the agencies disagree about the threshold");
        await keys.TypeAsync("A few words for the title", "is the threshold met?");
        await keys.PressAsync("Continue");
        await keys.DateAsync(s_friday);
        await keys.ChooseAsync("Standard");
        await keys.PressAsync("Continue");
    }

    private static async Task AnswerAboutTheConcernAsync(Keyboard keys)
    {
        await keys.TypeAsync("What happened?", "The child was left alone overnight three times.");
        await keys.TypeAsync("What is the evidence?", "The reports of the officers.");
        await keys.TypeAsync("Where does this evidence come from?", "Police records.");
        await keys.PressAsync("Continue");
        await keys.TypeAsync("What does it mean for this child?", "The child is alone at night.");
        await keys.TypeAsync("What is life like for the child?", "Sleeps with the light on.");
        await keys.PressAsync("Continue");
        await keys.TypeAsync("What do you both agree on?", "The child was alone.");
        await keys.TypeAsync("What do you disagree about?", "Whether it is a pattern.");
        await keys.TypeAsync("What would change your mind?", "A plan for the nights.");
        await keys.PressAsync("Continue");
        await keys.TypeAsync("What should be different for the child?", "An assessment has begun.");
        await keys.PressAsync("Continue");
        await keys.PressAsync("Continue");
    }

    private static async Task AnswerAboutOthersAsync(Keyboard keys)
    {
        await keys.TickAsync("Cambridgeshire Children's Services");
        await keys.PressAsync("Continue");
        await keys.ChooseAsync("Callum Reid");
        await keys.PressAsync("Continue");
        await keys.ChooseAsync("There is an arrangement");
        await keys.TypeAsync("What protects the child, and who does it", "A grandparent stays.");
        await keys.TypeAsync("Who checks that it happens", "The duty sergeant");
        await keys.PickAsync("Who is responsible for this arrangement?", "Priya");
        await keys.DateAsync(s_friday.AddDays(10));
        await keys.PressAsync("Continue");
        await keys.PressAsync("Continue");
        await keys.ChooseAsync("Not yet");
        await keys.DateAsync(s_friday.AddDays(4));
        await keys.PressAsync("Continue");
    }
}
