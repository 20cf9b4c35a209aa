using EscalationPortal.Browser.Tests.Support;
using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests;

/// <summary>The page of every dispute of the demonstration, which are in every state that there is, for one person of each of two agencies in it.</summary>
public sealed class DisputePagesTests(BrowserFixture browser, Portal portal) : IClassFixture<BrowserFixture>, IClassFixture<Portal>
{
    private static readonly string[] s_copies = ["history", "document", "pack", "panel-tasks"];

    [Fact]
    public async Task Page_OfEveryDispute_IsSoundForBothSides()
    {
        await using var visit = new Visit(browser, portal, "disputes");
        var places = (await new Acts(visit).PlacesAsync()).GroupBy(p => p.Dispute).ToList();
        foreach (var (dispute, who) in places.SelectMany(d => d.DistinctBy(p => p.Who.Agency).Take(2)))
        {
            var person = await visit.SignedInAsync(who);
            await person.OpenAsync(dispute);
            await person.InspectAsync($"{await person.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync()}, for {who.Name}");
        }

        Assert.True(places.Count > 20);
        visit.Inspection.AssertSound();
    }

    [Fact]
    public async Task Copies_OfADisputeThatWentToThePanel_AreSound()
    {
        await using var visit = new Visit(browser, portal, "copies");
        var beth = await visit.SignedInAsync(Web.Demonstration.DemonstrationPeople.Beth);
        foreach (var (number, dispute) in (await new Acts(visit).WithAPanelAsync()).Take(4).Index())
        {
            foreach (var copy in s_copies)
            {
                await beth.OpenAsync($"{dispute}/{copy}");
                Assert.Equal((200, $"{dispute}/{copy}"), (beth.Problems.Document!.Status, beth.Path));
                await beth.InspectAsync($"{copy} of panel {number + 1}");
            }
        }

        visit.Inspection.AssertSound();
    }
}
