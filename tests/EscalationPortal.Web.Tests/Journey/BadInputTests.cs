using System.Net;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Journey;

/// <summary>Whatever is typed into the journey, it says what is wrong and keeps what was typed.</summary>
public sealed class BadInputTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Odd = "👧🏽 \u202Eabc\u202C שלום <script>alert(1)</script> {{7*7}} ' -- \\ %00";

    public static TheoryData<string> Texts => [.. new[] { "", "   ", Odd, new string('x', 4001), new string('ü', 100_000) }];

    [Theory, MemberData(nameof(Texts))]
    public async Task Step_WithOddTextInEveryField_AnswersAndLosesNothing(string typed)
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        foreach (var step in Features.Logging.Drafts.Journey.Steps.Select(s => s.Key))
        {
            var names = (await walk.OpenAsync(step)).Form.Fields.Select(f => f.Key).Where(n => n.StartsWith("Form.", StringComparison.Ordinal))
                .Concat(walk.AnswersOf(step).Select(a => a.Name)).Distinct().ToList();

            var page = await walk.SendAsync(step, [.. names.Select(n => (n, typed))]);

            Assert.True(page.Status is HttpStatusCode.BadRequest or HttpStatusCode.Redirect or HttpStatusCode.RequestEntityTooLarge,
                $"{step}: {page.Status}");
            // A page of boxes that are each full of a whole document is refused as a whole, with the beginning of each to copy.
            if (page.Status == HttpStatusCode.RequestEntityTooLarge)
                Assert.Contains(typed[..1_000], page.Document.QuerySelector("main .app-typed")!.TextContent, StringComparison.Ordinal);
            if (page.Status == HttpStatusCode.BadRequest)
                Assert.All(page.Document.QuerySelectorAll("main textarea"), area => Assert.Equal(typed, area.TextContent.Replace("\r", "").TrimStart('\n')));
            Assert.Empty(page.Document.QuerySelectorAll("main script"));
        }
    }

    [Theory]
    [InlineData("31", "2", "2026", "The day the disagreement arose must be a real date")]
    [InlineData("24", "11", "2027", "The day the disagreement arose must be today or in the past")]
    [InlineData("", "11", "2026", "The day the disagreement arose must include a day")]
    [InlineData("1", "1", "99999999999999999999", "Year must have 4 numbers")]
    [InlineData("-1", "٣", "2026", "The day the disagreement arose must be a real date")]
    public async Task Timing_WithADayThatCannotBe_SaysSoAndKeepsIt(string day, string month, string year, string problem)
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);

        var page = await walk.SendAsync("timing", ("Form.AroseOn.Day", day), ("Form.AroseOn.Month", month), ("Form.AroseOn.Year", year));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(problem, page.Text, StringComparison.Ordinal);
        Assert.Equal(day, page.Form.Fields.Single(f => f.Key == "Form.AroseOn.Day").Value);
    }

    [Theory]
    [InlineData("case", "Form.System")]
    [InlineData("case", "Form.CouncilArea")]
    [InlineData("about", "Form.Areas")]
    [InlineData("timing", "Form.Track")]
    [InlineData("safe-now", "Form.Answer")]
    [InlineData("right-process", "Form.Answer")]
    [InlineData("protection", "Form.Safety.Answer")]
    [InlineData("protection", "Form.Safety.Owner")]
    [InlineData("other-person", "Form.Rows[0].Person")]
    [InlineData("discussion", "Form.Held")]
    [InlineData("danger", "Form.ReferredTo")]
    public async Task Step_WithAKeyThatNobodyOffered_IsRefused(string step, string field)
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        await walk.ToCheckAsync();

        foreach (var key in new[] { "no-such-key", $"{Guid.NewGuid()}" })
        {
            var page = await walk.SendAsync(step, [.. walk.AnswersOf(step).Where(a => a.Name != field), (field, key)]);
            Assert.True(page.Status == HttpStatusCode.BadRequest, $"{step}: {page.Status}");
        }
    }

    [Fact]
    public async Task Discussion_BeforeTheDisagreementAroseOrInTheFuture_IsAnswered()
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        var tomorrow = DateOnly.FromDateTime(portal.Clock.Now).AddDays(1);

        var page = await walk.SendAsync("discussion", [("Form.Held", "yes"), .. JourneyWalk.Day("Form.HeldOn", tomorrow), ("Form.HeldTime", "9am"),
            ("Form.Method", "telephone"), ("Form.Participants", "Both"), ("Form.Notes", "We spoke.")]);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("The discussion must be in the past", page.Text, StringComparison.Ordinal);
        Assert.Equal("We spoke.", page.Form.Fields.Single(f => f.Key == "Form.Notes").Value.Trim());

        await walk.SendAsync("timing", walk.AnswersOf("timing"));
        var before = await walk.SendAsync("discussion", [("Form.Held", "yes"), .. JourneyWalk.Day("Form.HeldOn", tomorrow.AddDays(-2)), ("Form.HeldTime", "9am"),
            ("Form.Method", "telephone"), ("Form.Participants", "Both"), ("Form.Notes", "We spoke.")]);

        Assert.Equal(HttpStatusCode.BadRequest, before.Status);
        Assert.Contains("The discussion cannot have been before the day the disagreement arose", before.Text, StringComparison.Ordinal);
    }
}
