using EscalationPortal.Browser.Tests.Support;
using EscalationPortal.Persistence;
using EscalationPortal.Web.Demonstration;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Browser.Tests;

/// <summary>Learning, recommendations and the directory: each page as it is first shown, and its form sent with nothing in it.</summary>
public sealed class OtherFormsTests(BrowserFixture browser, Portal portal) : IClassFixture<BrowserFixture>, IClassFixture<Portal>
{
    private const string Police = "/agencies/cambridgeshire-constabulary";

    /// <summary>A form that asks for nothing would be carried out.</summary>
    private static readonly (string State, DemonstrationPerson Who, Func<PortalDbContext, Task<string>> Path, bool IsSent)[] s_pages =
    [
        ("learning, overdue", Quinn, _ => At("/learning?show=Overdue"), false),
        ("learning, without a theme", Quinn, _ => At("/learning?show=WithoutTheme"), false),
        ("learning, themes", Quinn, _ => At("/learning?show=Themes"), false),
        ("learning point without a theme", Quinn, async db => $"/learning/{await db.LearningReferrals.Where(r => r.ThemeId == null).Select(r => r.Id).FirstAsync()}", true),
        ("learning point in a theme", Quinn, async db => $"/learning/{await db.LearningReferrals.Where(r => r.ThemeId != null).Select(r => r.Id).FirstAsync()}", true),
        ("learning theme", Quinn, async db => $"/learning/themes/{await db.LearningThemes.Select(t => t.Id).FirstAsync()}", true),
        ("recommendations", Simon, _ => At("/recommendations"), false),
        ("recommendations, none", Finn, _ => At("/recommendations"), false),
        ("recommendation", Simon, async db => $"/recommendations/{await RecommendationAsync(db, Simon)}", true),
        ("recommendation of another, for the group", Quinn, async db => $"/recommendations/{await RecommendationAsync(db, Sara)}", true),
        ("recommendation, closed", Helen, async db => $"/recommendations/{await RecommendationAsync(db, Helen)}", false),
        ("agencies, none of that name", Adrian, _ => At("/agencies?name=zzz"), false),
        ("agency, changed", Adrian, _ => At($"{Police}/edit"), true),
        ("agency, changed by its own", Ada, _ => At($"{Police}/edit"), true),
        ("person, new", Ada, _ => At($"{Police}/people/new"), true),
        ("person of one's own agency", Ada, _ => At($"/people/{Marcus.Id}"), false),
        ("people, none of that name", Ada, _ => At("/people?name=zzz"), false),
        ("absence", Ada, _ => At($"/people/{Marcus.Id}/absence"), true),
        ("leaving of oneself", Ada, _ => At($"/people/{Ada.Id}/leaving"), true),
        ("account that is there", Ada, _ => At($"/people/{Cara.Id}/account"), false),
        ("account that opens disputes", Ada, _ => At($"/people/{Priya.Id}/account"), false),
        ("own account", Priya, _ => At("/account"), false),
        ("own absence", Marcus, _ => At("/account/absence"), true),
        ("own absence without a deputy", Priya, _ => At("/account/absence"), false),
        ("access, nothing to confirm", Simon, _ => At("/access"), false),
        ("password", Priya, _ => At("/account/password"), true),
        ("disputes, none", Cara, _ => At("/disputes"), false),
        ("disputes, none so narrowed", Priya, _ => At("/disputes?stage=stage-four&area=perceived-risk"), false),
    ];

    [Fact]
    public async Task Page_BesideTheDisputes_IsSoundWhenShownAndEmpty()
    {
        await using var visit = new Visit(browser, portal, "other forms");
        foreach (var (state, who, path, isSent) in s_pages)
        {
            var person = await visit.SignedInAsync(who);
            await person.OpenAsync(await PathAsync(path));
            await person.InspectAsync(state);
            if (!isSent)
                continue;
            await person.SubmitEmptyAsync();
            Assert.True(person.Problems.Document!.Status is 400 or 409, $"'{state}' takes an empty form");
            await person.InspectAsync($"{state}, empty");
        }

        visit.Inspection.AssertSound();
    }

    [Fact]
    public async Task Case_LookedUp_IsSoundWhenFoundAndWhenNot()
    {
        await using var visit = new Visit(browser, portal, "finding");
        var priya = await visit.SignedInAsync(Priya);
        var known = await PathAsync(db => db.Disputes.Where(d => d.RaiserId == Priya.Id).Select(d => d.Case.Reference).FirstAsync());
        foreach (var (state, reference) in new[] { ("found", known), ("not found", "POL-0") })
        {
            await priya.OpenAsync("/disputes");
            await priya.FillAsync("Case reference", reference);
            await priya.SendAsync();
            await priya.InspectAsync($"case, {state}");
        }

        visit.Inspection.AssertSound();
    }

    private static Task<string> At(string path) => Task.FromResult(path);

    private static Task<Guid> RecommendationAsync(PortalDbContext db, DemonstrationPerson owner) =>
        db.LearningThemes.SelectMany(t => t.Recommendations).Where(r => r.OwnerKey == owner.Agency).Select(r => r.Id).FirstAsync();

    private async Task<string> PathAsync(Func<PortalDbContext, Task<string>> path)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await path(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }
}
