using EscalationPortal.Browser.Tests.Support;
using EscalationPortal.Web.Features.Logging.Drafts;
using Microsoft.Playwright;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Browser.Tests;

/// <summary>Each page on the way to a dispute before anything is answered, and sent with nothing in it; and what leads away from that way.</summary>
public sealed class JourneyPagesTests(BrowserFixture browser, Portal portal) : IClassFixture<BrowserFixture>, IClassFixture<Portal>
{
    [Fact]
    public async Task Page_OfEveryStep_IsSoundWhenBlankAndWhenEmpty()
    {
        await using var visit = new Visit(browser, portal, "journey");
        var priya = await visit.SignedInAsync(Priya);
        var draft = await StartAsync(priya);
        foreach (var step in Journey.Steps)
        {
            await priya.OpenAsync($"{draft}/{step.Key}");
            await priya.InspectAsync($"{step.Key}, blank");
            await priya.SubmitEmptyAsync();
            if (priya.Problems.Document!.Status == 400)
                await priya.InspectAsync($"{step.Key}, empty");
        }

        await priya.OpenAsync($"{draft}/check");
        await priya.SeesAsync("Still missing");
        await priya.InspectAsync("check, answers missing");
        await priya.OpenAsync($"{draft}/delete");
        await priya.InspectAsync("delete");
        await priya.SendAsync();
        await priya.SeesAsync("The draft was deleted.");
        await priya.InspectAsync("draft deleted");
        visit.Inspection.AssertSound();
    }

    [Fact]
    public async Task WayOut_OfEveryOtherProcess_IsSound()
    {
        await using var visit = new Visit(browser, portal, "ways out");
        var priya = await visit.SignedInAsync(Priya);
        var page = $"{await StartAsync(priya)}/right-process";
        await priya.OpenAsync(page);
        var answers = await priya.Form.GetByRole(AriaRole.Radio).CountAsync();
        for (var answer = 0; answer < answers; answer++)
        {
            await priya.OpenAsync(page);
            await priya.Form.GetByRole(AriaRole.Radio).Nth(answer).CheckAsync();
            await priya.SendAsync();
            if (priya.Path == page)
                await priya.InspectAsync($"way out {answer + 1}");
        }

        Assert.True(answers > 3);
        visit.Inspection.AssertSound();
    }

    [Fact]
    public async Task Showing_OfADraft_IsSoundForItsWriterAndForTheReader()
    {
        await using var visit = new Visit(browser, portal, "showing");
        var priya = await visit.SignedInAsync(Priya);
        var draft = await StartAsync(priya);
        await priya.OpenAsync($"{draft}/showing");
        await priya.InspectAsync("showing");
        await priya.SubmitEmptyAsync();
        await priya.InspectAsync("showing, empty");
        await priya.Form.GetByRole(AriaRole.Radio, new() { Name = Marcus.Name }).CheckAsync();
        await priya.SendAsync();
        await priya.OpenAsync($"{draft}/showing");
        await priya.InspectAsync("showing, shown");

        var marcus = await visit.SignedInAsync(Marcus);
        await marcus.OpenAsync(draft.Replace("/log/", "/shown-drafts/", StringComparison.Ordinal));
        await marcus.InspectAsync("shown draft");
        await marcus.SubmitEmptyAsync();
        await marcus.InspectAsync("shown draft, empty comment");
        visit.Inspection.AssertSound();
    }

    /// <returns>The address of the new draft.</returns>
    private static async Task<string> StartAsync(Person person)
    {
        await person.OpenAsync("/log");
        await person.SendAsync();
        return person.Path[..person.Path.LastIndexOf('/')];
    }
}
