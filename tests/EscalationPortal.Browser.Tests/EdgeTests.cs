using EscalationPortal.Browser.Tests.Support;
using EscalationPortal.Web.Demonstration;
using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests;

/// <summary>What the demonstration shows each role: overdue and disputed things, empty lists, pages of ended disputes.</summary>
public sealed class EdgeTests(BrowserFixture browser, Portal portal) : IClassFixture<BrowserFixture>, IClassFixture<Portal>
{
    private static readonly string[] Pages = ["/work", "/disputes", "/panels", "/learning"];

    public static TheoryData<string> Names => [.. DemonstrationPeople.All.DistinctBy(p => p.Role).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Pages_OfEachRole_AreSound(string name)
    {
        await using var visit = new Visit(browser, portal, $"role {name}");
        var person = await visit.AsAsync(DemonstrationPeople.All.Single(p => p.Name == name));
        foreach (var path in Pages)
        {
            await person.OpenAsync(path);
            await person.InspectAsync(path.Trim('/'));
        }

        await person.OpenAsync("/disputes?overdue=true");
        var disputes = person.Main.GetByRole(AriaRole.Heading, new() { Level = 2 }).GetByRole(AriaRole.Link);
        if (await disputes.CountAsync() > 0)
        {
            await person.LeaveAsync(() => disputes.First.ClickAsync());
            await person.InspectAsync("overdue dispute");
        }

        visit.Inspection.AssertSound();
    }

    [Fact]
    public async Task Pages_ForEverybody_AreSound()
    {
        await using var visit = new Visit(browser, portal, "for everybody");
        var person = await visit.AsAsync(DemonstrationPeople.Priya);
        foreach (var path in new[] { "/account/sign-in", "/help", "/help/accessibility", "/help/privacy" })
        {
            await person.Page.GotoAsync(path);
            Assert.Equal(path, person.Path);
            await person.InspectAsync(path == "/account/sign-in" ? "sign in" : path.Trim('/'));
        }

        visit.Inspection.AssertSound();
    }

    [Fact]
    public async Task Page_ThatDoesNotExist_IsSound()
    {
        await using var visit = new Visit(browser, portal, "no such page");
        var priya = await visit.SignedInAsync(DemonstrationPeople.Priya);
        await priya.OpenAsync("/no-such-page");
        await priya.SeesHeadingAsync("There is nothing here for you");
        await priya.InspectAsync("no such page");
        visit.Inspection.AssertSound();
    }
}
