using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.Tests.Disputes;

namespace EscalationPortal.Domain.Tests.Evidence;

/// <summary>Personal text can go, and what vouches for the record stays.</summary>
public sealed class RedactionTests
{
    private static readonly Redaction s_all = new("Alex Lead", "The review of what is kept.", null);

    [Fact]
    public void Redact_OfAWholeDispute_LeavesNoPersonalTextAndAHistoryThatFits()
    {
        foreach (var (state, make) in VerbTable.States)
        {
            var at = make();
            var before = at.Dispute.HistoryLength;

            at.Dispute.Redact(s_all, at.Now);

            Assert.True(HistoryCheck.Faults(at.Dispute).Count == 0, state);
            Assert.Equal((before + 1, EventKind.Redacted, "Alex Lead", "The review of what is kept."),
                (at.Dispute.HistoryLength, at.Dispute.History[^1].Kind, at.Dispute.History[^1].Name, at.Dispute.History[^1].Reason));
            Assert.Equal(Redaction.Marker, at.Dispute.Concern.WhatHappened);
            Assert.Equal(Redaction.Marker, at.Dispute.Case.Reference);
            Assert.All(at.Dispute.History.SkipLast(1), e => Assert.Equal(Redaction.Marker, e.Name));
            Assert.All(at.Dispute.Seats, s => Assert.Equal((Redaction.Marker, s.AgencyName), (s.Name, s.AgencyName)));
        }
    }

    [Fact]
    public void Redact_OfAWholeDispute_StillSaysInWordsWhatHappened()
    {
        var at = new DisputeBuilder().Open("stage-three").TakenUp();
        at.Dispute.Redact(s_all, at.Now);

        Assert.All(at.Dispute.History, line => Assert.NotEmpty(at.Dispute.Words(line)));
        Assert.All(at.Dispute.Notices, notice => Assert.NotEmpty(at.Dispute.Words(notice)));
    }

    [Fact]
    public void Redact_OfOneText_LeavesTheOthersOfItsRowAndTheProofOfBoth()
    {
        var at = new DisputeBuilder().Submitted();
        var (impact, salt) = (at.Dispute.Concern.Impact, at.Dispute.Salt);

        at.Dispute.Redact(s_all with { Texts = [new TextPlace($"Dispute:{at.Dispute.Id:N}", "Concern.Evidence")] }, at.Now);

        Assert.Equal((Redaction.Marker, impact), (at.Dispute.Concern.Evidence, at.Dispute.Concern.Impact));
        Assert.Empty(HistoryCheck.Faults(at.Dispute));
        Assert.DoesNotContain(salt, at.Dispute.Salt, StringComparison.Ordinal);
        Tampering.Set(at.Dispute, nameof(Dispute.WhereWeDiffer), "Nothing.");
        Assert.Contains(HistoryCheck.Faults(at.Dispute), f => f.EndsWith("in the field WhereWeDiffer.", StringComparison.Ordinal));
    }

    [Fact]
    public void Redact_TwiceInOneRow_KeepsTheProof()
    {
        var at = new DisputeBuilder().Submitted();
        foreach (var field in new[] { "Concern.Evidence", "Concern.Impact" })
            at.Dispute.Redact(s_all with { Texts = [new TextPlace($"Dispute:{at.Dispute.Id:N}", field)] }, at.Now);

        Assert.Empty(HistoryCheck.Faults(at.Dispute));
    }

    [Fact]
    public void Dispute_AfterItWasRedacted_GoesOn()
    {
        var at = new DisputeBuilder().Open("stage-two");
        at.Dispute.Redact(s_all, at.Now);
        at.TakenUp().Proposed().Signed(Chloe);

        Assert.Empty(HistoryCheck.Faults(at.Dispute));
    }

    [Fact]
    public void Faults_WhenATextWasReplacedByTheMarkerWithoutALineThatSaysSo_FindIt()
    {
        var at = new DisputeBuilder().Submitted();
        var other = new DisputeBuilder().Submitted();
        other.Dispute.Redact(s_all with { Texts = [new TextPlace($"Dispute:{other.Dispute.Id:N}", "Concern.Evidence")] }, at.Now);
        Tampering.Set(at.Dispute, nameof(Dispute.Concern), at.Dispute.Concern with { Evidence = Redaction.Marker });
        Assert.NotEmpty(HistoryCheck.Faults(at.Dispute));

        Tampering.Set(at.Dispute, nameof(Dispute.Salt), other.Dispute.Salt);
        Assert.Contains($"Dispute:{at.Dispute.Id:N} was redacted in the field Concern.Evidence, and no line of the history says so.", HistoryCheck.Faults(at.Dispute));
    }

    [Fact]
    public void Faults_WhenARedactedTextWasFilledAgain_FindIt()
    {
        var at = new DisputeBuilder().Submitted();
        at.Dispute.Redact(s_all, at.Now);
        Tampering.Set(at.Dispute, nameof(Dispute.Title), "Something else");

        Assert.Contains($"Dispute:{at.Dispute.Id:N} has a text in the field Title, which was redacted.", HistoryCheck.Faults(at.Dispute));
    }

    [Fact]
    public void Redact_WithoutWhoOrOnWhatGround_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("Say on what ground the text is redacted.", () => at.Dispute.Redact(s_all with { Ground = " " }, at.Now));
        Refusal.Says("Say who decided it.", () => at.Dispute.Redact(s_all with { By = "" }, at.Now));
    }

    [Theory]
    [InlineData("PolicyId")]
    [InlineData("Words")]
    public void Redact_OfWhatIsNoPersonalText_IsRefused(string field)
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says($"There is no text '{field}' here to redact.",
            () => at.Dispute.Redact(s_all with { Texts = [new TextPlace($"Dispute:{at.Dispute.Id:N}", field)] }, at.Now));
    }

    [Fact]
    public void Redact_OfARowThatIsNotThere_IsRefused()
    {
        var at = new DisputeBuilder().Submitted();
        Refusal.Says("There is no row 'Seat:1' in this dispute.", () => at.Dispute.Redact(s_all with { Texts = [new TextPlace("Seat:1", "Name")] }, at.Now));
    }
}
