using System.Net;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Accounts;

/// <summary>Accounts that administrators make, with a password that is good for choosing one's own.</summary>
public sealed class AccountsTests
{
    private const string Own = "copper kettle nine meadows";

    [Fact]
    public async Task Account_Made_ShowsAPasswordOnceThatOpensOnePageAlone()
    {
        await using var portal = new PortalFactory();
        var (ada, id) = await AddNadiaAsync(portal);
        var form = await ada.GetAsync($"/people/{id}/account");
        var made = await ada.SubmitAsync(form, ("Form.Email", "nadia@police.example"));
        var password = made.Document.QuerySelector("#password")!.TextContent;

        var nadia = portal.Anybody();
        var signedIn = await nadia.SignInAsync("nadia@police.example", password, "/disputes");

        Assert.Equal("/account/password", signedIn.Location);
        foreach (var path in new[] { "/work", "/disputes", "/agencies", "/log" })
            Assert.Equal("/account/password", (await nadia.GetAsync(path)).Location);
        Assert.Equal($"/people/{id}", (await ada.SubmitAsync(form, ("Form.Email", "nadia@police.example"))).Location);
        Assert.DoesNotContain(password, (await ada.GetAsync($"/people/{id}")).Document.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await portal.ChangesAsync(), c => c.What.Contains(password, StringComparison.Ordinal));
        Assert.DoesNotContain(portal.Log.Written, l => l.Contains(password, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Password_OnceChosen_OpensThePortal()
    {
        await using var portal = new PortalFactory();
        var (nadia, first) = await FirstSignInAsync(portal);

        var answer = await nadia.SendAsync("/account/password", ("Current", first), ("New", Own), ("Again", Own));

        await nadia.AssertKeptAsync(answer, "Your password has been changed.");
        Assert.Equal(HttpStatusCode.OK, (await nadia.GetAsync("/disputes")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await portal.Anybody().SignInAsync("nadia@police.example", first)).Status);
        Assert.Equal("/work", (await portal.Anybody().SignInAsync("nadia@police.example", Own)).Location);
    }

    [Theory]
    [InlineData("short one", "short one", "The new password must be 12 characters or more")]
    [InlineData("copper kettle nine", "copper kettle ten", "The two passwords must be the same")]
    [InlineData("P4ssw0rd-2026!", "P4ssw0rd-2026!", "This password is easy to guess")]
    [InlineData("123456789012", "123456789012", "This password is easy to guess")]
    [InlineData("dragondragon", "dragondragon", "This password is easy to guess")]
    [InlineData("Safeguarding2026", "Safeguarding2026", "This password is easy to guess")]
    [InlineData("aaaaaaaaaaaabc", "aaaaaaaaaaaabc", "The new password must have more than four different characters")]
    [InlineData("", "", "Enter a new password")]
    public async Task Password_ThatWillNotDo_IsRefusedAndOpensNothing(string chosen, string again, string sentence)
    {
        await using var portal = new PortalFactory();
        var (nadia, first) = await FirstSignInAsync(portal);

        DirectoryPages.AssertRefused(await nadia.SendAsync("/account/password", ("Current", first), ("New", chosen), ("Again", again)), sentence);
        Assert.Equal("/account/password", (await nadia.GetAsync("/work")).Location);
    }

    [Fact]
    public async Task Password_WithTheWrongOneBefore_IsRefused()
    {
        await using var portal = new PortalFactory();
        var (nadia, first) = await FirstSignInAsync(portal);

        DirectoryPages.AssertRefused(await nadia.SendAsync("/account/password", ("Current", "not the right one"), ("New", Own), ("Again", Own)), "Enter the password you signed in with. This one is different");
        DirectoryPages.AssertRefused(await nadia.SendAsync("/account/password", ("Current", first), ("New", first), ("Again", first)), "different from the one you signed in with");
    }

    [Theory]
    [InlineData("", "Enter the email address they will sign in with")]
    [InlineData("nadia", "Enter an email address, such as name@agency.example")]
    [InlineData("siân.o’hara@police.example", "Enter an email address, such as name@agency.example")]
    [InlineData("bUsıness.unit@demo.example", "Enter an email address, such as name@agency.example")]
    [InlineData("Nadia <nadia@police.example>", "Enter an email address, such as name@agency.example")]
    [InlineData("PRACTITIONER.POLICE@demo.example", "Someone already has an account with this address")]
    public async Task Account_WithAnAddressThatWillNotDo_IsRefused(string email, string sentence)
    {
        await using var portal = new PortalFactory();
        var (ada, id) = await AddNadiaAsync(portal);

        DirectoryPages.AssertRefused(await ada.SendAsync($"/people/{id}/account", ("Form.Email", email)), sentence);
    }

    [Fact]
    public async Task Password_MadeAnew_EndsTheOldOneAndOpenSessions_AndIsOnRecord()
    {
        await using var portal = new PortalFactory();
        var cara = await portal.SignInAsync(Cara);
        var ada = await portal.SignInAsync(Ada);

        var made = await ada.SendAsync(Cara.PathOf("/account"));

        Assert.NotEmpty(made.Document.QuerySelector("#password")!.TextContent);
        Assert.Equal(HttpStatusCode.BadRequest, (await portal.Anybody().SignInAsync(Cara.Email, Password)).Status);
        portal.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Contains("/account/sign-in", (await cara.GetAsync("/work")).Location, StringComparison.Ordinal);
        Assert.Equal("Cara Singh. A new first password was made.", Assert.Single(await portal.ChangesAsync()).What);
    }

    private static async Task<(Visitor Ada, string Id)> AddNadiaAsync(PortalFactory portal)
    {
        var ada = await portal.SignInAsync(Ada);
        var added = await ada.SendAsync($"{DirectoryPages.Police}/people/new", ("Form.Name", "Nadia Frost"), ("Form.Title", "constable"), ("Form.Roles", "practitioner"));
        return (ada, added.Location!.Split('/')[2]);
    }

    private static async Task<(Visitor Nadia, string Password)> FirstSignInAsync(PortalFactory portal)
    {
        var (ada, id) = await AddNadiaAsync(portal);
        var made = await ada.SendAsync($"/people/{id}/account", ("Form.Email", "nadia@police.example"));
        var password = made.Document.QuerySelector("#password")!.TextContent;
        var nadia = portal.Anybody();
        await nadia.SignInAsync("nadia@police.example", password);
        return (nadia, password);
    }
}
