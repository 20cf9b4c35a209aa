using EscalationPortal.Browser.Tests.Support;
using EscalationPortal.Browser.Tests.Walk;

namespace EscalationPortal.Browser.Tests;

[Collection(InBrowser.Name)]
public sealed class MainJobTests(BrowserFixture browser)
{
    [Fact]
    public async Task WalkMainJob_FromFirstConcernToLearning_ShowsEachPersonWhatIsTheirs() => await WalkAsync("main job", javaScript: true);

    [Fact]
    public async Task WalkMainJob_WithoutJavaScript_IsTheSameJob() => await WalkAsync("main job without JavaScript", javaScript: false);

    private async Task WalkAsync(string name, bool javaScript)
    {
        await using var portal = new Portal();
        await using var visit = new Visit(browser, portal, name, javaScript);
        await new MainJob(visit).WalkAsync();
        await visit.Inspection.AssertSoundAsync();
    }
}
