using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;
using static EscalationPortal.Web.Demonstration.DisputeScript;
using static EscalationPortal.Web.Demonstration.PoliceMatters;

namespace EscalationPortal.Web.Demonstration;

/// <summary>Between the line managers.</summary>
internal static class StageTwoScenes
{
    public static IReadOnlyList<DisputeScript> Play(DemonstrationScene scene) =>
    [
        // Waiting for acceptance, in time.
        Raise(scene, ConferenceAfterIncidents, 11, day: 5, arose: 6, protectedBy: Callum).Acknowledge(5).Answer(3).Escalate(1),

        // Waiting, acceptance overdue.
        Raise(scene, ClosedAfterMove, 12, day: 9, arose: 9).Answer(7).Escalate(4),

        // Sent back with advice: Stage One goes on.
        Raise(scene, BailConditions, 13, day: 6, arose: 6).Answer(5).Escalate(4).SendBack(3),

        // Open with two agencies on the other side, one of which has not taken it up yet.
        Raise(scene, WhoSeesTheSibling, 14, day: 8, arose: 10).Answer(6).Escalate(4).Accept(2).TakeUp(1).Talk(1, DiscussionKind.Meeting),
    ];
}
