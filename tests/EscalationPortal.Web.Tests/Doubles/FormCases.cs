using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Access;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Journey;
using EscalationPortal.Web.Tests.Learning;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;
using static EscalationPortal.Web.Tests.Journey.JourneyWalk;

namespace EscalationPortal.Web.Tests.Doubles;

/// <summary>Every form that is no act on a dispute, by the route that it is sent to.</summary>
internal static class FormCases
{
    private static readonly (string, string)[] s_away = [.. Day("Form.From", Today), .. Day("Form.Until", Today.AddDays(2))];
    private static readonly (string, string)[] s_newPassword = [("Current", Password), ("New", "copper kettle nine meadows"), ("Again", "copper kettle nine meadows")];

    private static DateOnly Today => DateOnly.FromDateTime(PortalFactory.Start);

    public static IReadOnlyDictionary<string, FormCase> All { get; } = new Dictionary<string, FormCase>(StringComparer.Ordinal)
    {
        ["account/password"] = new(Cara, (_, _) => At("/account/password", "/account/password", "/work"), s_newPassword, db => db.Users.CountAsync(), 0),
        ["log"] = new(Priya, (_, _) => At("/log", "/log"), [], db => db.Drafts.CountAsync(), 1),
        ["log/{id:guid}/{step}"] = new(Priya, (p, _) => InDraftAsync(p, "outcome", "advice"), [("Form.OutcomeWanted", "A conference.")], db => db.Drafts.CountAsync(d => d.Content.Contains("A conference.")), 1),
        ["log/{id:guid}/check"] = new(Priya, (p, _) => InDraftAsync(p, "check", null, whole: true), [], db => db.Disputes.CountAsync(), 1),
        ["log/{id:guid}/delete"] = new(Priya, (p, _) => InDraftAsync(p, "delete", null), [], db => db.Drafts.CountAsync(), -1),
        ["log/{id:guid}/showing"] = new(Priya, (p, _) => InDraftAsync(p, "showing", "check"), [("Form.To", $"{Marcus.Id}")], db => db.Drafts.CountAsync(d => d.ShownToId == Marcus.Id), 1),
        ["log/{id:guid}/showing/end"] = new(Priya, EndOfShowingAsync, [], db => db.Drafts.CountAsync(d => d.ShownToId == Marcus.Id), -1),
        ["shown-drafts/{id:guid}"] = new(Marcus, async (p, _) => Alone($"/shown-drafts/{await ShownAsync(p)}"), [("Form.Text", "Which report?")], db => db.Drafts.SelectMany(d => d.Comments).CountAsync(), 1),
        ["learning/{id:guid}/theme"] = new(Quinn, (p, _) => ReferralAsync(p, inTheme: false, "/theme"), [("Form.NewName", "Leave and cover")], db => db.LearningThemes.CountAsync(), 1),
        ["learning/{id:guid}/theme/removal"] = new(Quinn, (p, _) => ReferralAsync(p, inTheme: true, "/theme/removal"), [], db => db.LearningReferrals.CountAsync(r => r.ThemeId == null), 1),
        ["learning/themes/{id:guid}/recommendation"] = new(Quinn, ThemeAsync,
            [("Form.Kind", "agency-review"), ("Form.Text", "Brief every team."), ("Form.Owner", Simon.Agency), .. Day("Form.Due", Today.AddDays(60))], db => db.LearningThemes.SelectMany(t => t.Recommendations).CountAsync(), 1),
        ["recommendations/{id:guid}"] = new(Simon, async (p, _) => Alone($"/recommendations/{(await p.RecommendationAsync()).Id}"),
            [("Form.State", "Done"), ("Form.Evidence", "Every team has a reader.")], db => db.LearningThemes.SelectMany(t => t.Recommendations).SelectMany(r => r.Reports).CountAsync(), 1),
        ["agencies/new"] = new(Adrian, (_, _) => At("/agencies/new", "/agencies/new", "/agencies/riverside-school"),
            [("Form.Name", "Riverside School"), ("Form.IsStatutory", "false"), ("Form.LeadRole", "safeguarding lead"), ("Form.LeadName", "Una Field"), ("Form.LeadTitle", "head")], db => db.Agencies.CountAsync(), 1),
        ["agencies/{key}/edit"] = new(Ada, (_, _) => At($"{DirectoryPages.Police}/edit", $"{DirectoryPages.Police}/edit", DirectoryPages.Police), [("Form.LeadRole", "head of safeguarding")], db => db.DirectoryChanges.CountAsync(), 1),
        ["agencies/{key}/people/new"] = new(Ada, (_, _) => At($"{DirectoryPages.Police}/people/new", $"{DirectoryPages.Police}/people/new"),
            [("Form.Name", "Nadia Frost"), ("Form.Title", "constable"), ("Form.Roles", "practitioner")], db => db.People.CountAsync(), 1),
        ["people/{id:guid}/edit"] = new(Ada, (_, _) => OfCaraAsync("/edit"), [("Form.Title", "sergeant")], db => db.DirectoryChanges.CountAsync(), 1),
        ["people/{id:guid}/absence"] = new(Ada, (_, _) => OfCaraAsync("/absence"), s_away, db => db.Absences.CountAsync(), 1),
        ["people/{id:guid}/absence/{absence:guid}/removal"] = new(Ada, AbsenceAsync, [], db => db.Absences.CountAsync(), -1),
        ["account/absence"] = new(
            Femi, (_, _) => At("/account/absence", "/account/absence", "/account/absence"), s_away, db => db.Absences.CountAsync(), 1),
        ["account/absence/{absence:guid}/removal"] = new(Femi, OwnAbsenceAsync, [], db => db.Absences.CountAsync(), -1),
        ["access/{id:guid}/confirmation"] = new(Simon, (p, _) => WaitingAsync(p, "confirmation"), [], db => db.Deputies.CountAsync(), 1),
        ["access/{id:guid}/refusal"] = new(
            Simon, (p, _) => WaitingAsync(p, "refusal"), [], db => db.AccessDecisions.CountAsync(d => !d.IsConfirmed), 1),
        ["people/{id:guid}/leaving"] = new(Ada, (_, _) => OfCaraAsync("/leaving"), [], db => db.People.CountAsync(p => p.LeftOn != null), 1),
        ["people/{id:guid}/account"] = new(Ada, (_, _) => OfCaraAsync("/account"), [], db => db.DirectoryChanges.CountAsync(), 1) { ShowsOnce = true },
    };

    private static Task<FormPlace> At(string page, string action, string? leadsTo = null) => Task.FromResult(new FormPlace(page, action, leadsTo));

    private static FormPlace Alone(string page) => new(page, page, page);

    private static Task<FormPlace> OfCaraAsync(string page) => At(Cara.PathOf(page), Cara.PathOf(page), Cara.PathOf());

    private static async Task<FormPlace> InDraftAsync(PortalFactory portal, string step, string? next, bool whole = false)
    {
        var walk = await StartAsync(portal, Priya, Callum);
        if (whole)
            await walk.ToCheckAsync();
        return new FormPlace($"{walk.Draft}/{step}", $"{walk.Draft}/{step}", next is null ? null : $"{walk.Draft}/{next}");
    }

    /// <returns>Id of a draft that Marcus may read.</returns>
    private static async Task<string> ShownAsync(PortalFactory portal)
    {
        var walk = await StartAsync(portal, Priya, Callum);
        await walk.SendAsync("showing", ("Form.To", $"{Marcus.Id}"));
        return walk.Draft.Split('/')[^1];
    }

    private static async Task<FormPlace> EndOfShowingAsync(PortalFactory portal, Visitor priya)
    {
        var draft = $"/log/{await ShownAsync(portal)}";
        return new FormPlace($"{draft}/showing", $"{draft}/showing/end", $"{draft}/check");
    }

    private static async Task<FormPlace> ReferralAsync(PortalFactory portal, bool inTheme, string action)
    {
        var page = $"/learning/{(await portal.ReferralAsync(inTheme)).Id}";
        return new FormPlace(page, page + action, page);
    }

    private static async Task<FormPlace> ThemeAsync(PortalFactory portal, Visitor quinn)
    {
        var page = $"/learning/themes/{(await portal.ThemeAsync()).Id}";
        return new FormPlace(page, $"{page}/recommendation", page);
    }

    private static async Task<FormPlace> WaitingAsync(PortalFactory portal, string decision)
    {
        var page = $"/access/{await portal.WaitingAccessAsync()}";
        return new FormPlace(page, $"{page}/{decision}", "/access");
    }

    private static async Task<FormPlace> OwnAbsenceAsync(PortalFactory portal, Visitor femi)
    {
        await femi.SendAsync("/account/absence", s_away);
        var absence = await portal.ReadAsync(db => db.Absences.Where(a => a.PersonId == Femi.Id).Select(a => a.Id).SingleAsync());
        return new FormPlace("/account/absence", $"/account/absence/{absence}/removal", "/account/absence");
    }

    private static async Task<FormPlace> AbsenceAsync(PortalFactory portal, Visitor ada)
    {
        await ada.SendAsync(Cara.PathOf("/absence"), s_away);
        var absence = await portal.ReadAsync(db => db.Absences.Where(a => a.PersonId == Cara.Id).Select(a => a.Id).SingleAsync());
        return new FormPlace(Cara.PathOf("/absence"), Cara.PathOf($"/absence/{absence}/removal"), Cara.PathOf());
    }
}
