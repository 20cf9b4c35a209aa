using System.Net;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Panels;

/// <summary>Everyone who reads a dispute at its panel, on every act of the panel that is not theirs.</summary>
public sealed class PanelAccessTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly DemonstrationPerson[] s_readers = [Priya, Marcus, Simon, Callum, Chloe, Sara, Paul, Paula, Peter, Iris, Beth];
    private static readonly DemonstrationPerson[] s_members = [Paul, Paula, Peter];

    public static TheoryData<string> Pages { get; } = [.. PanelCases.All.Select(c => c.Page)];

    [Theory, MemberData(nameof(Pages))]
    public async Task PanelAct_ByAReaderOfAnotherRole_IsForbidden(string page)
    {
        var dispute = await PanelCases.All.Single(c => c.Page == page).Given(portal);
        var theirs = page is "panel-conflict" or "panel-minutes" or "panel-minutes-disagreement" ? s_members : [Beth];
        foreach (var person in s_readers.Where(r => page != "panel" || (r != Iris && !s_members.Contains(r))))
        {
            var visitor = await portal.SignInAsync(person);
            var expected = theirs.Contains(person) ? HttpStatusCode.OK : HttpStatusCode.Forbidden;
            var got = await visitor.GetAsync($"/disputes/{dispute.Reference}/{page}");
            Assert.True(expected == got.Status, $"{person.Name}: {got.Status}");
            if (expected == HttpStatusCode.Forbidden)
                Assert.Equal(expected, (await visitor.PostAsync(got.Path, [await visitor.TokenAsync()])).Status);
        }

        Assert.Equal(dispute.HistoryLength, (await portal.LoadAsync(dispute)).HistoryLength);
    }

    [Fact]
    public async Task PanelTasks_AreForTheConvenorAndTheMembers()
    {
        var dispute = await portal.ConvenedAsync(Paula);
        foreach (var (person, expected) in new[]
        {
            (Beth, HttpStatusCode.OK), (Paul, HttpStatusCode.OK), (Priya, HttpStatusCode.Forbidden), (Iris, HttpStatusCode.Forbidden),
            (Cara, HttpStatusCode.NotFound), (Petra, HttpStatusCode.NotFound),
        })
        {
            var page = await (await portal.SignInAsync(person)).GetAsync($"/disputes/{dispute.Reference}/panel-tasks");
            Assert.True(expected == page.Status, $"{person.Name}: {page.Status}");
            Assert.Equal(expected == HttpStatusCode.OK, page.Document.QuerySelector($"main a[href='/disputes/{dispute.Reference}/pack']") is not null);
        }
    }
}
