using EscalationPortal.Browser.Tests.Support;
using Microsoft.Playwright;

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
    };

    /// <summary>No dispute of the demonstration stands where these are offered; the HTTP tests post their forms.</summary>
    private static readonly string[] s_elsewhere = ["learning-closure", "entered-answer"];

    [Fact]
    public async Task Form_OfEveryAct_IsSoundWhenShownStaleAndEmpty()
    {
        await using var visit = new Visit(browser, portal, "acts");
        var acts = new Acts(visit);
        foreach (var act in Acts.All.Except(s_elsewhere).OrderBy(s_before.ContainsKey))
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
        await person.SeesAsync("Changed meanwhile");
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

    private static async Task AgreeAsync(Acts acts)
    {
        var signer = await acts.OpenAsync("signature");
        await signer.ChooseAsync("Your agency's word on this text", "Agreed");
        await signer.SendAsync();
        await signer.SeesAsync("Signed for your agency: agreed");
    }
}
