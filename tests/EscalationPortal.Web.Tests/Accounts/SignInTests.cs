using System.Net;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Accounts;

public sealed class SignInTests
{
    private const string Refused = "The email address or password is wrong. "
        + "After several wrong tries you must wait before you try again.";

    [Fact]
    public async Task SignIn_WhicheverPartIsWrong_SaysTheSame()
    {
        await using var portal = new PortalFactory();
        foreach (var (email, password) in new[] { (Cara.Email, "Another-2026"), ("nobody@demo.example", Password), ("no one@demo.example", "Another-2026") })
        {
            var page = await portal.Anybody().SignInAsync(email, password);
            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.Contains(Refused, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SignIn_LeadsWhereTheyWantedToGo()
    {
        await using var portal = new PortalFactory();

        Assert.Equal("/disputes?overdue=true",
            (await portal.Anybody().SignInAsync(Priya.Email, Password, "/disputes?overdue=true")).Location);
    }

    [Fact]
    public async Task SignInPage_ForSomeoneWhoIsSignedIn_LeadsWhereTheyWantedToGo()
    {
        await using var portal = new PortalFactory();
        var priya = await portal.SignInAsync(Priya);

        Assert.Equal("/disputes?overdue=true", (await priya.GetAsync("/account/sign-in?returnUrl=%2Fdisputes%3Foverdue%3Dtrue")).Location);
        Assert.Equal("/work", (await priya.GetAsync("/account/sign-in?returnUrl=%2F%2Felsewhere.example")).Location);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task SignIn_WithAnAddressElsewhere_LeadsToTheWorkPage(string returnUrl)
    {
        await using var portal = new PortalFactory();

        Assert.Equal("/work", (await portal.Anybody().SignInAsync(Priya.Email, Password, returnUrl)).Location);
    }

    [Fact]
    public async Task SignOut_EndsTheSession()
    {
        await using var portal = new PortalFactory();
        var priya = await portal.SignInAsync(Priya);

        var page = await priya.PostAsync("/account/sign-out", [await priya.TokenAsync()]);

        Assert.Equal("/account/sign-in", page.Location);
        await AssertSignedInAsync(priya, expected: false);
    }

    [Fact]
    public async Task Session_WhenIdleForHalfAnHour_Ends()
    {
        await using var portal = new PortalFactory();
        var priya = await portal.SignInAsync(Priya);

        portal.Clock.Advance(TimeSpan.FromMinutes(29));
        await AssertSignedInAsync(priya, expected: true);
        portal.Clock.Advance(TimeSpan.FromMinutes(31));
        await AssertSignedInAsync(priya, expected: false);
    }

    [Fact]
    public async Task Session_HoweverBusy_EndsAfterTwelveHours()
    {
        await using var portal = new PortalFactory();
        var priya = await portal.SignInAsync(Priya);
        for (var i = 0; i < 36; i++)
        {
            portal.Clock.Advance(TimeSpan.FromMinutes(20));
            await AssertSignedInAsync(priya, expected: true);
        }

        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await AssertSignedInAsync(priya, expected: false);
    }

    private static async Task AssertSignedInAsync(Visitor visitor, bool expected)
    {
        var page = await visitor.GetAsync("/work");
        Assert.Equal(expected ? HttpStatusCode.OK : HttpStatusCode.Redirect, page.Status);
    }

    [Fact]
    public async Task Post_WithoutASession_SaysThatItWasNotTaken()
    {
        await using var portal = new PortalFactory();
        var visitor = portal.Anybody();
        var answer = await visitor.PostAsync("/disputes/find", [await visitor.TokenAsync("/account/sign-in")]);

        var page = await visitor.GetAsync(answer.Location!);

        Assert.Contains("what you sent was not saved", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("what you sent was not saved", (await visitor.GetAsync("/account/sign-in")).Text, StringComparison.Ordinal);
    }
}
