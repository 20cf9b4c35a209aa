using System.Net;
using AngleSharp.Dom;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Tests.Acting;
using EscalationPortal.Web.Tests.Doubles;
using EscalationPortal.Web.Tests.Journey;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Whoever writes freely is told that it can be disclosed: once in each form, beside the first box.</summary>
public sealed class DisclosureTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<string> Acts { get; } =
        [.. Routes.Of("dispute").Concat(Routes.Of("opening")).Where(r => r.Method == "POST").Select(r => r.Template.Split('/')[^1])];

    public static TheoryData<string> OtherForms { get; } = [.. FormCases.All.Keys];

    [Theory, MemberData(nameof(Acts))]
    public async Task Form_OfAnActWithABox_SaysOnceThatItCanBeDisclosed(string page)
    {
        var act = ActCases.All.GetValueOrDefault(page) ?? UsualCases.All[page];
        var dispute = await act.Given(portal);
        AssertSaidOnce(await (await portal.SignInAsync(act.By)).GetAsync($"/disputes/{dispute.Reference}/{page}"));
    }

    [Theory, MemberData(nameof(OtherForms))]
    public async Task Form_OfAnythingElseWithABox_SaysOnceThatItCanBeDisclosed(string route)
    {
        var form = FormCases.All[route];
        var visitor = await portal.SignInAsync(form.By);
        AssertSaidOnce(await visitor.GetAsync((await form.Given(portal, visitor)).Page));
    }

    [Fact]
    public async Task Form_OfEachStepOfLogging_SaysOnceThatItCanBeDisclosed()
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        await walk.ToCheckAsync();
        foreach (var step in Features.Logging.Drafts.Journey.Steps.Where(s => s.Key != "danger"))
            AssertSaidOnce(await walk.OpenAsync(step.Key));
    }

    /// <summary>A part that is shown for one answer alone says it for itself, where the form does not.</summary>
    private static void AssertSaidOnce(Page page)
    {
        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var form in page.Document.QuerySelectorAll("form"))
        {
            var said = form.QuerySelectorAll(".govuk-hint").Where(h => h.TextContent.Contains(DisputeWords.Disclosure, StringComparison.Ordinal)).Select(PartOf).ToList();
            Assert.Equal(said.Distinct(), said);
            foreach (var box in form.QuerySelectorAll("textarea"))
                Assert.True(said.Contains(null) || said.Contains(PartOf(box)), $"{page.Path}: {box.Id}");
        }
    }

    private static IElement? PartOf(IElement element) => element.Closest("[data-shown-for]");
}
