using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Web.Demonstration.DisputeScript;
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
    ];
}
