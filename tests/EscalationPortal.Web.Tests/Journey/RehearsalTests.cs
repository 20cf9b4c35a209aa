using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Journey;

/// <summary>A draft that is shown to one's own supervisor, before anybody else sees it.</summary>
public sealed class RehearsalTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Comment = "Could you say which report this rests on?";

    [Fact, Trait("Policy", "I.4"), Trait("Policy", "S1.2")]
    public async Task Show_ToTheLineManager_LetsThemReadAndCommentAndNobodyElse()
    {
        var (walk, shown) = await ShownAsync();
        var marcus = await portal.SignInAsync(Marcus);
        Assert.Contains(shown, (await marcus.GetAsync("/work")).Document.QuerySelectorAll("[aria-labelledby=shown-drafts] a").Select(a => a.GetAttribute("href")));
        var page = await marcus.GetAsync(shown);
        Assert.Contains("Two injuries.", page.Text, StringComparison.Ordinal);

        var said = await marcus.SubmitAsync(page, ("Form.Step", "concern"), ("Form.Text", Comment));

        Assert.Equal(shown, said.Location);
        Assert.Contains(Comment, (await walk.OpenAsync("concern")).Text, StringComparison.Ordinal);
        Assert.Contains(Comment, (await walk.OpenAsync("check")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Comment, (await walk.OpenAsync("outcome")).Text, StringComparison.Ordinal);
        Assert.Contains("last opened it on", (await walk.OpenAsync("showing")).Text, StringComparison.Ordinal);

        foreach (var person in new[] { Cara, Dina, Simon, Callum, Chloe, Beth, Ada, Adrian, Priya })
        {
            var visitor = await portal.SignInAsync(person);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(shown)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.PostAsync(shown, [await visitor.TokenAsync(), KeyValuePair.Create("Form.Text", "Seen.")])).Status);
            Assert.DoesNotContain(shown, (await visitor.GetAsync("/work")).Document.Source.Text, StringComparison.Ordinal);
        }

        foreach (var address in new[] { $"{walk.Draft}/concern", $"{walk.Draft}/check", $"{walk.Draft}/showing", $"{walk.Draft}/delete" })
            Assert.Equal(HttpStatusCode.NotFound, (await marcus.GetAsync(address)).Status);
    }

    [Fact, Trait("Policy", "I.4")]
    public async Task Show_ToSomebodyWhoIsAway_IsNotReadByTheirDeputy()
    {
        await using var own = new PortalFactory();
        var today = DateOnly.FromDateTime(own.Clock.Now);
        await own.ReadAsync(async db =>
        {
            db.Absences.Add(new Absence { PersonId = Marcus.Id, From = today, Until = today });
            return await db.SaveChangesAsync();
        });
        var walk = await JourneyWalk.StartAsync(own, Priya, Callum);
        await walk.SendAsync("showing", ("Form.To", $"{Marcus.Id}"));

        Assert.Equal(HttpStatusCode.NotFound, (await (await own.SignInAsync(Dina)).GetAsync(Shown(walk))).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await own.SignInAsync(Marcus)).GetAsync(Shown(walk))).Status);
    }

    [Fact, Trait("Policy", "I.4")]
    public async Task Show_ToAColleagueOrAnotherAgency_IsRefused()
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        foreach (var id in new[] { Cara.Id, Priya.Id, Callum.Id, Chloe.Id, Beth.Id, Ada.Id, Guid.NewGuid() })
            Assert.Equal(HttpStatusCode.BadRequest, (await walk.SendAsync("showing", ("Form.To", $"{id}"))).Status);

        Assert.Equal($"{Marcus.Id}", (await walk.OpenAsync("showing")).Form.Fields.Single(f => f.Key == "Form.To").Value);
    }

    [Fact, Trait("Policy", "I.4")]
    public async Task EndShowing_ClosesItToTheSupervisorAndKeepsTheComments()
    {
        var (walk, shown) = await ShownAsync();
        var marcus = await portal.SignInAsync(Marcus);
        await marcus.SubmitAsync(await marcus.GetAsync(shown), ("Form.Text", Comment));
        var priya = await portal.SignInAsync(Priya);

        var ended = await priya.PostAsync($"{walk.Draft}/showing/end", [await priya.TokenAsync()]);

        Assert.Equal($"{walk.Draft}/check", ended.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await marcus.GetAsync(shown)).Status);
        Assert.Contains(Comment, (await walk.OpenAsync("check")).Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "I.4")]
    public async Task Submit_OfAShownDraft_KeepsTheCommentsOnTheRaisingSideAlone()
    {
        var (walk, shown) = await ShownAsync();
        var marcus = await portal.SignInAsync(Marcus);
        await marcus.SubmitAsync(await marcus.GetAsync(shown), ("Form.Step", "concern"), ("Form.Text", Comment));

        var dispute = await portal.SubmittedAsync(await walk.SubmitAsync(await walk.OpenAsync("check")));

        var note = Assert.Single(dispute.OwnSideNotes, n => n.Kind == OwnSideKind.AdviceTaken);
        Assert.Equal(("Marcus Bell, line manager", Partnership.Calendar.DayOf(portal.Clock.Now), $"On ‘Your concern’: {Comment}"), (note.AdviceFrom, note.AdviceOn, note.Text));
        Assert.Contains(Comment, (await (await portal.SignInAsync(Priya)).GetAsync($"/disputes/{dispute.Reference}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await marcus.GetAsync(shown)).Status);
        var callum = await portal.SignInAsync(Callum);
        foreach (var path in new[] { "", "/history", "/own-part", "/discussion", "/submitted", "/record" })
            Assert.DoesNotContain(Comment, (await callum.GetAsync($"/disputes/{dispute.Reference}{path}")).Document.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delete_OfAShownDraft_TakesTheCommentsWithIt()
    {
        var (walk, shown) = await ShownAsync();
        var marcus = await portal.SignInAsync(Marcus);
        await marcus.SubmitAsync(await marcus.GetAsync(shown), ("Form.Text", "Of the deleted one."));

        Assert.Equal("/work", (await walk.SendAsync("delete")).Location);

        Assert.Equal(HttpStatusCode.NotFound, (await marcus.GetAsync(shown)).Status);
        Assert.False(await portal.ReadAsync(db => Task.FromResult(db.Drafts.SelectMany(d => d.Comments).Any(c => c.Text == "Of the deleted one."))));
    }

    [Fact, Trait("Policy", "S1.2")]
    public async Task Log_WithASupporterNamed_KeepsItOnTheRaisingSide()
    {
        var walk = (await JourneyWalk.StartAsync(portal, Priya, Callum)).Answering("advice", ("Form.Supporter", "Cara Singh, practitioner"), ("Form.SupportWanted", "Join the call."));

        var dispute = await portal.SubmittedAsync(await walk.SubmitAsync(await walk.ToCheckAsync()));

        Assert.Contains(dispute.OwnSideNotes, n => n is { Kind: OwnSideKind.SupportWanted, Text: "Supporter: Cara Singh, practitioner. Join the call." });
        Assert.DoesNotContain("Cara Singh", (await (await portal.SignInAsync(Callum)).GetAsync($"/disputes/{dispute.Reference}")).Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "I.4")]
    public async Task Check_BeforeSubmitting_SaysWhoSeesItNowAndLaterAndWhatTheOtherSideNeverSees()
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum, Hannah);
        var text = (await walk.ToCheckAsync()).Text;

        Assert.All([Callum, Hannah], p => Assert.Contains($"{p.Name}, practitioner", text, StringComparison.Ordinal));
        Assert.All(Partnership.Policy.Stages.Skip(1), s => Assert.Contains($"{s.Name}, if it is not resolved first", text, StringComparison.Ordinal));
        Assert.Contains("Never shown to", text, StringComparison.Ordinal);
    }

    private async Task<(JourneyWalk Walk, string Shown)> ShownAsync()
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        await walk.ToCheckAsync();
        Assert.Equal($"{walk.Draft}/check", (await walk.SendAsync("showing", ("Form.To", $"{Marcus.Id}"))).Location);
        return (walk, Shown(walk));
    }

    private static string Shown(JourneyWalk walk) => $"/shown-drafts/{walk.Draft.Split('/')[^1]}";
}
