using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Web.Demonstration.ChildrensMatters;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;
using static EscalationPortal.Web.Demonstration.DisputeScript;
using static EscalationPortal.Web.Demonstration.FireMatters;
using static EscalationPortal.Web.Demonstration.HealthMatters;
using static EscalationPortal.Web.Demonstration.PoliceMatters;

namespace EscalationPortal.Web.Demonstration;

/// <summary>Between the line managers.</summary>
internal static class StageTwoScenes
{
    /// <summary>The working day on which Marcus Bell was away.</summary>
    public const int Absence = 5;

    public static IReadOnlyList<DisputeScript> Play(DemonstrationScene scene) =>
    [
        // Waiting for acceptance, in time.
        Raise(scene, ConferenceAfterIncidents, 11, day: 5, arose: 6, protectedBy: Callum).Acknowledge(5).Answer(3).Escalate(1),

        // Waiting, acceptance overdue.
        Raise(scene, ClosedAfterMove, 12, day: 9, arose: 9).Answer(7).Escalate(4),

        // Sent back with advice: Stage One continues.
        Raise(scene, BailConditions, 13, day: 6, arose: 6).Answer(5).Escalate(4).SendBack(3),

        // Two agencies on the other side, one of which has not taken it up yet.
        Raise(scene, WhoSeesTheSibling, 14, day: 8, arose: 10).Answer(6).Escalate(4).Accept(2).TakeUp(1).Talk(1, DiscussionKind.Meeting),

        // Sent back, and insisted: the safeguarding lead is asked.
        Raise(scene, MissedAppointments, 15, day: 8, arose: 9).Answer(7).Escalate(5).SendBack(4).Talk(2).Insist(1),

        // No answer in time: sent on to the deputy.
        Raise(scene, ReturnInterviews, 16, day: 7, arose: 8).Answer(5).Escalate(4).SendOn(1, Dina),

        // A record waits for the counterpart's signature.
        Raise(scene, NeglectThreshold, 17, day: 9, arose: 10).Answer(7).GoUp(6).Talk(3, DiscussionKind.Meeting).Answer(2, DecisionReview.Revised).Propose(1, resolves: true),

        // Accepted; the counterpart has still to take it up.
        Raise(scene, OxygenAndSmoking, 18, day: 6, arose: 7, protectedBy: Hannah).Acknowledge(5).Escalate(2).Accept(1),

        // Passed on to a colleague, accepted, handed back, and overdue since.
        Raise(scene, StrategyWithoutHealth, 19, day: 18, arose: 19).Answer(16).Escalate(14).PassOn(14, Dina).Accept(13).TakeUp(12).Talk(11).HandOver(9, Dina, Marcus),

        // Overdue; the Business Unit has opened it with a reason.
        Raise(scene, PoliceAtConference, 20, day: 17, arose: 18).Answer(15).GoUp(13).Talk(10).OpenWithReason(2),

        // Accepted by the deputy for the manager during an absence.
        Raise(scene, AddressFlags, 21, day: 8, arose: 9).Answer(7).Escalate(6).Accept(Absence, deputy: Dina).TakeUp(4).Talk(3).Answer(2),
    ];
}
