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
        foreach (var (link, state) in new[] { ("When they are away", "absence"), ("They have left", "leaving"), ("Create an account", "account") })
        {
            await adrian.FollowAsync("Una Field");
            await adrian.FollowAsync(link);
            await adrian.InspectAsync(state);
        }

        await adrian.SubmitEmptyAsync();
        await adrian.InspectAsync("account refused");
        await adrian.FillAsync("Email address", "una@riverside.example");
        await adrian.SubmitAsync("Ask for a first password");
        await Assertions.Expect(adrian.Main).ToContainTextAsync("una@riverside.example");
        await adrian.InspectAsync("account of a lead asked for");
        visit.Inspection.AssertSound();
    }

    [Fact]
    public async Task Access_ThatASecondPersonConfirms_IsSoundForBoth()
    {
        await using var visit = new Visit(browser, portal, "access");
        var ada = await visit.AsAsync(DemonstrationPeople.Ada);
        await ada.OpenAsync($"/people/{DemonstrationPeople.Cara.Id}/account");
        await ada.SubmitAsync("Create a new password");
        await ada.InspectAsync("account made");
        foreach (var person in new[] { DemonstrationPeople.Priya, DemonstrationPeople.Marcus })
        {
            await ada.OpenAsync($"/people/{person.Id}/account");
            await ada.SubmitAsync("Ask for a first password");
            await ada.InspectAsync("half of a password");
        }

        await ada.OpenAsync($"/people/{DemonstrationPeople.Priya.Id}/account");
        await ada.SubmitAsync("Ask for a first password");
        await ada.InspectAsync("password asked for twice");
        await ada.FollowAsync("Priya Shah");
        await ada.InspectAsync("person with access that waits");
        await ada.FollowAsync("Priya Shah gets a first password");
        await ada.InspectAsync("access, asked for");

        var simon = await visit.AsAsync(DemonstrationPeople.Simon);
        await simon.OpenAsync("/work");
        await simon.InspectAsync("work with access to confirm");
        await simon.OpenAsync("/access");
        await simon.InspectAsync("access to confirm");
        await simon.FollowAsync("Priya Shah gets a first password");
        await simon.InspectAsync("access, to be confirmed");
        await simon.SubmitAsync("Confirm");
        await simon.InspectAsync("other half of a password");
        await simon.FollowAsync("I have told them");
        await simon.FollowAsync("Marcus Bell gets a first password");
        await simon.SubmitAsync("Refuse");
        await simon.InspectAsync("access, refused");
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
