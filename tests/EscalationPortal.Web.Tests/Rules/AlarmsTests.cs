using EscalationPortal.TestSupport;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>That a child is not protected is not pushed out of sight by other news.</summary>
public sealed class AlarmsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact, Trait("Policy", "P.1")]
    public async Task Alarm_UnderMuchOtherNews_StaysInSightUntilAnArrangementIsSetAnew()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        await portal.DoAsync(dispute, Callum, (d, act) => d.ChallengeSafety("No one is there at night.", act));
        for (var i = 0; i < 12; i++)
            await portal.DoAsync(dispute, Priya, (d, act) => d.ReferRisk(Samples.Risk(act.At), act));
        var simon = await portal.SignInAsync(Simon);

        Assert.Contains(dispute.Reference.ToString(), Alarms(await simon.GetAsync("/work")), StringComparison.Ordinal);

        await portal.DoAsync(dispute, Priya, (d, act) => d.UpdateSafety(Samples.Arrangement(act.At, act.By.Person), act));

        Assert.DoesNotContain(dispute.Reference.ToString(), Alarms(await simon.GetAsync("/work")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_OlderThanTheFirstPage_IsOnTheNext()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        for (var i = 0; i < 12; i++)
            await portal.DoAsync(dispute, Priya, (d, act) => d.ReferRisk(Samples.Risk(act.At), act));
        var callum = await portal.SignInAsync(Callum);

        var (first, second) = (await callum.GetAsync("/work"), await callum.GetAsync("/work?told=2"));

        Assert.Equal(10, Told(first));
        Assert.InRange(Told(second), 1, 10);
        Assert.NotEqual(0, Told(await callum.GetAsync("/work?told=999")));
    }

    private static string Alarms(Page page) => string.Concat(page.Document.QuerySelectorAll(".govuk-warning-text").Select(w => w.TextContent));

    private static int Told(Page page) => page.Document.QuerySelectorAll(".app-told li").Length;
}
