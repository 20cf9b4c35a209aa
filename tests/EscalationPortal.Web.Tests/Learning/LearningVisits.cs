using EscalationPortal.Domain.Learning;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Learning;

/// <summary>What the demonstration's Group has: three learning points, two of them in a theme with five recommendations.</summary>
internal static class LearningVisits
{
    public const string Theme = "Who to tell when people or plans change";
    public const string Accepted = "Name who reads referrals while a worker is on leave, and tell partners.";

    public static Task<LearningTheme> ThemeAsync(this PortalFactory portal, string name = Theme) => portal.ReadAsync(db =>
        db.LearningThemes.AsNoTracking().Include(t => t.Recommendations).ThenInclude(r => r.Reports).SingleAsync(t => t.Name == name));

    public static async Task<Recommendation> RecommendationAsync(this PortalFactory portal, string text = Accepted) =>
        (await portal.ThemeAsync()).Recommendations.Single(r => r.Text == text);

    public static Task<LearningReferral> ReferralAsync(this PortalFactory portal, bool inTheme) => portal.ReadAsync(db =>
        db.LearningReferrals.AsNoTracking().OrderBy(r => r.WhatHappened).FirstAsync(r => (r.ThemeId != null) == inTheme));

    public static Task<LearningReferral> StoredAsync(this PortalFactory portal, LearningReferral referral) =>
        portal.ReadAsync(db => db.LearningReferrals.AsNoTracking().SingleAsync(r => r.Id == referral.Id));

    public static async Task<Page> OpenAsync(this PortalFactory portal, DemonstrationPerson person, string path) =>
        await (await portal.SignInAsync(person)).GetAsync(path);
}
