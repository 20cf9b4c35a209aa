using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>Each stage between the parties has the same record, and ends with the same five fields.</summary>
public sealed class RecordFieldsTests
{
    public static TheoryData<string, ClosingRecord?> Incomplete { get; } = new()
    {
        { "nothing", null },
        { "actions taken", Samples.Closing with { ActionsTaken = "" } },
        { "agreed actions", Samples.Closing with { AgreedActions = " " } },
        { "timescales", Samples.Closing with { Timescales = "" } },
        { "outcome", Samples.Closing with { Outcome = "" } },
    };

    [Theory, Trait("Policy", "S1.4")]
    [MemberData(nameof(Incomplete))]
    public void Escalate_WhenAFieldOfTheRecordIsMissing_IsRefused(string what, ClosingRecord? closing) => AssertIncomplete("stage-one", Priya, what, closing);

    [Theory, Trait("Policy", "S2.4")]
    [MemberData(nameof(Incomplete))]
    public void Escalate_FromStageTwoWithoutAFieldOfTheRecord_IsRefused(string what, ClosingRecord? closing) => AssertIncomplete("stage-two", Marcus, what, closing);

    [Theory, Trait("Policy", "S3.3")]
    [MemberData(nameof(Incomplete))]
    public void Escalate_FromStageThreeWithoutAFieldOfTheRecord_IsRefused(string what, ClosingRecord? closing) => AssertIncomplete("stage-three", Simon, what, closing);

    [Theory, Trait("Policy", "S1.4")]
    [InlineData("", "Soon.", "None.", "Say what was done to resolve it.")]
    [InlineData("A visit.", " ", "None.", "Give the timescales.")]
    [InlineData("A visit.", "Soon.", "", "Give the outcome.")]
    public void Propose_WhenAFieldOfTheRecordIsMissing_IsRefused(string taken, string times, string outcome, string sentence)
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says(sentence, () => at.Dispute.ProposeRecord(
            Samples.Record(at.Now) with { ActionsTaken = taken, Timescales = times, Outcome = outcome }, at.By(Priya)));
    }

    [Fact, Trait("Policy", "S1.4")]
    public void Propose_WhenItResolvesWithoutAnAgreedAction_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("A record that resolves the difference needs at least one agreed action.",
            () => at.Dispute.ProposeRecord(Samples.Record(at.Now) with { AgreedActions = [] }, at.By(Priya)));
    }

    private static void AssertIncomplete(string stage, Domain.People.Person by, string what, ClosingRecord? closing)
    {
        var at = new DisputeBuilder().Open(stage);
        var asked = at.Dispute.CanBeAsked(at.Asking(by)) is [var first, ..] ? first : null;
        var request = new EscalationRequest(stage, asked?.Id, "The threshold.", "A conference.", "A joint visit.", closing, SafetyAnswer.StillProtects);
        Assert.True(Refusal.Of(() => at.Dispute.Escalate(request, at.By(by)))
            == "Complete the record first: actions taken to resolve, agreed actions, timescales and outcome.", what);
    }
}
