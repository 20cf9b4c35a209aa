using System.Reflection;
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
            Assert.Empty(Faults(dispute, dispute.History));
            Assert.Equal(Enumerable.Range(1, dispute.HistoryLength), dispute.History.Select(e => e.Number));
        }
    }

    private static readonly Dictionary<string, object> s_changes = new(StringComparer.Ordinal)
    {
        [nameof(DisputeEvent.What)] = "Signed: agreed",
        [nameof(DisputeEvent.Why)] = "Another reason.",
        [nameof(DisputeEvent.Name)] = "Somebody Else",
        [nameof(DisputeEvent.Title)] = "chief",
        [nameof(DisputeEvent.AgencyName)] = "Another agency",
        [nameof(DisputeEvent.ForName)] = "Marcus Bell",
        [nameof(DisputeEvent.PersonId)] = Guid.Empty,
        [nameof(DisputeEvent.At)] = DisputeBuilder.FirstDay.ToDateTime(TimeOnly.MinValue),
        [nameof(DisputeEvent.Kind)] = EventKind.Withdrawn,
        [nameof(DisputeEvent.StageKey)] = "stage-four",
        [nameof(DisputeEvent.Clause)] = "S4.7",
        [nameof(DisputeEvent.OwnSideOf)] = Guid.Empty,
        [nameof(DisputeEvent.SubjectHash)] = "00",
        [nameof(DisputeEvent.DisputeId)] = Guid.Empty,
        [nameof(DisputeEvent.Salt)] = "00",
        [nameof(DisputeEvent.WhoDigest)] = "00",
        [nameof(DisputeEvent.TextDigest)] = "00",
        [nameof(DisputeEvent.PreviousHash)] = "00",
        [nameof(DisputeEvent.Hash)] = "00",
        [nameof(DisputeEvent.Number)] = 40,
    };

    public static TheoryData<string> Facts => [.. s_changes.Keys];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Faults_WhenOneFactOfALineWasChanged_FindIt(string fact)
    {
        var dispute = Walked();
        Set(dispute.History[2], fact, s_changes[fact]);
        Assert.NotEmpty(Faults(dispute, dispute.History));
    }

    [Fact]
    public void Facts_AreAllThatIsStoredOfALine() => Assert.Equal(
        typeof(DisputeEvent).GetProperties().Where(p => p.CanWrite && p.Name != nameof(DisputeEvent.Id)).Select(p => p.Name).Order(StringComparer.Ordinal),
        s_changes.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Faults_WhenALineWasChangedAndHashedAnew_FindThatTheNextDoesNotFollow()
    {
        var dispute = Walked();
        var line = dispute.History[2];
        Set(line, nameof(DisputeEvent.What), "Nothing happened");
        Set(line, nameof(DisputeEvent.TextDigest), line.ComputeTextDigest());
        Set(line, nameof(DisputeEvent.Hash), line.ComputeHash());

        Assert.Contains("Line 4 does not follow the line before it.", Faults(dispute, dispute.History));
    }

    [Theory]
    [InlineData(nameof(DisputeEvent.Name), "Line 3 names another person than was recorded.")]
    [InlineData(nameof(DisputeEvent.What), "Line 3 has other words than were recorded.")]
    [InlineData(nameof(DisputeEvent.StageKey), "Line 3 has other facts than were recorded.")]
    public void Faults_WhenOneFactOfALineWasChanged_SayWhichKind(string fact, string sentence)
    {
        var dispute = Walked();
        Set(dispute.History[2], fact, s_changes[fact]);

        Assert.Equal([sentence], Faults(dispute, dispute.History));
    }

    [Fact]
    public void Faults_WhenLinesAreMissing_SayWhichAndHowMany()
    {
        var dispute = Walked();
        var (length, last) = (dispute.HistoryLength, "The last line is not the one that the dispute ended its history with.");

        Assert.Equal([$"The history has {length - 1} lines, and should have {length}.", last], Faults(dispute, [.. dispute.History.SkipLast(1)]));
        Assert.Equal(
            ["Line 2 is not number 1: a line is missing or was put in.", "Line 2 does not follow the line before it.", $"The history has {length - 1} lines, and should have {length}."],
            Faults(dispute, [.. dispute.History.Skip(1)]));
        Assert.Equal([$"The history has 0 lines, and should have {length}."], Faults(dispute, []));
    }

    [Fact]
    public void Faults_WhenAnyLineWasDeleted_FindIt()
    {
        var dispute = Walked();
        for (var i = 0; i < dispute.HistoryLength; i++)
            Assert.NotEmpty(Faults(dispute, [.. dispute.History.Where((_, n) => n != i)]));
    }

    [Fact]
    public void Faults_WhenTheTailWasCut_FindIt()
    {
        var dispute = Walked();
        for (var kept = 0; kept < dispute.HistoryLength; kept++)
            Assert.NotEmpty(Faults(dispute, [.. dispute.History.Take(kept)]));
        Assert.NotEmpty(HistoryCheck.Faults(dispute.Id, dispute.HistoryLength - 1, dispute.HistoryHead, [.. dispute.History.SkipLast(1)]));
    }

    [Fact]
    public void Faults_WhenTwoLinesWereSwapped_FindIt()
    {
        var dispute = Walked();
        Set(dispute.History[2], nameof(DisputeEvent.Number), 99);
        Set(dispute.History.Single(e => e.Number == 4), nameof(DisputeEvent.Number), 3);
        Set(dispute.History.Single(e => e.Number == 99), nameof(DisputeEvent.Number), 4);

        Assert.NotEmpty(Faults(dispute, dispute.History));
    }

    [Fact]
    public void Faults_WhenALineOfAnotherDisputeWasPutInOrTookAPlace_FindIt()
    {
        var (dispute, other) = (Walked(), Walked());

        Assert.NotEmpty(Faults(dispute, [.. dispute.History, other.History[2]]));
        Assert.NotEmpty(Faults(dispute, [.. dispute.History.Take(2), other.History[2], .. dispute.History.Skip(3)]));
        Assert.NotEmpty(Faults(dispute, other.History));
        Assert.NotEmpty(HistoryCheck.Faults(dispute.Id, other.HistoryLength, other.HistoryHead, other.History));
    }

    private static Dispute Walked() => new DisputeBuilder().Open("stage-two").Dispute;

    private static IReadOnlyList<string> Faults(Dispute dispute, IReadOnlyList<DisputeEvent> lines) =>
        HistoryCheck.Faults(dispute.Id, dispute.HistoryLength, dispute.HistoryHead, lines);

    private static void Set(DisputeEvent line, string property, object value) =>
        typeof(DisputeEvent).GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.SetValue(line, value);
}
