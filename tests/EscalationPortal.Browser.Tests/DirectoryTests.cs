using EscalationPortal.Browser.Tests.Support;
using EscalationPortal.Web.Demonstration;
using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests;

/// <summary>The directory as its administrators keep it, refusals included.</summary>
public sealed class DirectoryTests(BrowserFixture browser, Portal portal) : IClassFixture<BrowserFixture>, IClassFixture<Portal>
{
    [Fact]
    public async Task Directory_KeptByItsAdministrators_IsSound()
    {
        await using var visit = new Visit(browser, portal, "directory");
        var adrian = await visit.AsAsync(DemonstrationPeople.Adrian);
        foreach (var path in new[] { "/agencies", "/agencies/probation-service", "/gaps", "/people" })
        {
            await adrian.OpenAsync(path);
            await adrian.InspectAsync(path.Trim('/'));
        }

        await adrian.OpenAsync("/agencies/new");
        await adrian.SubmitAsync("Add this agency");
        await adrian.InspectAsync("agency refused");
        await adrian.FillAsync("Name of the agency", "Riverside Primary School");
        await adrian.ChooseAsync("Is it a statutory safeguarding partner?", "No");
        await adrian.FillAsync("The role that leads safeguarding there", "Designated Safeguarding Lead");
        await adrian.FillAsync("Who holds that role", "Una Field");
        await adrian.SubmitAsync("Add this agency");
        await adrian.InspectAsync("agency added");
        await adrian.FollowAsync("Una Field");
        await adrian.InspectAsync("person");
        await adrian.FollowAsync("Name, title, team, roles, manager, deputies");
        await adrian.FillAsync("Name", "");
        await adrian.SubmitAsync("Save");
        await adrian.InspectAsync("person refused");
        foreach (var (link, state) in new[] { ("When they are away", "absence"), ("They have left", "leaving"), ("Make an account", "account") })
        {
            await adrian.FollowAsync("Una Field");
            await adrian.FollowAsync(link);
            await adrian.InspectAsync(state);
        }

        await adrian.SubmitEmptyAsync();
        await adrian.InspectAsync("account refused");
        await adrian.FillAsync("Email address", "una@riverside.example");
        await adrian.SubmitAsync("Make the account");
        await Assertions.Expect(adrian.Main).ToContainTextAsync("una@riverside.example");
        await adrian.InspectAsync("account made");
        visit.Inspection.AssertSound();
    }

    [Fact]
    public async Task Guidance_IsSound()
    {
        await using var visit = new Visit(browser, portal, "guidance");
        var priya = await visit.AsAsync(DemonstrationPeople.Priya);
        foreach (var path in new[] { "/help", "/help/roles/practitioner", "/help/roles/administrator", "/help/states", "/policy", "/policy/flowchart", "/account/password", "/agencies/cambridgeshire-community-services" })
        {
            await priya.OpenAsync(path);
            Assert.Equal(path, priya.Path);
            await priya.InspectAsync(path.Trim('/'));
        }

        visit.Inspection.AssertSound();
    }
}
