using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.Tests.Disputes;

namespace EscalationPortal.Domain.Tests.Evidence;

public sealed class HistoryTests
{
    [Fact]
    public void Faults_WhenNothingWasChanged_AreNone()
    {
        foreach (var make in VerbTable.States.Values)
        {
            var dispute = make().Dispute;
            Assert.Empty(HistoryCheck.Faults(dispute));
            Assert.Equal(Enumerable.Range(1, dispute.HistoryLength), dispute.History.Select(e => e.Number));
        }
    }

    public static TheoryData<string> Facts => [.. Tampering.StoredOf(typeof(DisputeEvent)).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Faults_WhenOneFactOfALineWasChanged_FindIt(string fact)
    {
        var dispute = Walked();
        Tampering.Change(dispute.History[2], fact);
        Assert.NotEmpty(HistoryCheck.Faults(dispute));
    }

    [Theory]
    [InlineData(nameof(DisputeEvent.Name))]
    [InlineData(nameof(DisputeEvent.Clause))]
    [InlineData(nameof(DisputeEvent.Kind))]
    [InlineData(nameof(DisputeEvent.At))]
    public void Faults_WhenOneFactOfALineWasChanged_SayWhichLineAndField(string fact)
    {
        var dispute = Walked();
        var kind = fact == nameof(DisputeEvent.Kind) ? null : dispute.History[2].Kind.ToString();
        Tampering.Change(dispute.History[2], fact);

        var sentence = Assert.Single(HistoryCheck.Faults(dispute));
        Assert.StartsWith($"Line 3 ({kind ?? dispute.History[2].Kind.ToString()})", sentence, StringComparison.Ordinal);
        Assert.EndsWith($"says something else than was recorded in the field {fact}.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_WhenALineWasChangedAndHashedAgain_FindThatTheNextDoesNotFollow()
    {
        var dispute = Walked();
        var line = dispute.History[2];
        Tampering.Set(line, nameof(DisputeEvent.Outcome), "Agreed");
        Tampering.Set(line, nameof(DisputeEvent.Hash), line.ComputeHash());

        Assert.Contains("Line 4 (", HistoryCheck.Faults(dispute)[0], StringComparison.Ordinal);
        Assert.EndsWith("does not follow the line before it.", HistoryCheck.Faults(dispute)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_WhenWhatALineVouchesForCannotBeRead_SaySo()
    {
        var dispute = Walked();
        Tampering.Set(dispute.History[2], nameof(DisputeEvent.Record), "{");
        Assert.Contains("What an event vouches for cannot be read: it was altered.", HistoryCheck.Faults(dispute));
    }

    [Fact]
    public void Chain_WhenLinesAreMissing_SaysWhichAndHowMany()
    {
        var dispute = Walked();
        var (length, last) = (dispute.HistoryLength, "The last line is not the one that the dispute ended its history with.");

        Assert.Equal([$"The history has {length - 1} lines, and should have {length}.", last], Chain(dispute, [.. dispute.History.SkipLast(1)]));
        var second = $"Line 2 ({dispute.History[1].Kind})";
        Assert.Equal(
            [$"{second} is not number 1: a line is missing or was put in.", $"{second} does not follow the line before it.", $"The history has {length - 1} lines, and should have {length}."],
            Chain(dispute, [.. dispute.History.Skip(1)]));
        Assert.Equal([$"The history has 0 lines, and should have {length}."], Chain(dispute, []));
    }

    [Fact]
    public void Chain_WhenAnyLineWasDeleted_FindsIt()
    {
        var dispute = Walked();
        for (var i = 0; i < dispute.HistoryLength; i++)
            Assert.NotEmpty(Chain(dispute, [.. dispute.History.Where((_, n) => n != i)]));
    }

    [Fact]
    public void Chain_WhenTheTailWasCut_FindsIt()
    {
        var dispute = Walked();
        for (var kept = 0; kept < dispute.HistoryLength; kept++)
            Assert.NotEmpty(Chain(dispute, [.. dispute.History.Take(kept)]));
        Assert.NotEmpty(HistoryCheck.Chain(dispute.Id, dispute.HistoryLength - 1, dispute.HistoryHead, [.. dispute.History.SkipLast(1)]));
    }

    [Fact]
    public void Faults_WhenTheTailWasCutAndItsCountSetBack_FindTheRowsThatItWrote()
    {
        var dispute = Walked();
        Tampering.CutTail(dispute, 1);
        Assert.NotEmpty(HistoryCheck.Faults(dispute));
    }

    [Fact]
    public void Chain_WhenTwoLinesWereSwapped_FindsIt()
    {
        var dispute = Walked();
        var (third, fourth) = (dispute.History[2], dispute.History[3]);
        Tampering.Set(third, nameof(DisputeEvent.Number), 4);
        Tampering.Set(fourth, nameof(DisputeEvent.Number), 3);

        Assert.NotEmpty(Chain(dispute, dispute.History));
    }

    [Fact]
    public void Chain_WhenALineOfAnotherDisputeWasPutInOrTookAPlace_FindsIt()
    {
        var (dispute, other) = (Walked(), Walked());

        Assert.NotEmpty(Chain(dispute, [.. dispute.History, other.History[2]]));
        Assert.NotEmpty(Chain(dispute, [.. dispute.History.Take(2), other.History[2], .. dispute.History.Skip(3)]));
        Assert.NotEmpty(Chain(dispute, other.History));
        Assert.NotEmpty(HistoryCheck.Chain(dispute.Id, other.HistoryLength, other.HistoryHead, other.History));
    }

    private static Dispute Walked() => new DisputeBuilder().Open("stage-two").Dispute;

    private static List<string> Chain(Dispute dispute, IReadOnlyList<DisputeEvent> lines) =>
        [.. HistoryCheck.Chain(dispute.Id, dispute.HistoryLength, dispute.HistoryHead, lines)];
}
