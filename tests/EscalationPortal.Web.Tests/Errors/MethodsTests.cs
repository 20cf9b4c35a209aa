using System.Net;
using EscalationPortal.Web.Tests.Rules;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Errors;

public sealed class MethodsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<string> Others { get; } = ["OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"];

    private static IEnumerable<IGrouping<string, Route>> Pages => Routes.Listed.GroupBy(r => r.Template);

    [Theory, MemberData(nameof(Others))]
    public async Task Page_AskedWithAMethodThatItDoesNotTake_SaysWhichItTakesSignedInOrOut(string method)
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        foreach (var visitor in new[] { await portal.SignInAsync(Priya), await portal.SignInAsync(Femi), portal.Anybody() })
            foreach (var page in Pages)
                AssertRefused(await visitor.SendAsync(
                    new HttpMethod(method), page.First().PathFor(dispute.Reference.ToString(), Guid.NewGuid())));
    }

    [Fact]
    public async Task Page_ThatTakesNoForm_RefusesOneWith405SignedInOrOut()
    {
        foreach (var visitor in new[] { await portal.SignInAsync(Priya), portal.Anybody() })
            foreach (var page in Pages.Where(p => p.All(r => r.Method != "POST")))
                AssertRefused(await visitor.SendAsync(HttpMethod.Post, page.First().PathFor("RPD-0000-0000", Guid.NewGuid())));
    }

    [Fact]
    public async Task Address_AskedWithAMethodThatItDoesNotTake_DoesNotTellWhetherADisputeIsThere()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var femi = await portal.SignInAsync(Femi);

        var (there, none) = (await femi.SendAsync(HttpMethod.Put, $"/disputes/{dispute.Reference}"),
            await femi.SendAsync(HttpMethod.Put, "/disputes/RPD-0000-0000"));

        Assert.Equal((none.Status, none.Text), (there.Status, there.Text));
        Assert.Equal(none.Allow, there.Allow);
    }

    [Fact]
    public async Task Head_OfEveryPage_AnswersAsGetDoes()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        foreach (var visitor in new[] { await portal.SignInAsync(Priya), portal.Anybody() })
        {
            foreach (var route in Routes.Listed.Where(r => r.Method == "GET"))
            {
                var path = route.PathFor(dispute.Reference.ToString(), Guid.NewGuid());
                var (head, get) = (await visitor.SendAsync(HttpMethod.Head, path), await visitor.GetAsync(path));
                Assert.True((head.Status, head.Location) == (get.Status, get.Location),
                    $"{route.Line}: {head.Status} and not {get.Status}");
            }
        }
    }

    private static bool IsAt(Route route, string path)
    {
        var (words, asked) = (route.Template.Split('/'), path.Trim('/').Split('/'));
        return words.Length == asked.Length && words.Zip(asked).All(w => w.First == w.Second
            || (w.First.StartsWith('{') && (!w.First.Contains(":guid", StringComparison.Ordinal) || Guid.TryParse(w.Second, out _))));
    }

    private static void AssertRefused(Page answer)
    {
        Assert.True(answer.Status == HttpStatusCode.MethodNotAllowed, $"{answer.Path}: {answer.Status}");
        // Another page may have the same address: 'find' could be a reference.
        var here = Routes.Listed.Where(r => IsAt(r, answer.Path)).Select(r => r.Method)
            .Distinct().SelectMany(m => m == "GET" ? ["GET", "HEAD"] : new[] { m });
        Assert.Equal(here.Order(StringComparer.Ordinal), answer.Allow.Order(StringComparer.Ordinal));
        Assert.Equal("This page does not work that way", answer.Heading);
    }
}
