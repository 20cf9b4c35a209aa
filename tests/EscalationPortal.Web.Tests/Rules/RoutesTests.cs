using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Rules;

public sealed class RoutesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    /// <summary>A dispute between the police and children's services, waiting for the manager's acceptance.</summary>
    private Task<Dispute> FromPoliceAsync() => portal.FindAsync(PoliceMatters.ClosedAfterMove);

    [Fact]
    public void Routes_AreAllListed_AndNoneIsGone()
    {
        var found = Routes.Endpoints(portal).Where(Routes.IsPage).SelectMany(Routes.Lines).Order(StringComparer.Ordinal);

        Assert.Equal(Routes.Listed.Select(r => r.Line).Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public void Routes_ThatAreNoPages_AreBuiltFilesAlone() => Assert.All(
        Routes.Endpoints(portal).Where(e => !Routes.IsPage(e)).Select(e => e.RoutePattern.RawText!.TrimStart('/')),
        path => Assert.True(path.StartsWith("assets/", StringComparison.Ordinal), path));

    [Fact]
    public void Routes_OpenToAnybody_AreThoseListedAsSuch()
    {
        var found = Routes.Endpoints(portal).Where(Routes.IsPage).Where(Routes.IsAnonymous).SelectMany(Routes.Lines).Order(StringComparer.Ordinal);

        Assert.Equal(Routes.Of("anonymous").Select(r => r.Line).Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public async Task Get_WhenSignedOut_LeadsToSigningIn()
    {
        var reference = (await FromPoliceAsync()).Reference.ToString();
        var visitor = portal.Anybody();
        foreach (var route in Routes.Listed.Where(r => r is { Method: "GET", Class: not "anonymous" }))
        {
            var page = await visitor.GetAsync(route.PathFor(reference, Guid.NewGuid()));
            Assert.True(page.Status == HttpStatusCode.Redirect
                && page.Location!.StartsWith("/account/sign-in?returnUrl=", StringComparison.Ordinal), route.Line);
        }
    }

    [Fact]
    public async Task Post_WhenSignedOut_IsRefused()
    {
        var reference = (await FromPoliceAsync()).Reference.ToString();
        var visitor = portal.Anybody();
        var token = await visitor.TokenAsync("/account/sign-in");
        foreach (var route in Routes.Listed.Where(r => r is { Method: "POST", Class: not "anonymous" }))
        {
            var page = await visitor.PostAsync(route.PathFor(reference, Guid.NewGuid()), [token]);
            Assert.True(page.Status == HttpStatusCode.Redirect
                && page.Location!.StartsWith("/account/sign-in?returnUrl=", StringComparison.Ordinal), route.Line);
        }
    }

    [Fact]
    public async Task DisputeRoutes_ForWhoeverHasNoPart_AreNotFound()
    {
        var dispute = await FromPoliceAsync();
        foreach (var person in new[] { Cara, Femi, Hannah, Paul, Quinn, Ada, Adrian })
            await AssertNothingIsFoundAsync(person, dispute, Routes.Of("dispute"));
    }

    [Fact]
    public async Task DisputeRoutes_ForTheConvenorBeforeItReachedThem_AreNotFound()
    {
        var dispute = await FromPoliceAsync();
        await AssertNothingIsFoundAsync(Beth, dispute, Routes.Of("dispute").Where(r => r.Line != "GET /disputes/{reference}"));

        var page = await (await portal.SignInAsync(Beth)).GetAsync($"/disputes/{dispute.Reference}");

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Equal($"/disputes/{dispute.Reference}/opening", page.Location);
    }

    [Fact]
    public async Task OpeningRoutes_ForWhoeverIsNotTheConvenor_AreNotFound()
    {
        var dispute = await FromPoliceAsync();
        foreach (var person in new[] { Cara, Femi, Paul, Adrian })
            await AssertNothingIsFoundAsync(person, dispute, Routes.Of("opening"));
    }

    [Fact]
    public async Task BodyRoutes_ForWhoeverIsNotOfTheBody_AreRefused()
    {
        var referral = await portal.ReadAsync(db => Task.FromResult(db.LearningReferrals.First().Id));
        foreach (var (name, outside) in new[] { ("convening body", Quinn), ("learning group", Beth), ("learning group", Priya), ("convening body", Simon) })
        {
            var visitor = await portal.SignInAsync(outside);
            var token = await visitor.TokenAsync();
            foreach (var route in Routes.Of(name))
            {
                var page = await SendAsync(visitor, token, route.Method, route.PathFor("", referral));
                Assert.True(page.Status == HttpStatusCode.Forbidden, $"{route.Line}: {page.Status}");
            }
        }
    }

    [Fact, Trait("Policy", "S4.7")]
    public async Task RecommendationRoutes_ForWhoeverDoesNotOwnIt_AreNotFound()
    {
        var recommendation = await portal.ReadAsync(db => Task.FromResult(db.LearningThemes.SelectMany(t => t.Recommendations).First(r => r.OwnerKey == Simon.Agency).Id));
        foreach (var person in DemonstrationPeople.All.Except([Simon, Quinn]))
        {
            var visitor = await portal.SignInAsync(person);
            var token = await visitor.TokenAsync();
            foreach (var route in Routes.Of("recommendation owner"))
            {
                var page = await SendAsync(visitor, token, route.Method, route.PathFor("", recommendation));
                Assert.True(page.Status == HttpStatusCode.NotFound, $"{person.Name}: {route.Line}: {page.Status}");
            }

            foreach (var route in Routes.Of("safeguarding lead"))
            {
                var page = await SendAsync(visitor, token, route.Method, route.PathFor("", recommendation));
                Assert.True(page.Status == (person.IsLead ? HttpStatusCode.OK : HttpStatusCode.Forbidden), $"{person.Name}: {route.Line}: {page.Status}");
            }
        }
    }

    [Fact]
    public async Task DraftRoutes_ForWhoeverDidNotWriteIt_AreNotFound()
    {
        var priya = await portal.SignInAsync(Priya);
        var started = await priya.SubmitAsync(await priya.GetAsync("/log"));
        var id = Guid.Parse(started.Location!.Split('/')[2]);
        foreach (var person in new[] { Cara, Marcus, Adrian })
        {
            var visitor = await portal.SignInAsync(person);
            var token = await visitor.TokenAsync();
            foreach (var route in Routes.Of("draft owner"))
            {
                var page = await SendAsync(visitor, token, route.Method, route.PathFor("", id));
                Assert.True(page.Status == HttpStatusCode.NotFound, $"{route.Line}: {page.Status}");
            }
        }

        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(started.Location!)).Status);
    }

    private async Task AssertNothingIsFoundAsync(DemonstrationPerson person, Dispute dispute, IEnumerable<Route> routes)
    {
        var visitor = await portal.SignInAsync(person);
        var token = await visitor.TokenAsync();
        foreach (var route in routes)
        {
            var page = await SendAsync(visitor, token, route.Method, route.PathFor(dispute.Reference.ToString(), Guid.NewGuid()));
            Assert.True(page.Status == HttpStatusCode.NotFound, $"{person.Name}: {route.Line}: {page.Status}");
            Assert.DoesNotContain(dispute.Title, page.Document.Source.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(dispute.RespondingAgencyNames, page.Document.Source.Text, StringComparison.Ordinal);
        }
    }

    private static Task<Page> SendAsync(Visitor visitor, KeyValuePair<string, string> token, string method, string path) =>
        method == "POST" ? visitor.PostAsync(path, [token]) : visitor.GetAsync(path);
}
