using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Everyone of the demonstration on every route of a dispute, GET and POST: a dispute of their own, and one that is not theirs.</summary>
public sealed class RoleTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    // A redirect: to the step of a panel that comes first.
    private static readonly HttpStatusCode[] s_answers =
        [HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.Conflict, HttpStatusCode.BadRequest, HttpStatusCode.Redirect];

    public static TheoryData<string> Everybody { get; } = [.. DemonstrationPeople.All.Select(p => p.Email)];

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task DisputeRoutes_OfADisputeThatIsNotTheirs_AreNotFound(string email)
    {
        var person = DemonstrationPeople.All.Single(p => p.Email == email);
        var foreign = (await portal.AllAsync()).First(d => !IsReadBy(d, person));
        await foreach (var (route, page) in VisitAsync(person, foreign))
        {
            // The convening body knows of every dispute, and is led to where it gives its reason.
            if (route.Line == "GET /disputes/{reference}" && person == DemonstrationPeople.Beth)
                continue;
            Assert.True(page.Status == HttpStatusCode.NotFound, $"{person.Name}: {route.Line}: {page.Status}");
            foreach (var word in new[] { foreign.Title, foreign.Case.Reference })
                Assert.DoesNotContain(word, page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task DisputeRoutes_OfADisputeOfTheirOwn_AnswerAndNeverFail(string email)
    {
        var person = DemonstrationPeople.All.Single(p => p.Email == email);
        foreach (var own in (await portal.AllAsync()).Where(d => IsReadBy(d, person)).GroupBy(d => (d.StageKey, d.State)).Select(g => g.First()).Take(3))
        {
            await foreach (var (route, page) in VisitAsync(person, own))
            {
                var isOfSomethingElse = page.Status == HttpStatusCode.NotFound && (route.Template.Contains("{id", StringComparison.Ordinal) || route.Template.Contains("/pack", StringComparison.Ordinal));
                Assert.True(s_answers.Contains(page.Status) || isOfSomethingElse, $"{person.Name}: {route.Line} of {own.Reference} at {own.StageKey}: {page.Status}");
                Assert.True(page.Status != HttpStatusCode.Forbidden || !page.Text.Contains(own.Case.Reference, StringComparison.Ordinal), route.Line);
            }
        }
    }

    /// <summary>An empty form, with nothing but the token of the site: no act is done by it.</summary>
    private async IAsyncEnumerable<(Route Route, Page Page)> VisitAsync(DemonstrationPerson person, Dispute dispute)
    {
        var visitor = await portal.SignInAsync(person);
        var token = await visitor.TokenAsync();
        foreach (var route in Routes.Of("dispute"))
        {
            var path = route.PathFor(dispute.Reference.ToString(), Guid.NewGuid());
            yield return (route, route.Method == "POST" ? await visitor.PostAsync(path, [token]) : await visitor.GetAsync(path));
        }
    }

    private static bool IsReadBy(Dispute dispute, DemonstrationPerson person) =>
        dispute.Seats.Any(s => s.IsHeld && s.PersonId == person.Id) || (dispute.IsWithConvenor && person == DemonstrationPeople.Beth);
}
