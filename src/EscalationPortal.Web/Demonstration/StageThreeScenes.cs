using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Web.Demonstration.ChildrensMatters;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;
using static EscalationPortal.Web.Demonstration.DisputeScript;
using static EscalationPortal.Web.Demonstration.FireMatters;
using static EscalationPortal.Web.Demonstration.HealthMatters;

namespace EscalationPortal.Web.Demonstration;

/// <summary>Between the senior managers.</summary>
internal static class StageThreeScenes
{
    public static IReadOnlyList<DisputeScript> Play(DemonstrationScene scene) =>
    [
        // Waiting for acceptance, in time.
        Raise(scene, ConferenceOutcome, 22, day: 14, arose: 15).Answer(12).GoUp(10).Talk(7, DiscussionKind.Meeting).Escalate(1),

        // Waiting, acceptance overdue.
        Raise(scene, SafeAndWell, 23, day: 18, arose: 20).Answer(16).GoUp(12).Talk(9).Escalate(4),

        // Open and in time; a risk was referred in the meantime.
        Raise(scene, SteppedDown, 24, day: 15, arose: 15).Answer(14).GoUp(12).Talk(9).ReferRisk(6, Hannah)
            .GoUp(5).Talk(2, DiscussionKind.Meeting),

        // Overdue; learning was referred while it is open.
        Raise(scene, VideoInterview, 25, day: 24, arose: 30).Answer(22).GoUp(18).Talk(14).GoUp(12).Talk(9)
            .Refer(7, Sara, "A recorded interview was put off three times, and therapy waited for it.", "Agencies could agree when therapy may begin before an interview, and who tells the family."),

        // A proposed record that one of two agencies has refused.
        Raise(scene, ArsonThreat, 26, day: 20, arose: 20).Answer(18).Answer(18, by: Team.Childrens).GoUp(15).Talk(12).GoUp(8).Talk(5, DiscussionKind.Meeting)
            .Propose(4, resolves: true).Sign(2, Verdict.Agreed, Team.Police).Sign(1, Verdict.NotAgreed, Team.Childrens),
    ];
}
