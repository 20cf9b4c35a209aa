using System.Net;
using EscalationPortal.Domain.Learning;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Learning;

public sealed class RecommendationPagesTests
{
    private static readonly (string Name, string Value)[] s_made =
    [
        ("Form.Kind", "agency-review"), ("Form.Text", "Brief every team."), ("Form.Owner", Simon.Agency),
        ("Form.Due.Day", "29"), ("Form.Due.Month", "1"), ("Form.Due.Year", "2027"),
    ];

    [Fact, Trait("Policy", "S4.7")]
    public async Task Recommend_ByTheGroup_ReachesTheOwnersLeadAlone()
    {
        await using var portal = new PortalFactory();
        var theme = await portal.ThemeAsync();
        var quinn = await portal.SignInAsync(Quinn);

        await quinn.AssertKeptAsync(await quinn.SendAsync($"/learning/themes/{theme.Id}", s_made), "Brief every team.");

        Assert.Contains("Brief every team.", (await portal.OpenAsync(Simon, "/recommendations")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Brief every team.", (await portal.OpenAsync(Sara, "/recommendations")).Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "S4.7")]
    public async Task Recommend_WithWhatCannotBe_SaysSoBesideTheFieldAndKeepsWhatWasTyped()
    {
        await using var portal = new PortalFactory();
        var path = $"/learning/themes/{(await portal.ThemeAsync()).Id}";
        var quinn = await portal.SignInAsync(Quinn);
        foreach (var (field, value, sentence) in new[]
        {
            ("Form.Kind", "", "Choose the kind"), ("Form.Text", "", "Enter the recommendation"), ("Form.Text", new string('a', 4001), "4,000 characters or fewer"),
            ("Form.Text", "Look at what happened on the 16th of November.", "Leave out '16th of November'"), ("Form.Owner", "", "Choose who owns it"),
            ("Form.Due.Year", "2020", "must be in the future"), ("Form.Due.Month", "13", "must be a real date"),
        })
        {
            var answer = await quinn.SendAsync(path, [.. s_made.Where(f => f.Name != field), (field, value)]);
            DirectoryPages.AssertRefused(answer, sentence);
            Assert.NotNull(answer.Document.QuerySelector("main .govuk-error-message"));
            Assert.Contains(answer.Form.Fields, f => f.Key == "Form.Due.Day" && f.Value == "29");
        }

        foreach (var (field, value) in new[] { ("Form.Kind", "blame"), ("Form.Owner", "nobody") })
            Assert.Equal(HttpStatusCode.Conflict, (await quinn.SendAsync(path, [.. s_made.Where(f => f.Name != field), (field, value)])).Status);
        Assert.Equal(5, (await portal.ThemeAsync()).Recommendations.Count);
    }

    [Fact, Trait("Policy", "S4.7")]
    public async Task Recommend_WithMoreThanTheFormHas_KeepsNothingOfIt()
    {
        await using var portal = new PortalFactory();
        var theme = await portal.ThemeAsync();
        var quinn = await portal.SignInAsync(Quinn);

        await quinn.SendAsync($"/learning/themes/{theme.Id}", [.. s_made, ("Form.State", "Done"), ("Form.MadeBy", "No one"), ("Name", "Taken over"), ("Theme.Name", "Taken over")]);

        var made = (await portal.ThemeAsync()).Recommendations.Single(r => r.Text == "Brief every team.");
        Assert.Equal((RecommendationState.Open, Quinn.Name), (made.State, made.MadeBy));
    }

    [Fact, Trait("Policy", "S4.7")]
    public async Task Recommend_SentTwice_IsMadeOnce()
    {
        await using var portal = new PortalFactory();
        var quinn = await portal.SignInAsync(Quinn);
        var shown = await quinn.GetAsync($"/learning/themes/{(await portal.ThemeAsync()).Id}");

        await quinn.SubmitAsync(shown, s_made);
        Assert.Equal(HttpStatusCode.Redirect, (await quinn.SubmitAsync(shown, s_made)).Status);

        Assert.Equal(6, (await portal.ThemeAsync()).Recommendations.Count);
    }

    [Fact, Trait("Policy", "S4.7")]
    public async Task Report_ByTheLead_IsOnRecordWithItsEvidence()
    {
        await using var portal = new PortalFactory();
        var made = await portal.RecommendationAsync();
        var simon = await portal.SignInAsync(Simon);

        await simon.AssertKeptAsync(await simon.SendAsync($"/recommendations/{made.Id}", ("Form.State", "Done"), ("Form.Evidence", "Every team has a named reader.")), "Every team has a named reader.");

        var report = (await portal.RecommendationAsync()).Reports.MaxBy(r => r.Number)!;
        Assert.Equal((2, RecommendationState.Done, "Every team has a named reader.", PortalFactory.Start), (report.Number, report.State, report.Evidence, report.At));
        Assert.StartsWith("Simon Price, senior manager", report.By, StringComparison.Ordinal);
        Assert.Contains("Every team has a named reader.", (await portal.OpenAsync(Quinn, $"/recommendations/{made.Id}")).Text, StringComparison.Ordinal);
        Assert.Null((await simon.GetAsync($"/recommendations/{made.Id}")).Document.QuerySelector("main form[method=post]"));
    }

    [Theory, Trait("Policy", "S4.7")]
    [InlineData("", "", "Choose whether it is accepted, done or not done")]
    [InlineData("Open", "", "Choose whether it is accepted, done or not done")]
    [InlineData("2", "x", "Choose whether it is accepted, done or not done")]
    [InlineData("Done", " ", "Enter what shows that it was done")]
    [InlineData("NotDone", "", "Enter why it was not done")]
    [InlineData("Done", "On 16/11 all were told.", "Leave out '16/11'")]
    public async Task Report_WithWhatCannotBe_IsRefused(string state, string evidence, string sentence)
    {
        await using var portal = new PortalFactory();
        var simon = await portal.SignInAsync(Simon);

        DirectoryPages.AssertRefused(await simon.SendAsync($"/recommendations/{(await portal.RecommendationAsync()).Id}", ("Form.State", state), ("Form.Evidence", evidence)), sentence);

        Assert.Single((await portal.RecommendationAsync()).Reports);
    }

    [Fact, Trait("Policy", "S4.7")]
    public async Task Report_AfterSomebodyElseReported_TellsTheSecond()
    {
        await using var portal = new PortalFactory();
        var path = $"/recommendations/{(await portal.RecommendationAsync("Review how carers and therapists hear about changes to contact.")).Id}";
        var (sara, quinn) = (await portal.SignInAsync(Sara), await portal.SignInAsync(Quinn));
        var seen = await quinn.GetAsync(path);
        await sara.SendAsync(path, ("Form.State", "Accepted"));

        var answer = await quinn.SubmitAsync(seen, ("Form.State", "NotDone"), ("Form.Evidence", "No answer came."));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Someone else reported on this in the meantime.", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Form.Fields, f => f.Value == "No answer came.");
        await quinn.AssertKeptAsync(await quinn.SubmitAsync(answer), "No answer came.");
    }

    [Fact, Trait("Policy", "S4.6"), Trait("Policy", "S4.7")]
    public async Task Pages_ForTheLead_ShowNothingOfWhatWasReferred()
    {
        await using var portal = new PortalFactory();
        var theme = await portal.ThemeAsync();
        var simon = await portal.SignInAsync(Simon);
        foreach (var path in new[] { "/recommendations", $"/recommendations/{(await portal.RecommendationAsync()).Id}" })
        {
            var html = (await simon.GetAsync(path)).Document.Source.Text;
            Assert.Contains(LearningVisits.Accepted, html, StringComparison.Ordinal);
            foreach (var hidden in new[] { theme.Name, theme.Id.ToString(), "What a clinic had seen", "A promise in a plan", "learning point", "/learning" })
                Assert.DoesNotContain(hidden, html, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Policy", "S4.7")]
    public async Task Menu_LeadsToRecommendations_OnlyWhereThereAreSome()
    {
        await using var portal = new PortalFactory();
        foreach (var (person, there) in new[] { (Simon, true), (Sara, true), (Helen, true), (Finn, false), (Marcus, false), (Quinn, false), (Adrian, false) })
            Assert.Equal(there, (await portal.OpenAsync(person, "/help")).Document.QuerySelector("#navigation a[href='/recommendations']") is not null);
    }

    [Fact, Trait("Policy", "S4.7")]
    public async Task Deputy_DuringTheLeadsAbsence_ReportsForThem()
    {
        await using var portal = new PortalFactory();
        var made = await portal.RecommendationAsync();
        await portal.ReadAsync(db =>
        {
            db.Deputies.Add(new() { PersonId = Simon.Id, DeputyId = Dina.Id });
            db.Absences.Add(new() { PersonId = Simon.Id, From = new(2026, 11, 23), Until = new(2026, 11, 24) });
            return db.SaveChangesAsync();
        });
        var dina = await portal.SignInAsync(Dina);

        await dina.AssertKeptAsync(await dina.SendAsync($"/recommendations/{made.Id}", ("Form.State", "NotDone"), ("Form.Evidence", "The rota changed.")), "for Simon Price");
    }
}
