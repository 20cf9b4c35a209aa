using System.Net;
using EscalationPortal.Web.Tests.Access;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Accounts;

/// <summary>A session ends on the server: a cookie that was copied before opens nothing after it.</summary>
public sealed class SessionsTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task CopiedCookie_AfterSigningOut_OpensNothing()
    {
        var (priya, copy) = await SignedInWithCopyAsync(Priya.Email);

        await priya.PostAsync("/account/sign-out", [await priya.TokenAsync()]);

        await AssertSignedOutAsync(copy);
    }

    [Fact]
    public async Task CopiedCookie_AfterSomeoneElseSignedInOnThatBrowser_OpensNothing()
    {
        var (priya, copy) = await SignedInWithCopyAsync(Priya.Email);

        await priya.PostAsync("/account/sign-in",
            [await priya.TokenAsync(), KeyValuePair.Create("Email", Callum.Email), KeyValuePair.Create("Password", Password)]);

        await AssertSignedOutAsync(copy);
        Assert.Contains("Callum Reid", (await priya.GetAsync("/account")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SigningOut_OnOneBrowser_LeavesTheOtherSignedIn()
    {
        var (priya, _) = await SignedInWithCopyAsync(Priya.Email);
        var other = _portal.Anybody();
        await other.SignInAsync(Priya.Email, Password);

        await priya.PostAsync("/account/sign-out", [await priya.TokenAsync()]);

        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/work")).Status);
    }

    [Fact]
    public async Task SigningOutEverywhere_EndsTheSessionsOfEveryBrowser()
    {
        var (priya, copy) = await SignedInWithCopyAsync(Priya.Email);
        var other = _portal.Anybody();
        await other.SignInAsync(Priya.Email, Password);
        var callum = await _portal.SignInAsync(Callum);

        var answer = await priya.SendAsync("/account");

        Assert.Equal("/account/sign-in", answer.Location);
        foreach (var browser in new[] { priya, copy, other })
            await AssertSignedOutAsync(browser);
        Assert.Equal(HttpStatusCode.OK, (await callum.GetAsync("/work")).Status);
    }

    [Fact]
    public async Task NewPassword_ChosenByOneself_EndsEveryOtherCookieAtOnce_AlsoACopyOfThisOne()
    {
        var (priya, copy) = await SignedInWithCopyAsync(Priya.Email);
        var other = _portal.Anybody();
        await other.SignInAsync(Priya.Email, Password);

        await priya.SendAsync(
            "/account/password", ("Current", Password), ("New", "copper kettle nine meadows"), ("Again", "copper kettle nine meadows"));

        foreach (var browser in new[] { other, copy })
            await AssertSignedOutAsync(browser);
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync("/work")).Status);
    }

    [Fact]
    public async Task NewFirstPassword_MadeByAnAdministrator_EndsSessionsAtOnce()
    {
        var cara = await _portal.SignInAsync(Cara);

        await (await _portal.SignInAsync(Ada)).SendAsync(Cara.PathOf("/account"));

        await AssertSignedOutAsync(cara);
    }

    [Fact]
    public async Task NewFirstPassword_ConfirmedByASecondPerson_EndsSessionsAtOnceAndNotBefore()
    {
        var priya = await _portal.SignInAsync(Priya);

        await (await _portal.SignInAsync(Ada)).SendAsync(Priya.PathOf("/account"));
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync("/work")).Status);
        await _portal.ConfirmAllAsync(Simon);

        await AssertSignedOutAsync(priya);
    }

    [Fact]
    public async Task Leaving_EndsSessionsAtOnce()
    {
        var cara = await _portal.SignInAsync(Cara);

        await (await _portal.SignInAsync(Ada)).SendAsync(Cara.PathOf("/leaving"));

        await AssertSignedOutAsync(cara);
    }

    [Fact]
    public async Task Form_SentWithACookieThatWasCopiedBeforeSigningOut_LeavesNothingForItsOwner()
    {
        var dispute = await _portal.RaiseAsync(Priya, Callum);
        var (priya, copy) = await SignedInWithCopyAsync(Priya.Email);
        var page = await copy.GetAsync($"/disputes/{dispute.Reference}/network-member");
        await priya.PostAsync("/account/sign-out", [await priya.TokenAsync()]);

        var answer = await copy.SubmitAsync(page, ("Form.Name", "Planted"), ("Form.Role", "by a thief"), ("Form.Agency", "Nowhere"));

        Assert.Contains("unsent=lost", answer.Location, StringComparison.Ordinal);
        Assert.Equal(0, await _portal.ReadAsync(db => db.UnsentForms.CountAsync()));
    }

    private async Task<(Visitor Person, Visitor Copy)> SignedInWithCopyAsync(string email)
    {
        var person = _portal.Anybody();
        await person.SignInAsync(email, Password);
        var copy = _portal.Anybody();
        foreach (Cookie cookie in person.Cookies.GetCookies(Visitor.Site))
            copy.Cookies.Add(Visitor.Site, new Cookie(cookie.Name, cookie.Value));
        Assert.Equal(HttpStatusCode.OK, (await copy.GetAsync("/work")).Status);
        return (person, copy);
    }

    private static async Task AssertSignedOutAsync(Visitor visitor)
    {
        foreach (var path in new[] { "/work", "/disputes", "/account" })
            Assert.StartsWith("/account/sign-in", (await visitor.GetAsync(path)).Location, StringComparison.Ordinal);
    }
}
