using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Directory;

public sealed class GapsTests
{
    [Fact, Trait("Policy", "A.2")]
    public async Task Gaps_OfAnAgencyWithoutPeople_NameEveryStage()
    {
        await using var portal = new PortalFactory();

        var page = await (await portal.SignInAsync(Adrian)).GetAsync("/agencies/probation-service");

        foreach (var gap in new[] { "No one leads safeguarding here.", "No one here can take part in Stage One", "No one here can accept an escalation at Stage Two.",
            "No one here can accept an escalation at Stage Three." })
            Assert.Contains(gap, page.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Gaps_OfAStatutoryPartnerWithoutADelegate_NameThePanel()
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);
        await adrian.SendAsync(Paula.PathOf("/leaving"));

        Assert.Contains("No one here can sit on a Resolution Panel", (await adrian.GetAsync("/agencies/integrated-care-board")).Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Gaps_OfTheWholeDirectory_AreOnOnePageWithWhereToPutThemRight()
    {
        await using var portal = new PortalFactory();

        var page = await (await portal.SignInAsync(Adrian)).GetAsync("/gaps");

        Assert.Contains(page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")), h => h == "/agencies/probation-service/edit");
        Assert.Contains("Probation Service", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cambridgeshire Fire and Rescue Service", page.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Gaps_OnceAnAgencyOfThePolicyOrTheScrutineerIsGone_SaySo()
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);
        Assert.DoesNotContain(
            "The partnership", (await adrian.GetAsync("/gaps")).Document.QuerySelectorAll("h2").Select(h => h.TextContent));
        await portal.ExecuteAsync($"DELETE FROM PersonRoles WHERE Role = 'scrutineer'");
        await portal.ExecuteAsync(
            $"PRAGMA foreign_keys = OFF; UPDATE Agencies SET Key = 'integrated-care' WHERE Key = 'integrated-care-board'");

        var text = (await adrian.GetAsync("/gaps")).Text;

        Assert.Contains("names the agency ‘integrated-care-board’, which is not in the directory", text, StringComparison.Ordinal);
        Assert.Contains("No one acts for the Independent Scrutineer", text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Gap_OnceFilled_IsGone()
    {
        await using var portal = new PortalFactory();
        var adrian = await portal.SignInAsync(Adrian);
        var path = "/agencies/probation-service/people/new";
        await adrian.SendAsync($"{path}?role=line-manager", ("Form.Name", "Nell Harte"));

        var page = await adrian.GetAsync("/agencies/probation-service");

        Assert.DoesNotContain("accept an escalation at Stage Two.", page.Text, StringComparison.Ordinal);
        Assert.Contains("No one here who holds Stage Two has an account.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nell Harte has no line manager.", page.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Gaps_WhileSomebodyIsAwayWithoutADeputy_SaySo()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);
        await ada.SendAsync(Dina.PathOf("/absence"), AbsencesTests.Days("23", "27"));

        var page = await ada.GetAsync(DirectoryPages.Police);

        Assert.Contains("Dina Kaur is away until Friday 27 November 2026, without a deputy.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Away until 27 November", page.Text, StringComparison.Ordinal);
    }
}
