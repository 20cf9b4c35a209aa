using System.Net;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Directory;

public sealed class PeopleTests
{
    private static readonly (string Name, string Value)[] s_nadia =
        [("Form.Name", "Nadia Frost"), ("Form.Title", "detective constable"), ("Form.Team", "Referral hub"), ("Form.Roles", "practitioner")];

    [Fact, Trait("Policy", "A.2")]
    public async Task Person_Added_IsOfferedInTheirRole()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        var answer = await ada.SendAsync($"{DirectoryPages.Police}/people/new", [.. s_nadia, ("Form.LineManager", Marcus.Id.ToString())]);

        await ada.AssertKeptAsync(answer, "Nadia Frost is now in the directory.");
        var page = await ada.GetAsync(answer.Location!);
        foreach (var words in new[] { "detective constable", "Referral hub", "Marcus Bell", "No account, so we cannot send them notices" })
            Assert.Contains(words, page.Text, StringComparison.Ordinal);
        var callum = await portal.SignInAsync(Callum);
        Assert.Contains("detective constable, Referral hub", (await callum.GetAsync(DirectoryPages.Police)).Text, StringComparison.Ordinal);
    }

    [Theory, Trait("Policy", "A.2")]
    [InlineData("ZOE")]
    [InlineData("zoë o’neil")]
    [InlineData("neil smith")]
    [InlineData("O'NEIL-")]
    public async Task Person_UnderPartOfTheirNameHoweverTyped_IsFound(string typed)
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);
        await ada.SendAsync($"{DirectoryPages.Police}/people/new",
            [("Form.Name", "Zoë O'Neil-Smith"), .. s_nadia.Skip(1), ("Form.LineManager", Marcus.Id.ToString())]);

        var page = await ada.GetAsync($"/people?name={Uri.EscapeDataString(typed)}");

        Assert.Contains("1 person", page.Text, StringComparison.Ordinal);
        Assert.Contains("Zoë O'Neil-Smith", page.Text, StringComparison.Ordinal);
        Assert.Contains("No people match these filters", (await ada.GetAsync("/people?name=zoey")).Text, StringComparison.Ordinal);
    }

    [Theory, Trait("Policy", "A.2")]
    [InlineData("Form.Name", "", "Enter their name")]
    [InlineData("Form.Title", " ", "Enter their job title")]
    [InlineData("Form.Team", null, "This must be 100 characters or fewer. It has 201")]
    [InlineData("Form.Name", null, "This must be 200 characters or fewer. It has 201")]
    public async Task Person_WithBadInput_IsRefusedAndKeepsWhatWasTyped(string field, string? value, string sentence)
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        var answer = await ada.SendAsync($"{DirectoryPages.Police}/people/new", [.. s_nadia.Where(f => f.Name != field), (field, value ?? new string('x', 201))]);

        DirectoryPages.AssertRefused(answer, sentence);
        Assert.Contains(answer.Form.Fields, f => f is { Key: "Form.Roles", Value: "practitioner" });
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Change_OfEverything_IsOnRecordInOneRow()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        await ada.SendAsync(Cara.PathOf("/edit"), ("Form.Title", "sergeant"), ("Form.Team", "North"), ("Form.Roles", "line-manager"),
            ("Form.LineManager", Simon.Id.ToString()), ("Form.Deputies", Marcus.Id.ToString()));

        Assert.Equal(
            "Cara Singh. Title: was ‘practitioner’, is ‘sergeant’. Team: was none, is ‘North’. Roles: was ‘practitioner’, is ‘line-manager’. "
            + "Line manager: was ‘Marcus Bell’, is ‘Simon Price’. Deputies: was none, is ‘Marcus Bell’.",
            Assert.Single(await portal.ChangesAsync()).What);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Change_OfNothing_IsNotOnRecord()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        Assert.Equal(HttpStatusCode.Redirect, (await ada.SendAsync(Marcus.PathOf("/edit"))).Status);

        Assert.Empty(await portal.ChangesAsync());
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Person_ChangedByTwoAtOnce_TellsTheSecondAndKeepsWhatTheyTyped()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);
        var adrian = await portal.SignInAsync(Adrian);
        var seen = await ada.GetAsync(Cara.PathOf("/edit"));
        await adrian.SendAsync(Cara.PathOf("/edit"), ("Form.Team", "South"));

        var answer = await ada.SubmitAsync(seen, ("Form.Title", "sergeant"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Team: was none, is ‘South’.", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Form.Fields, f => f is { Key: "Form.Title", Value: "sergeant" });
        Assert.Equal("practitioner", await portal.ReadAsync(db => db.People.Where(p => p.Id == Cara.Id).Select(p => p.Title).SingleAsync()));
        await ada.AssertKeptAsync(await ada.SubmitAsync(answer), "Cara Singh is up to date.");
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Form_SentTwice_ChangesOnce()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);
        var page = await ada.GetAsync($"{DirectoryPages.Police}/people/new");

        var first = await ada.SubmitAsync(page, s_nadia);
        var second = await ada.SubmitAsync(page, s_nadia);

        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await portal.ReadAsync(db => db.People.CountAsync(p => p.Name == "Nadia Frost")));
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Directory_AsTheRulesSeeIt_SaysWhoHasAnAccount()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);
        await ada.SendAsync($"{DirectoryPages.Police}/people/new", s_nadia);

        var directory = await portal.ReadAsync(db => Persistence.Queries.DirectoryQueries.DirectoryAsync(
            db, TestSupport.PolicyFiles.Shipped.PartnershipKey, [Ada.Agency], [], CancellationToken.None));

        Assert.Equal("Nadia Frost", Assert.Single(directory.People, p => !p.HasAccount).Name);
    }
}
