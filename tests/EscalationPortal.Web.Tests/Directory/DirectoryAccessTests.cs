using System.Net;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Rules;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Directory;

/// <summary>Everyone reads the directory, its administrators change it, and no one changes another agency's.</summary>
public sealed class DirectoryAccessTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly string[] s_changing = ["portal administrator", "administrator", "agency administrator"];

    private static IEnumerable<Route> Changing => Routes.Listed.Where(r => s_changing.Contains(r.Class));

    [Fact]
    [Trait("Policy", "A.2")]
    public async Task Directory_ForEveryRole_CanBeRead()
    {
        foreach (var person in new[] { Priya, Marcus, Simon, Beth, Paul, Iris, Quinn, Ada, Adrian })
        {
            var visitor = await portal.SignInAsync(person);
            var agency = await visitor.GetAsync("/agencies/cambridgeshire-community-services");
            Assert.Contains("Cambridgeshire Community Services", (await visitor.GetAsync("/agencies")).Text, StringComparison.Ordinal);
            Assert.Contains("Helen Marsh, senior manager", agency.Text, StringComparison.Ordinal);
            Assert.Contains("Named Nurse/Professional Safeguarding Children", agency.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Agency_ForWhoeverDoesNotKeepIt_ShowsNeitherGapsNorChanges()
    {
        foreach (var (person, path) in new[] { (Priya, DirectoryPages.Police), (Ada, "/agencies/probation-service") })
        {
            var page = await (await portal.SignInAsync(person)).GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain(page.Document.QuerySelectorAll("h2"), h => h.TextContent is "Gaps" or "Changes");
            Assert.Empty(page.Document.QuerySelectorAll("main a[href*='/people'], aside a"));
        }
    }

    [Fact]
    public async Task Changing_ForWhoeverIsNoAdministrator_IsForbidden()
    {
        foreach (var person in new[] { Priya, Marcus, Simon, Beth, Paul, Iris, Quinn })
            await AssertAllAnswerAsync(person, Changing, Marcus, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Changing_ForTheAdministratorOfAnotherAgency_IsNotFound()
    {
        var routes = Routes.Of("agency administrator").Where(r => r.Template.Contains("{id:guid}", StringComparison.Ordinal));
        await AssertAllAnswerAsync(Ada, routes, Hugh, HttpStatusCode.NotFound);
        var ada = await portal.SignInAsync(Ada);
        foreach (var path in new[] { "/agencies/probation-service/edit", "/agencies/probation-service/people/new", "/agencies/no-such-agency/edit" })
            Assert.Equal(HttpStatusCode.NotFound, (await ada.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Changing_TheWholeDirectory_IsForbiddenToAnAgencysAdministrator() =>
        await AssertAllAnswerAsync(Ada, Routes.Of("portal administrator"), Marcus, HttpStatusCode.Forbidden);

    [Fact]
    public async Task People_ForAnAgencysAdministrator_AreTheirOwn()
    {
        var page = await (await portal.SignInAsync(Ada)).GetAsync("/people?agency=cambridgeshire-community-services");

        Assert.Contains("Marcus Bell", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hugh Lloyd", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_OfTheDirectory_OpenForThoseWhoKeepIt()
    {
        foreach (var (person, paths) in new[] { (Ada, new[] { "/people", "/agencies" }), (Adrian, ["/people", "/agencies", "/agencies/new", "/gaps"]) })
        {
            var visitor = await portal.SignInAsync(person);
            var own = new[] { DirectoryPages.Police, $"{DirectoryPages.Police}/edit", $"{DirectoryPages.Police}/people/new", Marcus.PathOf(), Marcus.PathOf("/edit"),
                Marcus.PathOf("/absence"), Marcus.PathOf("/leaving"), Marcus.PathOf("/account") };
            foreach (var path in paths.Concat(own))
            {
                var page = await visitor.GetAsync(path);
                Assert.True(page.Status == HttpStatusCode.OK, $"{person.Name}: {path}: {page.Status}");
                Assert.Contains(page.Heading, page.Document.Title, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Account_OfWhoeverHoldsARoleOfTheWholePartnership_IsNotHandedOverByAnAgencysAdministrator()
    {
        var ada = await portal.SignInAsync(Ada);

        foreach (var person in new[] { Paul, Ada })
            Assert.Equal(HttpStatusCode.Forbidden, (await ada.GetAsync(person.PathOf("/account"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await ada.PostAsync(Paul.PathOf("/account"), [await ada.TokenAsync()])).Status);
    }

    private async Task AssertAllAnswerAsync(DemonstrationPerson visitorIs, IEnumerable<Route> routes, DemonstrationPerson about, HttpStatusCode expected)
    {
        var visitor = await portal.SignInAsync(visitorIs);
        var token = await visitor.TokenAsync();
        foreach (var route in routes)
        {
            var path = route.PathFor("", about.Id);
            var page = route.Method == "POST" ? await visitor.PostAsync(path, [token]) : await visitor.GetAsync(path);
            Assert.True(page.Status == expected, $"{visitorIs.Name}: {route.Line}: {page.Status}");
        }
    }
}
