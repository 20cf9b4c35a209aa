using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;
using static EscalationPortal.Web.Tests.Panels.SecondPartner;

namespace EscalationPortal.Web.Tests.Panels;

/// <summary>What keeps a panel from being improperly called, held or decided, as its pages say it.</summary>
public sealed class PanelTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string NoPolice = "The panel needs: Police (Cambridgeshire Constabulary).";
    private const string NoPapers = "Issue the papers to every member: a panel without its papers cannot be held.";

    [Fact, Trait("Policy", "S4.3")]
    public async Task Convene_WithoutAPartner_IsListedAndRefused()
    {
        var dispute = await portal.ToConveneAsync();
        var call = PanelCases.All.Single(c => c.Page == "panel");
        var beth = await portal.SignInAsync(Beth);
        var form = await beth.GetAsync($"/disputes/{dispute.Reference}/panel");
        Assert.Contains(NoPolice, ListOf(form), StringComparison.Ordinal);

        var refused = await beth.SubmitAsync(form, [.. call.Fields(dispute).Where(f => f.Name != "Form.Seats[0].Person")]);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(NoPolice, ListOf(refused), StringComparison.Ordinal);
        Assert.DoesNotContain("Give the place or the link.", ListOf(refused), StringComparison.Ordinal);

        var another = await beth.SubmitAsync(form, [.. call.Fields(dispute).Where(f => f.Name != "Form.Seats[0].Person"), ("Form.Seats[0].Person", $"{Petra.Id}")]);
        Assert.Equal(HttpStatusCode.Conflict, another.Status);
        Assert.Contains($"{NoPolice} Petra Wynn is neither a delegated partner asked for here nor a senior leader of a party.", another.Text, StringComparison.Ordinal);
        Assert.Empty((await portal.LoadAsync(dispute)).Panels);
    }

    [Fact, Trait("Policy", "S4.3")]
    public async Task Hold_WhileSomethingIsMissing_NamesAllOfItAndLeadsToIt()
    {
        var dispute = await portal.ConvenedAsync(Paul);
        await portal.DoAsync(dispute, Paul, (d, act) => d.DeclareConflict("I advised Priya.", act));
        string[] missing =
        [
            NoPapers, "Name another chair: Paul Dent has a personal part in the dispute.",
            "The panel has no quorum: 2 of 3 delegated partners are without a part in the dispute. Replace Paul Dent.",
        ];
        var beth = await portal.SignInAsync(Beth);
        var address = $"/disputes/{dispute.Reference}";

        var refused = await beth.PostAsync($"{address}/panel-meeting", [await beth.TokenAsync()]);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(string.Join(' ', missing), refused.Text, StringComparison.Ordinal);

        var tasks = await beth.GetAsync($"{address}/panel-tasks");
        Assert.Equal(missing, tasks.Document.QuerySelectorAll("main .govuk-inset-text li a").Select(a => a.TextContent));
        Assert.Equal([$"{address}/panel-papers", $"{address}/panel-chair", $"{address}/panel-replacement"],
            tasks.Document.QuerySelectorAll("main .govuk-inset-text li a").Select(a => a.GetAttribute("href")));
    }

    [Fact, Trait("Policy", "S4.4")]
    public async Task Decide_WithoutAQuorum_IsRefusedAndThePanelIsCalledAgain()
    {
        var dispute = await portal.HeldAsync(away: Peter);
        var beth = await portal.SignInAsync(Beth);
        const string noQuorum = "The panel had no quorum: 2 of 3 delegated partners were there without a part in the dispute.";

        foreach (var page in new[]
        {
            await beth.GetAsync($"/disputes/{dispute.Reference}/panel-decision"),
            await beth.PostAsync($"/disputes/{dispute.Reference}/panel-decision", [await beth.TokenAsync()]),
        })
        {
            Assert.Equal(HttpStatusCode.Conflict, page.Status);
            Assert.Contains(noQuorum, page.Text, StringComparison.Ordinal);
        }

        var tasks = await beth.GetAsync($"/disputes/{dispute.Reference}/panel-tasks");
        Assert.Equal($"/disputes/{dispute.Reference}/panel", tasks.Document.QuerySelector("main .govuk-inset-text li a")?.GetAttribute("href"));
        Assert.Null((await portal.LoadAsync(dispute)).CurrentPanel!.Outcome);
    }

    [Fact, Trait("Policy", "S4.4")]
    public async Task Minutes_OfAnEarlierVersion_CannotBeAgreedOrDisputedUnread()
    {
        var dispute = await portal.DisputedAsync();
        var earlier = dispute.CurrentPanel!.Minutes!.Id;
        await portal.DoAsync(dispute, Beth, (d, act) => d.CorrectMinutes(Samples.Minutes, "It was on another item.", act));
        var peter = await portal.SignInAsync(Peter);
        foreach (var page in new[] { "panel-minutes", "panel-minutes-disagreement" })
        {
            var form = await peter.GetAsync($"/disputes/{dispute.Reference}/{page}");
            var answer = await peter.SubmitAsync(form, ("Form.Minutes", $"{earlier}"), ("Form.Words", "No."));

            Assert.Equal(HttpStatusCode.Conflict, answer.Status);
            Assert.Contains("The minutes have changed since you opened this page. Read them first.", answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Policy", "S4.4")]
    public async Task Minutes_WhenDisputed_LeadTheConvenorToAnotherVersion()
    {
        var dispute = await portal.DisputedAsync();
        var work = await (await portal.SignInAsync(Beth)).GetAsync("/work");
        Assert.NotNull(work.Document.QuerySelector($"main a[href='/disputes/{dispute.Reference}/panel-minutes-correction']"));
    }

    [Fact, Trait("Policy", "S4.4")]
    public async Task Panel_ThroughAllItsPages_TellsEverybodyOnceAndEndsTheMembersPart()
    {
        var dispute = await portal.ToConveneAsync();
        foreach (var page in new[] { "panel", "panel-papers", "panel-move", "panel-conflict", "panel-replacement" })
            await DoAsync(dispute, page);
        await DoAsync(dispute, "panel-meeting");
        await DoAsync(dispute, "panel-minutes-disagreement");
        await DoAsync(dispute, "panel-minutes-correction");
        foreach (var member in new[] { Pavel, Paula, Peter })
            await DoAsync(dispute, "panel-minutes", member);
        await DoAsync(dispute, "panel-decision");

        var after = await portal.LoadAsync(dispute);
        Assert.Equal((DisputeState.Decided, 2, true), (after.State, after.CurrentPanel!.Minutes!.Number, after.CurrentPanel.MinutesAgreed));
        var told = await portal.ReadAsync(db => db.Disputes.AsNoTracking().Where(d => d.Id == dispute.Id).SelectMany(d => d.Notices).ToListAsync());
        foreach (var party in new[] { Priya, Marcus, Simon, Callum, Chloe, Sara })
        {
            Assert.Equal(["was convened", "was moved", "has decided"],
                told.Where(n => n.PersonId == party.Id && after.Words(n).Contains("Resolution Panel", StringComparison.Ordinal)).OrderBy(n => n.EventNumber)
                    .Select(n => Array.Find(["was convened", "was moved", "has decided"], w => after.Words(n).Contains(w, StringComparison.Ordinal))));
        }

        foreach (var member in new[] { Paul, Pavel, Paula, Peter })
            Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignInAsync(member)).GetAsync($"/disputes/{dispute.Reference}")).Status);
    }

    private async Task DoAsync(Dispute dispute, string page, DemonstrationPerson? by = null)
    {
        var act = PanelCases.All.Single(c => c.Page == page);
        var visitor = await portal.SignInAsync(by ?? act.By);
        var done = await visitor.SubmitAsync(await visitor.GetAsync($"/disputes/{dispute.Reference}/{page}"), act.Fields(await portal.LoadAsync(dispute)));
        Assert.True(done.Status == HttpStatusCode.Redirect, $"{page}: {done.Status} {done.Document.QuerySelector(".govuk-error-summary")?.TextContent}");
    }

    private static string ListOf(Page page) => page.Document.QuerySelector("main .govuk-task-list")!.TextContent;
}
