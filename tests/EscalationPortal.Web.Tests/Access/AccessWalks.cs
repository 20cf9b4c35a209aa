using System.Net;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Access;

/// <summary>What an administrator does who wants to read disputes through someone else's account.</summary>
internal static class AccessWalks
{
    public const string PuppetEmail = "puppet@police.example";
    private const string Own = "copper kettle nine meadows";

    /// <summary>A new colleague whose account the administrator holds.</summary>
    public static async Task<(Guid Id, Visitor Puppet)> PuppetAsync(
        this PortalFactory portal, DemonstrationPerson admin, string role = "line-manager")
    {
        var id = await portal.AddAsync(admin, role);
        var made = await (await portal.SignInAsync(admin)).SendAsync($"/people/{id}/account", ("Form.Email", PuppetEmail));
        return (id, await portal.ChooseAsync(PuppetEmail, made.Document.QuerySelector("#password")!.TextContent));
    }

    /// <returns>Id of someone new, who has no account yet.</returns>
    public static async Task<Guid> AddAsync(
        this PortalFactory portal, DemonstrationPerson admin, string role, string agency = DirectoryPages.Police)
    {
        var added = await (await portal.SignInAsync(admin))
            .SendAsync($"{agency}/people/new", ("Form.Name", "Nadia Frost"), ("Form.Title", "inspector"), ("Form.Roles", role));
        Assert.Equal(HttpStatusCode.Redirect, added.Status);
        return Guid.Parse(added.Location!.Split('/')[2]);
    }

    /// <summary>Signs in with a first password and chooses another.</summary>
    public static async Task<Visitor> ChooseAsync(this PortalFactory portal, string email, string first)
    {
        var visitor = portal.Anybody();
        Assert.Equal("/account/password", (await visitor.SignInAsync(email, first)).Location);
        Assert.Equal("/work", (await visitor.SendAsync("/account/password", ("Current", first), ("New", Own), ("Again", Own))).Location);
        return visitor;
    }

    public static Task MakeDeputyAsync(
        this PortalFactory portal, DemonstrationPerson of, DemonstrationPerson deputy) => portal.ReadAsync(db =>
    {
        db.Deputies.Add(new DeputyEntry { PersonId = of.Id, DeputyId = deputy.Id });
        return db.SaveChangesAsync();
    });

    public static async Task<int> CountReadableAsync(this Visitor visitor)
    {
        var page = await visitor.GetAsync("/disputes");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page.Document.QuerySelectorAll("main a[href^='/disputes/RPD']").Length;
    }

    /// <summary>The first half, as the page shows it to the one who asked.</summary>
    public static async Task<string> AskForPasswordAsync(
        this PortalFactory portal, DemonstrationPerson admin, Guid person, string? email = null)
    {
        var asked = await (await portal.SignInAsync(admin))
            .SendAsync($"/people/{person}/account", email is null ? [] : [("Form.Email", email)]);
        Assert.Equal(HttpStatusCode.OK, asked.Status);
        return asked.Document.QuerySelector("#first-half")!.TextContent;
    }
}
