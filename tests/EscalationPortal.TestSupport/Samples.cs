using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Learning;
using EscalationPortal.Domain.People;

namespace EscalationPortal.TestSupport;

/// <summary>Complete and lawful contents for every form: a test changes only what it is about.</summary>
public static class Samples
{
    public static Submission Submission(DateTime now, Person raiser, params IReadOnlyList<Person> others)
    {
        var today = Partnership.Calendar.DayOf(now);
        return new Submission(
            CaseReference.Of("police", "POL-48213"), "cambridgeshire", "standard", "should there be a child protection plan?",
            ["need-and-threshold"], ["something-else"], today,
            new Concern("Two injuries in a month.", "The paediatric report.", "Seen at home.", "More harm is likely.", "Hides when the door opens."),
            "That the family needs support.", "Whether a plan is needed.", "A visit with the school.", "A conference is held.",
            new AdviceTaken("A supervisor", today, "Log it and ask for a conference."), "Someone beside me at the discussion.",
            Fresh(now, raiser), null, [new NetworkPerson("Riverside School", "Una Field", "designated safeguarding lead", null)],
            [.. others.Select(o => o.Id)], Discussion(now), null);
    }

    public static SafetyAnswer Fresh(DateTime now, Person owner) => new(Arrangement(now, owner), null);

    public static Arrangement Arrangement(DateTime now, Person owner, int days = 7) =>
        new("The grandmother stays overnight.", "A daily call.", owner.Id, Partnership.Calendar.DayOf(now).AddDays(days));

    public static SafetyAnswer NoneAgreed(DateTime now) => new(null, Risk(now));

    public static RiskReferred Risk(DateTime now) => new("children's services", "The duty team", now, "MASH-7");

    public static DiscussionHeld Discussion(DateTime now, DiscussionKind kind = DiscussionKind.Discussion) =>
        new(kind, now, Partnership.Policy.DiscussionMethods[0].Key, "Both workers", null, "Each explained the threshold they see.");

    public static OwnPart OwnPart(DecisionReview? decision = DecisionReview.Kept) =>
        new("The threshold is not met.", "Early help is enough.", "A second injury.", decision, "The health visitor's report.");

    public static ActionToAgree Action(DateTime now, int number = 1, string owner = "Callum Reid") => new(
        number, "Hold a strategy discussion.", owner, Agencies.Childrens.Name, Partnership.Calendar.DayOf(now).AddDays(10));

    public static JointRecord Record(DateTime now, bool resolves = true, string outcome = "A conference is called.") =>
        new("A discussion and a joint visit.", [Action(now)], "Within ten days.", outcome, resolves ? VersionAim.Resolves : VersionAim.Remains);

    public static IReadOnlyList<MinutesText> Minutes { get; } = [new("The concern", "The panel heard both sides."), new("The advice", "It was read out.")];

    public static ClosingRecord Closing { get; } = new("A discussion.", "None was agreed.", "None.", "The difference remains.");

    public static LearningPoints Learning { get; } = new("The threshold was read in two ways.", "A shared briefing on the threshold.");

    public static PanelDecision Decision(DateTime now, Person owner) => new(
        PanelOutcome.Decided, "A conference is held.", [new PanelDissent(Staff.Paula.Id, "Health would have waited.")], [Action(now)], null, null, Fresh(now, owner));

    public static PanelDecision NotAgreed(DateTime now, Person owner) => new(
        PanelOutcome.NotAgreed, "The threshold is still open.", [], [], "Sara Novak", Partnership.Calendar.DayOf(now).AddDays(6), Fresh(now, owner));
}
