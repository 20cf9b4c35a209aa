using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;
using static EscalationPortal.Web.Demonstration.DisputeScript;
using static EscalationPortal.Web.Demonstration.TurningMatters;

namespace EscalationPortal.Web.Demonstration;

/// <summary>Those that did not take the usual way.</summary>
internal static class TurningScenes
{
    public static IReadOnlyList<DisputeScript> Play(DemonstrationScene scene) =>
    [
        // Resolved and filed; an action was not done, and it is open again.
        Raise(scene, RespiteStopped, 41, day: 34, arose: 35).Answer(32, DecisionReview.Revised).Propose(31, resolves: true, dueAfter: 8).Sign(30).Resolve(29)
            .File(28, Team.Health).File(27, Team.Childrens).Report(6, ActionState.NotDone, Hannah).Reopen(2, Team.Health),

        // Closed for learning between the senior managers.
        Raise(scene, LateDisclosure, 42, day: 34, arose: 36).Answer(32, DecisionReview.Revised).GoUp(29).Talk(26).GoUp(22).Talk(19, DiscussionKind.Meeting)
            .ProposeLearning(17).Sign(15)
            .Refer(13, Simon, "What a clinic had seen waited for someone who was on leave, because no colleague was told to look.", "Every service could say who reads what comes in while someone is away, and tell its partners.")
            .CloseForLearning(12).Recognise(11, Team.Police, Team.Health, "Came to the meeting with the whole chronology, and said at the start what had gone wrong on their side."),

        // Made urgent, then Stage Two was skipped.
        Raise(scene, FamilyLeaving, 43, day: 4, arose: 4).AskForSupport(4, Freya).ChangeTrack(3, "urgent", "The tickets are for Friday.")
            .SkipTo(1, "stage-three", "imminent-risk", "The family leaves on Friday. A second round of conversations would end after that."),

        // The first agency said that it was not for them; the right one has answered, and did well.
        Raise(scene, SchoolTransport, 44, day: 6, arose: 6).LeaveAsWrongAgency(5, "We have no part with this family. It may be for the neighbourhood policing team.")
            .NameAgency(4, Team.Police).Answer(2, DecisionReview.Revised, Team.Police)
            .Recognise(1, Team.Childrens, Team.Police, "Answered on the second day and had already told the patrol of that road.").File(1, Team.Childrens),

        // The right agency has still to be named.
        Raise(scene, HouseboatMoorings, 45, day: 3, arose: 3, alone: true).LeaveAsWrongAgency(1, "The mooring is outside our area. We have told the neighbouring service by telephone that the heater is there."),
    ];
}
