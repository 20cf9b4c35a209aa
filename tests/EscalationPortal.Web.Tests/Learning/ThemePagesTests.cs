using System.Net;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Learning;

public sealed class ThemePagesTests
{
    [Fact, Trait("Policy", "S4.6")]
    public async Task List_ShowsWhatIsOverdueFirst_ThenWhatHasNoTheme_ThenThemes()
    {
        await using var portal = new PortalFactory();

        var page = await portal.OpenAsync(Quinn, "/learning");

        Assert.Equal(["Overdue recommendations", "Learning points without a theme", "Themes"], page.Document.QuerySelectorAll("main h2").Select(h => h.TextContent.Trim()));
        Assert.Equal(["1", "1", "1"], page.Document.QuerySelectorAll(".app-board__number").Select(n => n.TextContent));
        Assert.Contains("2 learning points", page.Text, StringComparison.Ordinal);
        Assert.Contains("Review how carers and therapists", page.Document.QuerySelector("main .app-card")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("RPD-", page.Document.Source.Text, StringComparison.Ordinal);
    }

    [Theory, Trait("Policy", "S4.6")]
    [InlineData("Overdue", "Overdue recommendations")]
    [InlineData("WithoutTheme", "Learning points without a theme")]
    [InlineData("Themes", "Themes")]
    public async Task List_NarrowedToAPart_ShowsThatAlone(string show, string heading)
    {
        await using var portal = new PortalFactory();

        Assert.Equal([heading], (await portal.OpenAsync(Quinn, $"/learning?show={show}")).Document.QuerySelectorAll("main h2").Select(h => h.TextContent.Trim()));
        Assert.Equal(3, (await portal.OpenAsync(Quinn, "/learning?show=9")).Document.QuerySelectorAll("main h2").Length);
        Assert.Equal(HttpStatusCode.OK, (await portal.OpenAsync(Quinn, $"/learning?show={show}&page=99")).Status);
    }

    [Fact, Trait("Policy", "S4.6")]
    public async Task PutInto_ANewTheme_MoveToAnother_TakeOut()
    {
        await using var portal = new PortalFactory();
        var quinn = await portal.SignInAsync(Quinn);
        var referral = await portal.ReferralAsync(inTheme: false);

        await quinn.AssertKeptAsync(await quinn.SendAsync($"/learning/{referral.Id}", ("Form.NewName", " Leave and cover ")), "In the theme Leave and cover");
        Assert.Equal((await portal.ThemeAsync("Leave and cover")).Id, (await portal.StoredAsync(referral)).ThemeId);

        var other = (await portal.ThemeAsync()).Id;
        await quinn.AssertKeptAsync(await quinn.SendAsync($"/learning/{referral.Id}", ("Form.Theme", other.ToString())), $"In the theme {LearningVisits.Theme}");
        Assert.Equal(other, (await portal.StoredAsync(referral)).ThemeId);

        var shown = await quinn.GetAsync($"/learning/{referral.Id}");
        await quinn.AssertKeptAsync(await quinn.PostAsync($"/learning/{referral.Id}/theme/removal", Visitor.Filled(shown)), "Put it in a theme");
        Assert.Null((await portal.StoredAsync(referral)).ThemeId);
    }

    [Fact, Trait("Policy", "S4.6")]
    public async Task PutInto_WithWhatCannotBe_KeepsWhatWasTyped()
    {
        await using var portal = new PortalFactory();
        var quinn = await portal.SignInAsync(Quinn);
        var referral = await portal.ReferralAsync(inTheme: false);
        var theme = (await portal.ThemeAsync()).Id.ToString();
        foreach (var (chosen, named, sentence) in new[]
        {
            ("", "", "Choose a theme, or name a new one"), (theme, "Leave", "not both"), (Guid.NewGuid().ToString(), "", "Choose a theme, or name a new one"),
            ("", "The meeting of 16 November", "Leave out '16 November'"), ("", new string('a', 101), "100 characters or fewer"), ("", LearningVisits.Theme, "There is already a theme with this name"),
            ("", "RPD-7K3M-Q9TD", "Leave out"),
        })
        {
            var answer = await quinn.SendAsync($"/learning/{referral.Id}", ("Form.Theme", chosen), ("Form.NewName", named));
            DirectoryPages.AssertRefused(answer, sentence);
            Assert.Contains(answer.Form.Fields, f => f.Key == "Form.NewName" && f.Value == named);
        }

        Assert.Null((await portal.StoredAsync(referral)).ThemeId);
        Assert.Equal(1, await portal.ReadAsync(db => db.LearningThemes.CountAsync()));
    }

    [Fact, Trait("Policy", "S4.6")]
    public async Task PutInto_SentTwice_MakesOneTheme()
    {
        await using var portal = new PortalFactory();
        var quinn = await portal.SignInAsync(Quinn);
        var shown = await quinn.GetAsync($"/learning/{(await portal.ReferralAsync(inTheme: false)).Id}");

        var first = await quinn.SubmitAsync(shown, ("Form.NewName", "Leave and cover"));
        var second = await quinn.SubmitAsync(shown, ("Form.NewName", "Leave and cover"));

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        Assert.Equal(2, await portal.ReadAsync(db => db.LearningThemes.CountAsync()));
    }

    [Fact, Trait("Policy", "S4.6")]
    public async Task PutInto_AfterSomebodyElseMovedIt_TellsTheSecond()
    {
        await using var portal = new PortalFactory();
        var quinn = await portal.SignInAsync(Quinn);
        var referral = await portal.ReferralAsync(inTheme: true);
        var seen = await quinn.GetAsync($"/learning/{referral.Id}");
        await quinn.SendAsync($"/learning/{referral.Id}", ("Form.NewName", "Leave and cover"));

        var answer = await quinn.SubmitAsync(seen, ("Form.NewName", "Another"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Someone else changed this while you were writing", answer.Text, StringComparison.Ordinal);
        Assert.Equal((await portal.ThemeAsync("Leave and cover")).Id, (await portal.StoredAsync(referral)).ThemeId);
        await quinn.AssertKeptAsync(await quinn.SubmitAsync(answer), "In the theme Another");
    }

    [Fact, Trait("Policy", "S4.6")]
    public async Task Pages_OfNothing_AreNotFound()
    {
        await using var portal = new PortalFactory();
        var quinn = await portal.SignInAsync(Quinn);
        var token = await quinn.TokenAsync();
        foreach (var path in new[] { $"/learning/{Guid.NewGuid()}", $"/learning/themes/{Guid.NewGuid()}", $"/recommendations/{Guid.NewGuid()}" })
            Assert.Equal(HttpStatusCode.NotFound, (await quinn.GetAsync(path)).Status);
        foreach (var path in new[] { $"/learning/{Guid.NewGuid()}/theme", $"/learning/{Guid.NewGuid()}/theme/removal", $"/learning/themes/{Guid.NewGuid()}/recommendation", $"/recommendations/{Guid.NewGuid()}" })
            Assert.Equal(HttpStatusCode.NotFound, (await quinn.PostAsync(path, [token])).Status);
    }
}
