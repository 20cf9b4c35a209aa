using EscalationPortal.Domain.Learning;
using static EscalationPortal.Persistence.Directory.ShippedAgencies;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Demonstration;

/// <summary>What the Group made of the learning points: two are in a theme, whose recommendations are in every state; the rest have none yet.</summary>
internal static class DemonstrationLearning
{
    private static readonly TimeOnly s_hour = new(11, 20);

    public static IReadOnlyList<LearningTheme> Of(DemonstrationScene scene, IReadOnlyList<LearningReferral> referrals)
    {
        var theme = LearningTheme.Begin("Who to tell when people or plans change", Act(scene, 10, Quinn));
        foreach (var referral in referrals.Where(r => r.WhatHappened.StartsWith("A promise", StringComparison.Ordinal) || r.WhatHappened.StartsWith("What a clinic", StringComparison.Ordinal)))
            referral.PutInto(theme, Act(scene, 10, Quinn));

        Recommend("agency-review", "Review how carers and therapists hear about changes to contact.", CambridgeshireChildrens, due: 3);
        var absence = Recommend("agency-review", "Name who reads referrals while a worker is on leave, and tell partners.", Police, due: -30);
        var leaflet = Recommend("policy-review", "Add to the procedure who to tell when a promised visit is put off.", BusinessUnit, due: -10);
        var mailbox = Recommend("agency-review", "Give every clinic one shared mailbox for what partners report.", CommunityServices, due: -5);
        Recommend("policy-review", "Say in the procedure how a change of worker is announced.", scene.Policy.Bodies.LearningGroup.Role, due: -40);

        Report(absence, RecommendationState.Accepted, null, 6, Simon);
        Report(leaflet, RecommendationState.Accepted, null, 7, Quinn);
        Report(leaflet, RecommendationState.Done, "The procedure was changed and every agency was sent the new page.", 4, Quinn);
        Report(mailbox, RecommendationState.NotDone, "The clinics share one record system, so a mailbox beside it would split what is known.", 4, Helen);
        return [theme];

        Guid Recommend(string kind, string text, string owner, int due) =>
            theme.Recommend(new RecommendationMade(kind, text, owner, scene.Day(due)), Act(scene, 9, Quinn)).Id;

        void Report(Guid recommendation, RecommendationState state, string? evidence, int day, DemonstrationPerson by) =>
            theme.Report(recommendation, new RecommendationReported(state, evidence), Act(scene, day, by));
    }

    private static Domain.Disputes.Act Act(DemonstrationScene scene, int day, DemonstrationPerson by) =>
        scene.Act(by.Id, scene.Calendar.ToUtc(scene.Day(day), s_hour));
}
