using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Web.Demonstration.ChildrensMatters;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;
using static EscalationPortal.Web.Demonstration.DisputeScript;
using static EscalationPortal.Web.Demonstration.FireMatters;
using static EscalationPortal.Web.Demonstration.HealthMatters;

namespace EscalationPortal.Web.Demonstration;

/// <summary>Those that have ended, and one that was reopened.</summary>
internal static class EndedScenes
{
    public static IReadOnlyList<DisputeScript> Play(DemonstrationScene scene) =>
    [
        // Resolved at the first stage, all done.
        Raise(scene, HospitalDischarge, 10, day: 60, arose: 61).Answer(58, DecisionReview.Revised).Propose(57, resolves: true).Sign(56).Resolve(55)
            .Report(47, ActionState.Done, Hannah).Report(46, ActionState.Done, Callum),

        // Resolved at the first stage, with actions that are still to do.
        Raise(scene, CourtReports, 35, day: 6, arose: 7).Answer(5, DecisionReview.Revised).Propose(4, resolves: true).Sign(3).Resolve(2),

        // Resolved between the managers: the one who raised it can still say that the concern remains.
        Raise(scene, YoungCarer, 36, day: 12, arose: 13).Answer(10).GoUp(8).Talk(5).Propose(3, resolves: true).Sign(2).Resolve(1),

        // Resolved between the senior managers; an action was not done; learning was referred.
        Raise(scene, SiblingsApart, 37, day: 50, arose: 52).Answer(48).GoUp(44).Talk(41).GoUp(36).Talk(33).Propose(31, resolves: true).Sign(30).Resolve(29)
            .Add(27, stage: 1, Team.Health).Report(20, ActionState.NotDone, Callum).Report(19, ActionState.Done, Hannah)
            .Refer(18, Helen, "A promise in a plan was put off again and again, and the two carers heard different reasons.", "The person who changes what a plan promises could tell everyone who cares for the children on the same day."),

        // Withdrawn.
        Raise(scene, WelfareCheck, 38, day: 12, arose: 12).Answer(10, DecisionReview.Revised).Withdraw(8),

        // Resolved at the first stage; the actions are overdue and no one has reported on them.
        Raise(scene, SprinklersInPlacement, 39, day: 30, arose: 31, alone: true).Answer(28, DecisionReview.Revised).Propose(27, resolves: true, dueAfter: 8).Sign(26).Resolve(25),

        // Resolved between the managers, and the concern remained.
        Raise(scene, HospitalSite, 40, day: 12, arose: 12).Answer(10).GoUp(8).Talk(6).Propose(4, resolves: true).Sign(3).Resolve(2).ConcernRemains(1),
    ];
}
