using EscalationPortal.Browser.Tests.Support;
using EscalationPortal.Browser.Tests.Walk;

namespace EscalationPortal.Browser.Tests;

/// <summary>With JavaScript and without it. Two classes, so that the two run beside each other: they take longest.</summary>
public sealed class MainJobTests(BrowserFixture browser, Portal portal) : IClassFixture<BrowserFixture>, IClassFixture<Portal>
{
    [Fact]
    public Task WalkMainJob_FromFirstConcernToLearning_ShowsEachPersonWhatIsTheirs() => WalkAsync(browser, portal, "main job", javaScript: true);

    internal static async Task WalkAsync(BrowserFixture browser, Portal portal, string name, bool javaScript)
    {
        await using var visit = new Visit(browser, portal, name, javaScript);
        await new MainJob(visit).WalkAsync();
        visit.Inspection.AssertSound();
    }
}

public sealed class MainJobWithoutJavaScriptTests(BrowserFixture browser, Portal portal) : IClassFixture<BrowserFixture>, IClassFixture<Portal>
{
    [Fact]
    public Task WalkMainJob_WithoutJavaScript_IsTheSameJob() => MainJobTests.WalkAsync(browser, portal, "main job without JavaScript", javaScript: false);
}
