using EscalationPortal.Browser.Tests.Support;
using Microsoft.Playwright;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Browser.Tests;

/// <summary>Every form of an act on a dispute: as it is first shown, sent when others have acted meanwhile, and sent with nothing in it.</summary>
public sealed class ActPagesTests(BrowserFixture browser, Portal portal) : IClassFixture<BrowserFixture>, IClassFixture<Portal>
{
    /// <summary>The demonstration leaves nothing that waits for these: what comes before is done first.</summary>
    private static readonly Dictionary<string, Func<Acts, Task>> s_before = new(StringComparer.Ordinal)
    {
        ["resolution"] = AgreeAsync,
        ["panel-replacement"] = acts => acts.KnowSecondPartnerAsync(),
        ["panel-meeting"] = async acts => await (await acts.OpenAsync("panel-papers")).SendAsync(),
        ["learning-closure"] = LeaveNothingToDecideAsync,
        ["entered-answer"] = acts => acts.LoseAccountAsync(Hugh),
    };

    [Fact]
    public async Task Form_OfEveryAct_IsSoundWhenShownStaleAndEmpty()
    {
        await using var visit = new Visit(browser, portal, "acts");
        var acts = new Acts(visit);
        foreach (var act in Acts.All.OrderBy(s_before.ContainsKey))
        {
            if (s_before.TryGetValue(act, out var step))
                await step(acts);
            var person = await acts.OpenAsync(act);
            await person.InspectAsync(act);
            await SendStaleAsync(acts, act);
            await SendEmptyAsync(acts, act);
        }

        visit.Inspection.AssertSound();
    }

    private static async Task SendStaleAsync(Acts acts, string act)
    {
        var person = await acts.OpenAsync(act);
        var seen = person.Form.Locator("input[name=SeenThrough]");
        if (await seen.CountAsync() == 0)
            return;
        await seen.EvaluateAsync("(input) => { input.value = '0' }");
        await person.SendAsync();
        await person.SeesAsync("Changed by someone else");
        await person.InspectAsync($"{act}, changed meanwhile");
    }

    private static async Task SendEmptyAsync(Acts acts, string act)
    {
        var person = await acts.OpenAsync(act);
        if (await person.Form.Locator("textarea, select, input:not([type=hidden])").CountAsync() == 0)
            return;
        await person.SubmitEmptyAsync();
        Assert.True(person.Problems.Document!.Status is 400 or 409, $"'{act}' takes an empty form");
        await Assertions.Expect(person.Page.Locator(".govuk-error-summary")).ToBeFocusedAsync();
        await person.InspectAsync($"{act}, empty");
    }

    /// <summary>The learning of this one was referred already; its record waits to be written.</summary>
    private static async Task LeaveNothingToDecideAsync(Acts acts)
    {
        var dispute = await acts.FindAsync("seven weeks until a recorded interview");
        var sara = await acts.OpenAsync(Sara, $"{dispute}/record");
        await sara.FillAsync("What was done to resolve it?", "Both agencies met and looked at how the interview was put off.");
        await sara.FillAsync("Timescales", "None.");
        await sara.FillAsync("Outcome", "The interview was held, and therapy has begun.");
        await sara.ChooseAsync("Does this resolve the disagreement?", "There is nothing left to decide for this child");
        await sara.SendAsync();
        await sara.OpenAsync($"{dispute}/learning-closure");
        await sara.SeesAsync("has not signed version 1 yet");
        await sara.InspectAsync("learning-closure, signature missing");
        await AgreeAsync(await acts.OpenAsync(Simon, $"{dispute}/signature"));
    }

    private static async Task AgreeAsync(Acts acts) => await AgreeAsync(await acts.OpenAsync("signature"));

    private static async Task AgreeAsync(Person signer)
    {
        await signer.ChooseAsync("Does your agency agree with this record?", "Agreed");
        await signer.SendAsync();
        await signer.SeesAsync("Signed for your agency: agreed");
    }
}
