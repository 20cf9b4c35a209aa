using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.OwnSide;

/// <summary>What each side reads once a manager has sent an escalation back.</summary>
public sealed class SendBackPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Advice = "Ask the school first.";

    [Fact, Trait("Policy", "S2.1")]
    public async Task Page_OfTheOtherSideAfterASendBack_SaysThatStageOneContinuesAndNeitherWhoNorWhy()
    {
        var dispute = await SentBackAsync();
        var page = await ReadAsync(Callum, dispute);

        Assert.Contains("Stage One continues", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Open"], page.Document.QuerySelectorAll(".app-stages .govuk-tag").Select(t => t.TextContent.Trim()));
        foreach (var words in new[] { "Sent back", "sent back", Advice, Marcus.Name })
            Assert.DoesNotContain(words, page.Text, StringComparison.Ordinal);
        // The address of a record that the other side does not have shows the one that it has.
        Assert.Contains("The record of Stage One", (await ReadAsync(Callum, dispute, "?stage=2")).Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "S2.1")]
    public async Task Notice_ToTheOtherSideAfterASendBack_SaysOnlyThatStageOneContinues()
    {
        var dispute = await SentBackAsync();
        var told = (await (await portal.SignInAsync(Callum)).GetAsync("/work")).Document.QuerySelectorAll(".app-told li")
            .Select(li => li.TextContent).Where(t => t.Contains(dispute.Reference.ToString(), StringComparison.Ordinal)).ToList();

        Assert.StartsWith($"Stage One of {dispute.Reference} continues.", told[0], StringComparison.Ordinal);
        Assert.DoesNotContain(told, t => t.Contains("back", StringComparison.Ordinal) || t.Contains(Marcus.Name, StringComparison.Ordinal));
    }

    [Fact, Trait("Policy", "S2.1")]
    public async Task History_OfTheOtherSideAfterASendBack_NumbersEveryLine()
    {
        var dispute = await SentBackAsync();
        var titles = (await ReadAsync(Callum, dispute, "/history")).Document.QuerySelectorAll(".moj-timeline__item")
            .Select(i => i.TextContent).ToList();

        Assert.Equal(dispute.HistoryLength, titles.Count);
        Assert.Equal($"{dispute.HistoryLength - 1}: a step within one side", titles[1].Trim());
        Assert.StartsWith($"{dispute.HistoryLength}: Stage One continues", titles[0].Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain(Marcus.Name, titles[0], StringComparison.Ordinal);
    }

    [Theory, Trait("Policy", "S1.3"), Trait("Policy", "S2.1")]
    [InlineData("/document")]
    [InlineData("/document/file")]
    public async Task Document_TakenByEitherSideAfterASendBack_HasEveryLineAndSaysNothingOfIt(string path)
    {
        var dispute = await SentBackAsync();
        foreach (var reader in new[] { Callum, Priya })
        {
            var document = (await ReadAsync(reader, dispute, path)).Document;
            var lines = document.QuerySelectorAll("table tbody tr").Where(r => r.QuerySelector("[data-label='No.']") is not null)
                .Select(r => r.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).ToList()).ToList();

            Assert.Equal(Enumerable.Range(1, dispute.HistoryLength).Select(n => $"{n}"), lines.Select(l => l[0]));
            Assert.Equal(["", "", "a step within one side", ""], lines[^2][1..]);
            Assert.Equal(["", "Stage One continues", ""], lines[^1][2..]);
            Assert.Single(document.QuerySelectorAll(".app-document__stage"));
            foreach (var words in new[] { "ent back", Advice, Marcus.Name })
                Assert.DoesNotContain(words, document.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Policy", "S2.1")]
    public async Task Form_SentByTheOtherSideFromBeforeASendBack_SaysThatStageOneContinuesWithoutAName()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var visitor = await portal.SignInAsync(Callum);
        var form = await visitor.GetAsync($"/disputes/{dispute.Reference}/risk-referral");
        await portal.EscalateAsync(dispute, Priya, Marcus);
        await portal.DoAsync(dispute, Marcus, (d, act) => d.SendBack(Advice, act));

        var answer = await visitor.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(answer.Document.QuerySelectorAll("[role=alert] li"), li =>
            li.TextContent.StartsWith("Stage One continues: ", StringComparison.Ordinal));
        Assert.DoesNotContain(Marcus.Name, answer.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "S2.1")]
    public async Task Lists_OfEachSideWhileAStageWaits_NameTheManagerOnlyToTheirOwn()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        await portal.EscalateAsync(dispute, Priya, Marcus);
        foreach (var (reader, name) in new[] { (Priya, Marcus.Name), (Callum, "Cambridgeshire Constabulary") })
        {
            var card = (await (await portal.SignInAsync(reader)).GetAsync("/disputes?stage=stage-two")).Document
                .QuerySelectorAll(".app-card").Single(c => c.TextContent.Contains(dispute.Reference.ToString(), StringComparison.Ordinal));
            Assert.Contains($"{name}: Accept Stage Two", card.TextContent, StringComparison.Ordinal);
            Assert.Contains($"{name}: accept Stage Two",
                (await ReadAsync(reader, dispute)).Document.QuerySelector(".app-band")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Policy", "S2.1")]
    public async Task Page_OfTheirOwnSideAfterASendBack_NamesWhoSentItBackAndWhy()
    {
        var dispute = await SentBackAsync();
        var page = await ReadAsync(Priya, dispute);

        Assert.Contains(page.Document.QuerySelectorAll(".app-stages .govuk-tag"), t => t.TextContent.Trim() == "Sent back");
        Assert.Contains("Sent back from Stage Two with advice (your side only)", page.Text, StringComparison.Ordinal);
        Assert.Contains($"by {Marcus.Name}, ", page.Document.QuerySelector("section:has(#history)")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Advice, page.Document.QuerySelector(".app-own-side")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The threshold.", (await ReadAsync(Priya, dispute, "?stage=2")).Document.QuerySelector(".app-record")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "I.4"), Trait("Policy", "S1.2"), Trait("Policy", "S2.1")]
    public async Task Page_OfTheirOwnSideAfterEveryStepWithinIt_HoldsEveryWord()
    {
        using var cast = OwnSideCast.Alder();
        var walk = new OwnSideWalk(cast);
        await walk.RaiseAsync();
        await walk.EscalateAsync();
        await walk.SendOnAndPassOnAsync();
        await walk.SendBackAsync();
        await walk.InsistAsync();
        var visitor = await cast.Portal.SignInAsync(Priya);
        var (page, history) = (await visitor.GetAsync($"/disputes/{walk.Dispute.Reference}"),
            await visitor.GetAsync($"/disputes/{walk.Dispute.Reference}/history"));

        foreach (var about in new[] { "adviser", "advice", "supervisor", "comment", "support wanted", "support asked", "passing on",
            "send-back", "insistence" })
            Assert.Contains(cast.Words(about), page.Text, StringComparison.Ordinal);
        foreach (var line in walk.Dispute.History)
            Assert.Contains($"{line.Number}: {walk.Dispute.Words(line)}", history.Text, StringComparison.Ordinal);
    }

    private async Task<Dispute> SentBackAsync()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        await portal.EscalateAsync(dispute, Priya, Marcus);
        return await portal.DoAsync(dispute, Marcus, (d, act) => d.SendBack(Advice, act));
    }

    private async Task<Page> ReadAsync(DemonstrationPerson reader, Dispute dispute, string rest = "") =>
        await (await portal.SignInAsync(reader)).GetAsync($"/disputes/{dispute.Reference}{rest}");
}
