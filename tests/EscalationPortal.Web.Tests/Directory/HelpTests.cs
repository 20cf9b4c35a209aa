using System.Net;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Directory;

/// <summary>Guidance that needs no sign-in, in the names of the running policy.</summary>
public sealed class HelpTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Guides_ForEveryRoleOfThePolicyAndOfThePortal_AreOpenToEverybody()
    {
        var visitor = portal.Anybody();
        var roles = Partnership.Policy.Roles.Select(r => (r.Key, r.Name)).Append(("agency-administrator", "agency administrator")).Append(("administrator", "administrator of the portal"));
        var links = (await visitor.GetAsync("/help")).Document.QuerySelectorAll("aside a").Select(a => a.GetAttribute("href")).ToList();
        foreach (var (key, name) in roles)
        {
            Assert.Contains($"/help/roles/{key}", links);
            var page = await visitor.GetAsync($"/help/roles/{key}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal(name, page.Heading, ignoreCase: true);
            Assert.True(page.Document.QuerySelectorAll("main li").Length > 2, key);
        }
    }

    [Fact]
    public async Task Guide_ForNoRole_IsNotFound() =>
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Anybody().GetAsync("/help/roles/no-such-role")).Status);

    [Fact]
    public async Task Help_ForWhoeverIsSignedIn_LeadsToTheirOwnGuide()
    {
        var page = await (await portal.SignInAsync(Marcus)).GetAsync("/help");

        Assert.Equal("/help/roles/line-manager", Assert.Single(page.Document.QuerySelectorAll("aside a"), a => a.TextContent.StartsWith("What you can do as", StringComparison.Ordinal)).GetAttribute("href"));
    }

    [Fact]
    public async Task Footer_OfEveryPage_LinksHelpStatementAndNotice()
    {
        var priya = await portal.SignInAsync(Priya);
        foreach (var page in new[] { await portal.Anybody().GetAsync("/account/sign-in"),
            await portal.Anybody().GetAsync("/help/roles/none"), await priya.GetAsync("/work"), await priya.GetAsync("/disputes") })
        {
            var links = page.Document.QuerySelectorAll("footer a").Select(a => a.GetAttribute("href")).ToList();
            foreach (var href in new[] { "/help", "/help/states", "/help/accessibility", "/help/privacy" })
                Assert.Contains(href, links);
        }
    }

    [Fact]
    public async Task Notice_SaysWhatIsAssumed()
    {
        var page = await portal.Anybody().GetAsync("/help/privacy");

        Assert.Equal("Privacy notice", page.Heading);
        Assert.Contains($"{Partnership.Policy.Retention.YearsAfterEnding} years after a dispute has ended, to be confirmed by the partnership", page.Text, StringComparison.Ordinal);
        foreach (var heading in new[] { "What we keep", "Why", "Who can see it", "How long", "Your rights", "Cookies" })
            Assert.Contains(page.Document.QuerySelectorAll("h2"), h => h.TextContent == heading);
    }

    [Fact]
    public async Task States_AreThoseThatPagesShow()
    {
        var page = await portal.Anybody().GetAsync("/help/states");

        foreach (var state in Enum.GetValues<Domain.Disputes.DisputeState>())
            Assert.Contains(page.Document.QuerySelectorAll("dt"), d => d.TextContent == Display.DisputeWords.State(state));
    }
}
