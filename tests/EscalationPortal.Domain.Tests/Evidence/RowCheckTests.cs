using System.Reflection;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.Tests.Disputes;

namespace EscalationPortal.Domain.Tests.Evidence;

/// <summary>Whatever somebody wrote, signed or was given in a dispute is held against its history.</summary>
public sealed class RowCheckTests
{
    [Fact]
    public void Faults_WhenAnyValueOfAnyKindOfRowWasChanged_NameTheRowAndTheField()
    {
        HashSet<Type> tried = [];
        foreach (var (state, dispute) in States())
        {
            foreach (var row in RowsOf(dispute).Where(r => tried.Add(r.GetType())).ToList())
            {
                foreach (var stored in Tampering.StoredOf(row.GetType()).Where(IsSealedValue))
                {
                    var was = stored.GetValue(row);
                    Tampering.Change(row, stored.Name);
                    var faults = HistoryCheck.Faults(dispute);
                    Assert.True(faults.Any(f => f.Contains($"{row.GetType().Name}:{row.Id:N} is not as it was recorded", StringComparison.Ordinal)
                        && f.EndsWith($"in the field {stored.Name}.", StringComparison.Ordinal)), $"{state}: {row.GetType().Name}.{stored.Name}: {string.Join(" ", faults)}");
                    stored.SetValue(row, was);
                }

                Assert.Empty(HistoryCheck.Faults(dispute));
            }
        }

        Assert.Equal(RowTypes.Select(t => t.Name).Order(StringComparer.Ordinal), tried.Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Faults_WhenARowWasTakenOut_NameItAndTheLineThatWroteIt()
    {
        foreach (var make in VerbTable.States.Values)
        {
            var dispute = make().Dispute;
            foreach (var list in RowsOf(dispute).Append(dispute).SelectMany(Tampering.ListsOf).Where(l => l[0] is not DisputeEvent).ToList())
            {
                var taken = (SealedRow)list[^1]!;
                list.RemoveAt(list.Count - 1);
                Assert.Contains(HistoryCheck.Faults(dispute), f => f.EndsWith($"{taken.GetType().Name}:{taken.Id:N} is missing.", StringComparison.Ordinal));
                list.Add(taken);
            }
        }
    }

    [Fact]
    public void Faults_WhenARowWasPutIn_SayThatNoLineOfTheHistoryHasIt()
    {
        var (dispute, other) = (new DisputeBuilder().Open("stage-two").Dispute, new DisputeBuilder().Open("stage-two").Dispute);
        foreach (var (list, from) in Tampering.ListsOf(dispute).Zip(Tampering.ListsOf(other)).Where(l => l.First[0] is not DisputeEvent))
        {
            var stranger = (SealedRow)from[^1]!;
            list.Add(stranger);
            Assert.Contains($"{stranger.GetType().Name}:{stranger.Id:N} is in no line of the history: it was put in.", HistoryCheck.Faults(dispute));
            list.Remove(stranger);
        }
    }

    [Fact]
    public void Faults_WhenASignatureWasMovedToAnotherVersion_FindIt()
    {
        var at = new DisputeBuilder().Open("stage-two").TakenUp().Proposed().Proposed();
        var (first, second) = (Tampering.ListsOf(at.Stage.Versions[0]).First(l => l[0] is Signature), Tampering.ListsOf(at.Stage.Versions[1]).First(l => l[0] is Signature));
        (first[0], second[0]) = (second[0], first[0]);

        Assert.Equal(2, HistoryCheck.Faults(at.Dispute).Count(f => f.Contains("Signature:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Faults_WhenTheMarksWereChangedToo_StillFindTheRow()
    {
        var dispute = new DisputeBuilder().Open("stage-two").Dispute;
        var seat = dispute.Seats[0];
        Tampering.Set(seat, nameof(Seat.Name), "Somebody Else");
        seat.Seal(dispute.Id);

        Assert.Contains(HistoryCheck.Faults(dispute), f => f.EndsWith($"Seat:{seat.Id:N} is not as it was recorded.", StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_WhenTheNextThingDueWasSetToAnotherDay_SayThatItDoesNotFollowFromTheHistory()
    {
        var dispute = new DisputeBuilder().Submitted().Dispute;
        Tampering.Change(dispute, nameof(Dispute.NextDueAt));
        Assert.Contains("The next thing due is not the one that follows from the history.", HistoryCheck.Faults(dispute));
    }

    private static IEnumerable<(string Name, Dispute Dispute)> States() =>
        VerbTable.States.Select(s => (s.Key, s.Value().Dispute)).Append(("with every kind of record", WithEveryKindOfRecord()));

    private static Dispute WithEveryKindOfRecord()
    {
        var at = new DisputeBuilder().Open("stage-two").TakenUp();
        var act = at.By(Priya);
        at.Dispute.AddToRecord(1, "The visit was on Monday.", "One date was wrong.", act);
        at.Dispute.RecordFiling(new FilingDone(1, "Niche", "Case notes", act.Today), act);
        at.Dispute.RecogniseGoodPractice(new GoodPracticeSeen(at.Dispute.RespondingParties.First().Id, null, "They called back at once."), act);
        at.Dispute.NameNetworkMember(new NetworkPerson("A school", "Owen Tait", "teacher", null), act);
        at.Dispute.ReferRisk(Samples.NoneAgreed(at.Now).NoneAgreed!, act);
        var manager = at.By(Marcus);
        at.Dispute.ArrangeMeeting(new MeetingPlan(at.Partnership.PolicyInForce.Stage("stage-two").MeetingTypes[0], at.Now.AddDays(2), "Room one", "Both agencies"), manager);
        return at.Dispute;
    }

    private static IEnumerable<Type> RowTypes { get; } =
        typeof(Dispute).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(SealedRow)) && t != typeof(DisputeEvent));

    private static IEnumerable<SealedRow> RowsOf(SealedRow row) =>
        Tampering.ListsOf(row).SelectMany(l => l.Cast<SealedRow>()).Where(r => r is not DisputeEvent)
            .SelectMany(r => RowsOf(r).Prepend(r)).Concat(row is Dispute ? [row] : []);

    /// <summary>Values of several parts are tried column by column on the database.</summary>
    private static bool IsSealedValue(PropertyInfo stored) => stored.GetCustomAttribute<NotSealedAttribute>() is null
        && !(stored.PropertyType is { IsClass: true } type && type.Namespace!.StartsWith("EscalationPortal", StringComparison.Ordinal))
        && stored.Name is not (nameof(Dispute.Reference));
}
