using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Web.Demonstration.ChildrensMatters;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;
using static EscalationPortal.Web.Demonstration.DisputeScript;
using static EscalationPortal.Web.Demonstration.FireMatters;
using static EscalationPortal.Web.Demonstration.HealthMatters;
using static EscalationPortal.Web.Demonstration.PanelMatters;

namespace EscalationPortal.Web.Demonstration;

/// <summary>At the Resolution Panel.</summary>
internal static class PanelScenes
{
    public static IReadOnlyList<DisputeScript> Play(DemonstrationScene scene) =>
    [
        // To be convened, in time.
        Raise(scene, PerplexingSymptoms, 27, day: 20, arose: 21, urgent: true).Answer(19).GoUp(16).Talk(13).GoUp(9).Talk(6, DiscussionKind.Meeting).Escalate(1),

        // To be convened, overdue.
        Raise(scene, TemporaryHousing, 28, day: 30, arose: 31).Answer(28).GoUp(25).Talk(22).GoUp(18).Talk(15).Escalate(9),

        // Convened and still to come; the scrutineer has been asked.
        Raise(scene, SchoolNurse, 29, day: 24, arose: 25).Answer(22).Answer(21, by: Team.Police).GoUp(19).Talk(16).GoUp(12).Talk(9).Escalate(6).Convene(3, meets: -2),

        // For Peterborough: held, the decision and the minutes awaited.
        Raise(scene, WaterSafety, 30, day: 28, arose: 28, area: "peterborough").Answer(26).GoUp(23).Talk(20).GoUp(15).Talk(12).Escalate(9)
            .Convene(7, meets: 3, scrutineer: false).Papers(5).Hold(2),

        // Held with advice; some of those who were there have agreed the minutes.
        Raise(scene, HealthAssessments, 31, day: 33, arose: 34).Answer(31).GoUp(27).Talk(24).GoUp(19).Talk(16).Escalate(13)
            .Convene(10, meets: 5).Advise(7).Papers(7).Hold(4).AgreeMinutes(2, Paul, Paula),

        // Still to come: a partner stepped back, and no one has taken the place yet.
        Raise(scene, PartyHouse, 47, day: 22, arose: 23).Answer(20).GoUp(17).Talk(14).GoUp(10).Talk(7).Escalate(5).Convene(3, meets: -2, scrutineer: false).Papers(2).StepBack(1, Paul),

        // Held: a member says that the minutes are wrong; they must be issued again.
        Raise(scene, UnvisitedPlan, 48, day: 31, arose: 32).Answer(29).GoUp(25).Talk(22).GoUp(17).Talk(14).Escalate(11)
            .Convene(8, meets: 4).Papers(6).Hold(3).AgreeMinutes(2, Paul).DisputeMinutes(1, Paula),

        // Not agreed: it meets again.
        Raise(scene, FireSetting, 32, day: 35, arose: 36).Answer(33).GoUp(29).Talk(26).GoUp(21).Talk(18).Escalate(15)
            .Convene(12, meets: 7, scrutineer: false).Papers(9).Hold(6).AgreeMinutes(5, Paul, Paula, Peter, Finn).NotAgree(4, reconvenes: -5),

        // Decided, with dissent; one action is still to do.
        Raise(scene, HoardingHome, 33, day: 45, arose: 46).Answer(43).GoUp(39).Talk(36).GoUp(31).Talk(28).Escalate(25)
            .Convene(22, meets: 17).Advise(19).Papers(19).Hold(16).DisputeMinutes(16, Paula).CorrectMinutes(15).AgreeMinutes(15, Paul, Paula, Peter, Finn).Decide(14, "The fire service would have set an earlier day.")
            .Report(6, ActionState.Done, Callum),

        // Decided lately; the minutes wait for one member.
        Raise(scene, AgreedOnTelephone, 34, day: 32, arose: 33).Answer(30).GoUp(26).Talk(23).GoUp(18).Talk(15).Escalate(12)
            .Convene(9, meets: 4, scrutineer: false).Papers(6).Hold(3).AgreeMinutes(2, Paul, Paula, Helen).Decide(2),
    ];
}
