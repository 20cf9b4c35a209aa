using System.Net;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>What is not one's own is in no list, count, search or page.</summary>
public sealed class ListsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Lists_ForAColleagueWithoutAPart_AreEmpty()
    {
        var disputes = await portal.AllAsync();
        var cara = await portal.SignInAsync(Cara);
        var filters = new[] { "", "?overdue=true", $"?agency={Cara.Agency}", "?page=2" }
            .Concat(Partnership.Policy.Areas.Select(a => $"?area={a.Key}")).Concat(Partnership.Policy.Stages.Select(s => $"?stage={s.Key}"));
        foreach (var path in filters.Select(f => "/disputes" + f).Append("/work"))
        {
            var page = await cara.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.All(disputes, d => Assert.DoesNotContain(d.Reference.ToString(), page.Text, StringComparison.Ordinal));
            Assert.True(path == "/work" || page.Text.Contains("0 disputes"), path);
        }
    }

    [Fact]
    public async Task Find_ForAColleagueWithoutAPart_FindsNoCase()
    {
        var cara = await portal.SignInAsync(Cara);
        foreach (var dispute in await portal.AllAsync())
        {
            var page = await FindAsync(cara, dispute.Case.Reference);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain(dispute.Reference.ToString(), page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Find_ForSomebodyWithAPart_FindsItAndRecordsTheReading()
    {
        var dispute = await portal.FindAsync(PoliceMatters.ClosedAfterMove);

        var page = await FindAsync(await portal.SignInAsync(Priya), dispute.Case.Reference);

        Assert.Contains(dispute.Reference.ToString(), page.Text, StringComparison.Ordinal);
        Assert.True(await portal.ReadAsync(db => Task.FromResult(
            db.Readings.Any(r => r.DisputeId == dispute.Id && r.PersonId == Priya.Id && r.Page == ReadPage.Search))));
    }

    [Fact]
    public async Task Find_WithOtherSpacesAndSigns_FindsTheSameCase()
    {
        var dispute = await portal.FindAsync(PoliceMatters.ClosedAfterMove);
        var priya = await portal.SignInAsync(Priya);
        var typed = dispute.Case.Normalised;

        string[] others =
            [typed.ToLowerInvariant(), $" {typed[..2]} {typed[2..]}", $"{typed[..^1]}-{typed[^1]}", $"{typed[..3]}/{typed[3..]}."];
        foreach (var other in others)
            Assert.Contains(dispute.Reference.ToString(), (await FindAsync(priya, other)).Text, StringComparison.Ordinal);
        foreach (var none in new[] { "", " - ", typed[..^1], typed + "1" })
            Assert.DoesNotContain(dispute.Reference.ToString(), (await FindAsync(priya, none)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dispute_UnderItsReferenceTypedOtherwise_Opens()
    {
        var dispute = await portal.FindAsync(PoliceMatters.ClosedAfterMove);
        var priya = await portal.SignInAsync(Priya);
        var reference = dispute.Reference.ToString();

        string[] others =
            [reference.ToLowerInvariant(), reference.Replace("-", "", StringComparison.Ordinal), reference[4..].Replace('-', ' ')];
        foreach (var typed in others)
        {
            var page = await priya.GetAsync($"/disputes/{Uri.EscapeDataString(typed)}");
            Assert.Contains(dispute.Title, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Policy", "S4.2")]
    public async Task Lists_ForTheConvenor_ShowWhatHasNotReachedThemWithoutContent()
    {
        var beth = await portal.SignInAsync(Beth);
        var text = "";
        for (var number = 1; number <= 2; number++)
            text += (await beth.GetAsync($"/disputes?page={number}")).Text;
        text += (await beth.GetAsync("/work")).Text + (await beth.GetAsync("/panels")).Text;

        foreach (var dispute in await portal.AllAsync())
        {
            Assert.Contains(dispute.Reference.ToString(), text, StringComparison.Ordinal);
            var opened = dispute.IsWithConvenor || dispute.Seats.Any(s => s.PersonId == Beth.Id && s.Until is null);
            if (opened)
                continue;
            Assert.DoesNotContain(dispute.Title, text, StringComparison.Ordinal);
            Assert.DoesNotContain(dispute.Case.Reference, text, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Policy", "S4.2")]
    public async Task Narrow_ByAreaForTheConvenor_LeavesOutWhatHasNotReachedThem()
    {
        var beth = await portal.SignInAsync(Beth);
        var disputes = await portal.AllAsync();
        foreach (var area in Partnership.Policy.Areas)
        {
            var expected = disputes.Count(d => d.MainArea == area.Key
                && (d.IsWithConvenor || d.Seats.Any(s => s.PersonId == Beth.Id && s.Until is null)));
            var page = await beth.GetAsync($"/disputes?area={area.Key}");
            Assert.Contains(expected == 1 ? "1 dispute" : $"{expected} disputes", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Policy", "S4.2")]
    public async Task Opening_ShowsNoContentUntilTheReasonIsGiven()
    {
        var dispute = await portal.FindAsync(PoliceMatters.ClosedAfterMove);
        var beth = await portal.SignInAsync(Beth);
        var page = await beth.GetAsync($"/disputes/{dispute.Reference}/opening");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var content in new[] { dispute.Title, dispute.Case.Reference, dispute.Concern.WhatHappened, Partnership.Policy.Areas.Single(a => a.Key == dispute.MainArea).Name })
            Assert.DoesNotContain(content, page.Text, StringComparison.Ordinal);

        var opened = await beth.SubmitAsync(page, ("Form.Reason", "No one has answered for a week."));

        Assert.Equal($"/disputes/{dispute.Reference}", opened.Location);
        Assert.Contains(dispute.Concern.WhatHappened, (await beth.FollowAsync(opened)).Text, StringComparison.Ordinal);
    }

    private static async Task<Page> FindAsync(Visitor visitor, string caseReference) => await visitor.PostAsync(
        "/disputes/find", [await visitor.TokenAsync("/disputes"), KeyValuePair.Create("CaseReference", caseReference)]);
}
