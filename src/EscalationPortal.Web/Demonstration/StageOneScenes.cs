using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Web.Demonstration.ChildrensMatters;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;
using static EscalationPortal.Web.Demonstration.DisputeScript;
using static EscalationPortal.Web.Demonstration.FireMatters;
using static EscalationPortal.Web.Demonstration.HealthMatters;
using static EscalationPortal.Web.Demonstration.PoliceMatters;

namespace EscalationPortal.Web.Demonstration;

/// <summary>Between the workers.</summary>
internal static class StageOneScenes
{
    public static IReadOnlyList<DisputeScript> Play(DemonstrationScene scene) =>
    [
        // Just raised, the discussion still to come.
        Raise(scene, ExploitationReferral, 1, day: 1, arose: 1, held: false),

        // Overdue, and answered late.
        Raise(scene, PlanWithoutMeetings, 2, day: 8, arose: 9).Answer(3),

        // A record waits for the other side's signature.
        Raise(scene, InformationFromClinic, 3, day: 4, arose: 5).Answer(3, DecisionReview.Revised).Propose(1, resolves: true),

        // Signed, not agreed.
        Raise(scene, HomeConditions, 4, day: 5, arose: 5).Answer(4).Propose(3, resolves: false).Sign(2, Verdict.NotAgreed),

        // The owner of the safety arrangement has not acknowledged it.
        Raise(scene, CrewReferrals, 5, day: 2, arose: 3, protectedBy: Callum, alone: true),

        // Overdue, unanswered, and no one has reviewed what protects the child.
        Raise(scene, EarlyHelpWait, 6, day: 10, arose: 11).LeaveSafety(),

        // 'This does not protect the child.'
        Raise(scene, BlockedExit, 7, day: 3, arose: 4, protectedBy: Callum).Acknowledge(2).Challenge(1, Team.FireService).LeaveSafety(),

        // No arrangement could be agreed: referred instead.
        Raise(scene, PoliceWithClinic, 8, day: 1, arose: 2, urgent: true,
            insteadOfSafety: new RiskReferred("Police", "The duty sergeant of the child abuse team", default, "Taken by the duty desk")),

        // Signed in part, on the urgent track; a second version has been proposed.
        Raise(scene, ReleaseWithoutNotice, 9, day: 4, arose: 4, urgent: true).Answer(3, DecisionReview.Revised)
            .Propose(3, resolves: true).Sign(2, Verdict.AgreedInPart).Propose(1, resolves: true),
    ];
}
