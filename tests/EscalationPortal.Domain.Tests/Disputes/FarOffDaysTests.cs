using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>A mistyped year is refused wherever a day is given: an action that is due in 2126 would be silence.</summary>
public sealed class FarOffDaysTests
{
    private const int Years = 19;
    private const string Sentence = "Check the year: this day is more than 18 years from today.";

    private static readonly Dictionary<string, (Func<DisputeBuilder> Given, Action<DisputeBuilder> Act, RefusedPart About)> s_acts = new(StringComparer.Ordinal)
    {
        ["the day it arose"] = (() => new(), at => at.With(s => s with { AroseOn = LongAgo(at) }).Submitted(), RefusedPart.Whole),
        ["advice taken"] = (() => new(), at => at.With(s => s with { Advice = new AdviceTaken("Marcus", LongAgo(at), "Talk.") }).Submitted(), RefusedPart.Whole),
        ["a referral of a risk"] = (() => new DisputeBuilder().Submitted(), at => at.Dispute.ReferRisk(Samples.Risk(at.Now.AddYears(-Years)), at.By(Priya)), RefusedPart.Referral),
        ["a planned discussion"] = (() => new(), at => at.With(s => s with { Held = null, PlannedFor = FarAhead(at) }).Submitted(), RefusedPart.Whole),
        ["a meeting"] = (() => new DisputeBuilder().Submitted(), at => at.Dispute.ArrangeMeeting(new MeetingPlan("Professionals' meeting", at.Now.AddYears(Years), "Room 4", "Both"), at.By(Priya)), RefusedPart.Day),
        ["an agreed action"] = (() => new DisputeBuilder().Submitted(), at => at.Dispute.ProposeRecord(
            Samples.Record(at.Now) with { AgreedActions = [Samples.Action(at.Now), Samples.Action(at.Now, 2) with { Due = FarAhead(at) }] }, at.By(Priya)), RefusedPart.Whole),
        ["a panel"] = (() => new DisputeBuilder().AtPanel(), at => at.Dispute.ConvenePanel(at.PanelCall() with { MeetsAt = at.Now.AddYears(Years) }, at.By(Beth)), RefusedPart.Day),
        ["a panel that is moved"] = (() => new DisputeBuilder().Convened(), at => at.Dispute.MovePanel(at.Now.AddYears(Years), "Room 9", "Ill.", at.By(Beth)), RefusedPart.Day),
        ["a panel that meets again"] = (() => new DisputeBuilder().Held(), at => at.Dispute.Decide(Samples.NotAgreed(at.Now, Priya) with { ReconvenesOn = FarAhead(at) }, at.By(Beth)), RefusedPart.Day),
    };

    public static TheoryData<string> Acts { get; } = [.. s_acts.Keys];

    [Theory, MemberData(nameof(Acts))]
    public void Act_WithADayMoreThanAChildhoodAway_IsRefusedForThatDay(string act)
    {
        var (given, carry, about) = s_acts[act];
        var at = given();
        var refused = Assert.Throws<RuleViolationException>(() => carry(at));
        Assert.Equal((Sentence, about), (refused.Message, refused.About));
    }

    [Theory]
    [InlineData(2044, 11, 16, true)]
    [InlineData(2044, 11, 17, false)]
    [InlineData(2008, 11, 16, true)]
    [InlineData(2008, 11, 15, false)]
    public void Day_AtTheEdgeOfAChildhood_CanBeMeantAndTheNextOneCannot(int year, int month, int day, bool canBe) =>
        Assert.Equal(canBe, Childhood.WhyNot(new DateOnly(year, month, day), DisputeBuilder.FirstDay) is null);

    [Fact, Trait("Policy", "S1.3")]
    public void RecordFiling_BeforeTheDayItArose_IsRefusedAndOnThatDayTaken()
    {
        var at = new DisputeBuilder().Submitted();
        void File(int days) => at.Dispute.RecordFiling(new FilingDone(1, "Niche", null, at.Dispute.AroseOn.AddDays(days)), at.By(Priya));

        Refusal.Says("The day it was filed cannot be before the day the disagreement arose.", () => File(-1));
        File(0);
        Assert.Single(at.Dispute.Filings);
    }

    private static DateOnly LongAgo(DisputeBuilder at) => at.Today.AddYears(-Years);

    private static DateOnly FarAhead(DisputeBuilder at) => at.Today.AddYears(Years);
}
