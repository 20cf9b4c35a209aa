using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Directory;

/// <summary>What no one makes of anybody: roles exclude each other, managers form no circle, administrators promote neither themselves nor into other bodies.</summary>
public sealed class PersonRulesTests
{
    [Theory, Trait("Policy", "A.2")]
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

        DirectoryPages.AssertRefused(answer, "Choose from the roles in the list");
        Assert.DoesNotContain((await ada.GetAsync(Cara.PathOf("/edit"))).Document.QuerySelectorAll("input[name='Form.Roles']"), i => i.GetAttribute("value") == role);
        Assert.Equal("practitioner", Assert.Single(await RolesAsync(portal, Cara)));
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Role_ThatAnAgencysAdministratorDoesNotGive_IsKeptWhereSomebodyHasIt()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        await ada.AssertKeptAsync(await ada.SendAsync(Paul.PathOf("/edit"), ("Form.Title", "chief superintendent")), "chief superintendent");

        Assert.Equal("delegated-partner", Assert.Single(await RolesAsync(portal, Paul)));
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Deputy_OfWhoeverServesTheWholePartnership_IsNotNamedByAnAgencysAdministrator()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        DirectoryPages.AssertRefused(await ada.SendAsync(Paul.PathOf("/edit"), ("Form.Deputies", Cara.Id.ToString())), "Ask the portal's administrator to name their deputies");
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Roles_OfAnAdministratorAndInADispute_ExcludeEachOther()
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);

        DirectoryPages.AssertRefused(await adrian.SendAlsoAsync(Cara.PathOf("/edit"), ("Form.Roles", "administrator")), "Administrators cannot have a role in a dispute");
        DirectoryPages.AssertRefused(await adrian.SendAlsoAsync(Ada.PathOf("/edit"), ("Form.Roles", "line-manager")), "Administrators cannot have a role in a dispute");
        await adrian.AssertKeptAsync(await adrian.SendAsync(Cara.PathOf("/edit"), ("Form.Roles", "agency-administrator")), "agency administrator");
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Administrator_WhoStillHasAPartOrAnOffice_IsRefused()
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);

        DirectoryPages.AssertRefused(await adrian.SendAsync(Priya.PathOf("/edit"), ("Form.Roles", "agency-administrator")), "They still have a part in");
        DirectoryPages.AssertRefused(await adrian.SendAsync(Dina.PathOf("/edit"), ("Form.Roles", "agency-administrator")), "They are the lead, a line manager or a deputy");
    }

    [Theory, Trait("Policy", "A.2")]
    [InlineData("Form.LineManager", "You cannot make yourself a line manager")]
    [InlineData("Form.Deputies", "You cannot make yourself a deputy")]
    public async Task Administrator_WhoMakesThemselvesSomething_IsRefused(string field, string sentence)
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        DirectoryPages.AssertRefused(await ada.SendAsync(Cara.PathOf("/edit"), (field, Ada.Id.ToString())), sentence);
        DirectoryPages.AssertRefused(await ada.SendAsync(Ada.PathOf("/edit"), ("Form.Roles", "senior-manager")), "You cannot change your own roles");
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task LineManager_OfAnotherAgencyOrAnAdministrator_IsRefused()
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);

        foreach (var other in new[] { Hugh, Ada })
            DirectoryPages.AssertRefused(await adrian.SendAsync(Cara.PathOf("/edit"), ("Form.LineManager", other.Id.ToString())), "Choose someone from the same agency");
        DirectoryPages.AssertRefused(await adrian.SendAsync(Cara.PathOf("/edit"), ("Form.Deputies", Hugh.Id.ToString())), "Choose people from the same agency");
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task LineManagers_InACircle_AreRefused()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        DirectoryPages.AssertRefused(await ada.SendAsync(Simon.PathOf("/edit"), ("Form.LineManager", Priya.Id.ToString())), "Priya Shah is managed by Simon Price, directly or through others");
        DirectoryPages.AssertRefused(await ada.SendAsync(Simon.PathOf("/edit"), ("Form.LineManager", Simon.Id.ToString())), "Choose someone else: no one can be their own line manager");
        DirectoryPages.AssertRefused(await ada.SendAsync(Simon.PathOf("/edit"), ("Form.Deputies", Simon.Id.ToString())), "Choose someone else: no one can be their own deputy");
    }

    private static Task<List<string>> RolesAsync(PortalFactory portal, DemonstrationPerson person) =>
        portal.ReadAsync(db => db.People.Where(p => p.Id == person.Id).SelectMany(p => p.Roles).Select(r => r.Role).ToListAsync());
}
