using System.Net;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Access;
using EscalationPortal.Web.Tests.Journey;
using EscalationPortal.Web.Tests.Learning;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>One person of every role on every route that is not of a dispute, GET and POST: what they get follows from the route's class.</summary>
public sealed class OtherRolesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    // Where someone may come: the page, the form again, or what it led to.
    private static readonly HttpStatusCode[] s_open = [HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.BadRequest, HttpStatusCode.Conflict];
    private static readonly HttpStatusCode[] s_ledOn = [HttpStatusCode.Redirect];
    private static readonly HttpStatusCode[] s_forbidden = [HttpStatusCode.Forbidden];
    private static readonly HttpStatusCode[] s_notFound = [HttpStatusCode.NotFound];

    /// <summary>These end the session that they are sent in.</summary>
    private static readonly string[] s_ending = ["account/sign-out", "account/sign-out-everywhere"];

    /// <summary>After these, even empty, nothing is left of what the others are about.</summary>
    private static readonly string[] s_last = ["log/{id:guid}/delete", "people/{id:guid}/leaving", .. s_ending];

    private static readonly DemonstrationPerson[] s_people = [Priya, Cara, Marcus, Simon, Helen, Beth, Paul, Iris, Quinn, Ada, Adrian];

    public static TheoryData<string> People { get; } = [.. s_people.Select(p => p.Email)];

    [Fact]
    public void People_OfThisTest_HoldEveryRole() => Assert.Empty(DemonstrationPeople.All.Select(p => p.Role).Except(s_people.Select(p => p.Role)));

    [Theory, MemberData(nameof(People))]
    public async Task Routes_BesideThoseOfADispute_AnswerEachRoleByTheirClass(string email)
    {
        var person = s_people.Single(p => p.Email == email);
        var places = await PlacesAsync(person);
        var visitor = await portal.SignInAsync(person);
        foreach (var route in Routes.Listed.Where(r => r.Class != "dispute").OrderBy(r => Array.IndexOf(s_last, r.Template)))
        {
            foreach (var (path, expected) in places(route))
            {
                if (s_ending.Contains(route.Template))
                    visitor = await portal.SignInAsync(person);
                var page = route.Method == "POST"
                    ? await visitor.PostAsync(path, [await visitor.TokenAsync()])
                    : await visitor.GetAsync(path);
                Assert.True(expected.Contains(page.Status), $"{person.Name}: {route.Line} ({route.Class}): {page.Status} {page.Location}");
                Assert.False(page.Location?.Contains("/account/sign-in?", StringComparison.Ordinal) == true, route.Line);
            }
        }
    }

    /// <summary>Where a route leads for this person, and what they get there. A class that is not here has no answer, and fails.</summary>
    private async Task<Func<Route, (string Path, HttpStatusCode[] Expected)[]>> PlacesAsync(DemonstrationPerson person)
    {
        var unopened = (await portal.RaiseAsync(Priya, Callum)).Reference.ToString();
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        await walk.SendAsync("showing", ("Form.To", $"{Marcus.Id}"));
        var draft = Guid.Parse(walk.Draft.Split('/')[^1]);
        var (referral, theme, recommendation) = ((await portal.ReferralAsync(inTheme: true)).Id, (await portal.ThemeAsync()).Id, (await portal.RecommendationAsync()).Id);
        var waiting = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var template in Routes.Of("second person").Select(r => r.Template))
            waiting[template] = await portal.WaitingAccessAsync();
        var (police, health) = person == Adrian ? (Dina, Hannah) : (Cara, Hugh);

        (string, HttpStatusCode[])[] At(Route route, Guid id, HttpStatusCode[] expected) => [(route.PathFor(unopened, id), expected)];
        return route => route.Class switch
        {
            "anonymous" when route.Method == "ANY" => At(route, draft, s_notFound),
            "anonymous" or "signed-in" => At(route, draft, Kept(route, s_open)),
            "second person" => At(route, waiting[route.Template], person == Simon || person == Adrian ? s_open
                : person == Ada ? route.Template.Contains("confirmation", StringComparison.Ordinal) ? s_forbidden : s_open : s_notFound),
            "first tier" => At(route, draft, person == Priya || person == Cara ? s_open : s_forbidden),
            "portal administrator" => At(route, draft, person == Adrian ? s_open : s_forbidden),
            "administrator" => At(route, draft, person == Ada || person == Adrian ? s_open : s_forbidden),
            "agency administrator" =>
            [
                .. At(route, police.Id, Kept(route, person == Ada || person == Adrian ? s_open : s_forbidden)),
                (InHealth(route.PathFor("", health.Id)), Kept(route, person == Adrian ? s_open : person == Ada ? s_notFound : s_forbidden)),
            ],
            "draft owner" => At(route, draft, person == Priya ? s_open : s_notFound),
            "draft reader" => At(route, draft, person == Marcus ? s_open : s_notFound),
            "convening body" => At(route, draft, person == Beth ? s_open : s_forbidden),
            "learning group" => At(route, route.Template.Contains("themes", StringComparison.Ordinal) ? theme : referral, person == Quinn ? s_open : s_forbidden),
            "safeguarding lead" => At(route, draft, person.IsLead ? s_open : s_forbidden),
            "recommendation owner" => At(route, recommendation, person == Quinn || person == Simon ? s_open : s_notFound),
            "opening" => At(route, draft, person == Beth ? s_open : person == Priya ? s_ledOn : s_notFound),
            _ => throw new InvalidOperationException($"Say who may come to a route of the class '{route.Class}'."),
        };
    }

    /// <summary>There is no absence to be removed: whoever may, finds none.</summary>
    private static HttpStatusCode[] Kept(Route route, HttpStatusCode[] expected) =>
        expected == s_open && route.Template.Contains("{absence", StringComparison.Ordinal) ? s_notFound : expected;

    private static string InHealth(string path) => path.Replace(Cara.Agency, Hugh.Agency, StringComparison.Ordinal);
}
