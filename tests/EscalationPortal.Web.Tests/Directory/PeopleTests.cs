using System.Net;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Directory;

[Trait("Policy", "A.2")]
public sealed class PeopleTests
{
    private static readonly (string Name, string Value)[] s_nadia =
        [("Form.Name", "Nadia Frost"), ("Form.Title", "detective constable"), ("Form.Team", "Referral hub"), ("Form.Roles", "practitioner")];

    [Fact]
    public async Task Person_Added_IsOfferedInTheirRole()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        var answer = await ada.SendAsync($"{DirectoryPages.Police}/people/new", [.. s_nadia, ("Form.LineManager", Marcus.Id.ToString())]);

        await ada.AssertKeptAsync(answer, "Nadia Frost is in the directory.");
        var page = await ada.GetAsync(answer.Location!);
        foreach (var words in new[] { "detective constable", "Referral hub", "Marcus Bell", "No account: the portal cannot tell them anything" })
            Assert.Contains(words, page.Text, StringComparison.Ordinal);
        var callum = await portal.SignInAsync(Callum);
        Assert.Contains("detective constable, Referral hub", (await callum.GetAsync(DirectoryPages.Police)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Name", "", "Enter their name")]
    [InlineData("Form.Title", " ", "Enter what they are called at work")]
    [InlineData("Form.Team", null, "This must be 100 characters or fewer: it has 201")]
    [InlineData("Form.Name", null, "This must be 200 characters or fewer: it has 201")]
    public async Task Person_WithBadInput_IsRefusedAndKeepsWhatWasTyped(string field, string? value, string sentence)
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        var answer = await ada.SendAsync($"{DirectoryPages.Police}/people/new", [.. s_nadia.Where(f => f.Name != field), (field, value ?? new string('x', 201))]);

        DirectoryPages.AssertRefused(answer, sentence);
        Assert.Contains(answer.Form.Fields, f => f is { Key: "Form.Roles", Value: "practitioner" });
    }

    [Theory]
    [InlineData("business-unit")]
    [InlineData("delegated-partner")]
    [InlineData("administrator")]
    [InlineData("agency-administrator")]
    [InlineData("no-such-role")]
    public async Task Role_ThatAnAgencysAdministratorDoesNotGive_IsRefused(string role)
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        var answer = await ada.SendAlsoAsync(Cara.PathOf("/edit"), ("Form.Roles", role));

        DirectoryPages.AssertRefused(answer, "Choose from the roles that are offered");
        Assert.DoesNotContain((await ada.GetAsync(Cara.PathOf("/edit"))).Document.QuerySelectorAll("input[name='Form.Roles']"), i => i.GetAttribute("value") == role);
        Assert.Equal("practitioner", Assert.Single(await RolesAsync(portal, Cara)));
    }

    [Fact]
    public async Task Role_ThatAnAgencysAdministratorDoesNotGive_IsKeptWhereSomebodyHasIt()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        await ada.AssertKeptAsync(await ada.SendAsync(Paul.PathOf("/edit"), ("Form.Title", "chief superintendent")), "chief superintendent");

        Assert.Equal("delegated-partner", Assert.Single(await RolesAsync(portal, Paul)));
    }

    [Fact]
    public async Task Deputy_OfWhoeverServesTheWholePartnership_IsNotNamedByAnAgencysAdministrator()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        DirectoryPages.AssertRefused(await ada.SendAsync(Paul.PathOf("/edit"), ("Form.Deputies", Cara.Id.ToString())), "Its administrator names their deputies");
    }

    [Fact]
    public async Task Roles_OfAnAdministratorAndInADispute_ExcludeEachOther()
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);

        DirectoryPages.AssertRefused(await adrian.SendAlsoAsync(Cara.PathOf("/edit"), ("Form.Roles", "administrator")), "Administrators hold no role in a dispute");
        DirectoryPages.AssertRefused(await adrian.SendAlsoAsync(Ada.PathOf("/edit"), ("Form.Roles", "line-manager")), "Administrators hold no role in a dispute");
        await adrian.AssertKeptAsync(await adrian.SendAsync(Cara.PathOf("/edit"), ("Form.Roles", "agency-administrator")), "agency administrator");
    }

    [Fact]
    public async Task Administrator_WhoStillHasAPartOrAnOffice_IsRefused()
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);

        DirectoryPages.AssertRefused(await adrian.SendAsync(Priya.PathOf("/edit"), ("Form.Roles", "agency-administrator")), "They still have a part in");
        DirectoryPages.AssertRefused(await adrian.SendAsync(Dina.PathOf("/edit"), ("Form.Roles", "agency-administrator")), "They are the lead, a line manager or a deputy");
    }

    [Theory]
    [InlineData("Form.LineManager", "Nobody makes themselves a line manager")]
    [InlineData("Form.Deputies", "Nobody makes themselves a deputy")]
    public async Task Administrator_WhoMakesThemselvesSomething_IsRefused(string field, string sentence)
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        DirectoryPages.AssertRefused(await ada.SendAsync(Cara.PathOf("/edit"), (field, Ada.Id.ToString())), sentence);
        DirectoryPages.AssertRefused(await ada.SendAsync(Ada.PathOf("/edit"), ("Form.Roles", "senior-manager")), "Nobody changes their own roles");
    }

    [Fact]
    public async Task LineManager_OfAnotherAgencyOrAnAdministrator_IsRefused()
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);

        foreach (var other in new[] { Hugh, Ada })
            DirectoryPages.AssertRefused(await adrian.SendAsync(Cara.PathOf("/edit"), ("Form.LineManager", other.Id.ToString())), "Choose somebody of the same agency");
        DirectoryPages.AssertRefused(await adrian.SendAsync(Cara.PathOf("/edit"), ("Form.Deputies", Hugh.Id.ToString())), "Choose people of the same agency");
    }

    [Fact]
    public async Task LineManagers_InACircle_AreRefused()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        DirectoryPages.AssertRefused(await ada.SendAsync(Simon.PathOf("/edit"), ("Form.LineManager", Priya.Id.ToString())), "Priya Shah is managed by Simon Price, directly or through others");
        DirectoryPages.AssertRefused(await ada.SendAsync(Simon.PathOf("/edit"), ("Form.LineManager", Simon.Id.ToString())), "Nobody is their own line manager");
        DirectoryPages.AssertRefused(await ada.SendAsync(Simon.PathOf("/edit"), ("Form.Deputies", Simon.Id.ToString())), "Nobody is their own deputy");
    }

    [Fact]
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

    [Fact]
    public async Task Change_OfNothing_IsNotOnRecord()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        Assert.Equal(HttpStatusCode.Redirect, (await ada.SendAsync(Marcus.PathOf("/edit"))).Status);

        Assert.Empty(await portal.ChangesAsync());
    }

    [Fact]
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

    [Fact]
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

    [Fact]
    public async Task Directory_AsTheRulesSeeIt_SaysWhoHasAnAccount()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);
        await ada.SendAsync($"{DirectoryPages.Police}/people/new", s_nadia);

        var directory = await portal.ReadAsync(db => Persistence.Queries.DirectoryQueries.DirectoryAsync(db, [Ada.Agency], [], CancellationToken.None));

        Assert.Equal("Nadia Frost", Assert.Single(directory.People, p => !p.HasAccount).Name);
    }

    private static Task<List<string>> RolesAsync(PortalFactory portal, DemonstrationPerson person) =>
        portal.ReadAsync(db => db.People.Where(p => p.Id == person.Id).SelectMany(p => p.Roles).Select(r => r.Role).ToListAsync());
}
