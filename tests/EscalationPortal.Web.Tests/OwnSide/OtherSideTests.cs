using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Demonstration;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.OwnSide;

/// <summary>
/// Two portals in which only one side's own words and names differ: everyone outside that side receives the same from both, whole.
/// </summary>
public sealed class OtherSideTests : IDisposable
{
    private readonly OwnSideCast _alder = OwnSideCast.Alder();
    private readonly OwnSideCast _birch = OwnSideCast.Birch();

    [Fact, Trait("Policy", "I.4"), Trait("Policy", "S1.2"), Trait("Policy", "S2.1"), Trait("Policy", "S2.2")]
    public async Task OtherSide_WhenOnlyTheRaisingSidesOwnWordsAndNamesDiffer_ReceivesTheSame()
    {
        var (alder, birch) = (new OwnSideWalk(_alder), new OwnSideWalk(_birch));
        await BothAsync(w => w.RaiseAsync());
        await BothAsync(w => w.EscalateAsync(), Callum);
        await BothAsync(w => w.SendOnAndPassOnAsync(), Callum, Beth);
        await BothAsync(w => w.SendBackAsync(), Callum, Beth);
        await BothAsync(w => w.InsistAsync(), Callum);
        await BothAsync(w => w.TakeUpAsync(), Callum);
        await BothAsync(w => w.ConveneAsync(), Callum, Paula);

        var own = alder.Dispute;
        Assert.Equal(Enum.GetValues<OwnSideKind>(), own.OwnSideNotes.Select(n => n.Kind).Distinct().Order());
        Assert.Equal([EventKind.SupportAsked, EventKind.PassedOn, EventKind.SentBack, EventKind.Insisted, EventKind.SentOn],
            own.History.Where(e => e.OwnSideOf is not null).Select(e => e.Kind).Distinct().Order());

        Task BothAsync(Func<OwnSideWalk, Task> step, params DemonstrationPerson[] readers) => SameAsync(alder, birch, step, readers);
    }

    [Fact, Trait("Policy", "S2.1")]
    public async Task RaisingSide_WhenOnlyTheAnsweringSidesOwnWordsAndNamesDiffer_ReceivesTheSame()
    {
        var (alder, birch) = (new OwnSideWalk(_alder), new OwnSideWalk(_birch));
        await SameAsync(alder, birch, w => w.SendBackAmongThoseWhoAnswerAsync(), [Priya, Beth]);
        await SameAsync(alder, birch, w => w.PassOnAmongThoseWhoAnswerAsync(), [Priya, Marcus]);
    }

    [Fact, Trait("Policy", "S2.1")]
    public async Task RaisingSide_WhenTheAnsweringSideInsists_ReceivesTheSameWhateverWasSaid()
    {
        var (alder, birch) = (new OwnSideWalk(_alder), new OwnSideWalk(_birch));
        await SameAsync(alder, birch, w => w.SendBackAmongThoseWhoAnswerAsync(), []);
        await SameAsync(alder, birch, w => w.InsistAmongThoseWhoAnswerAsync(), [Priya]);
    }

    public void Dispose()
    {
        _alder.Dispose();
        _birch.Dispose();
    }

    private async Task SameAsync(OwnSideWalk alder, OwnSideWalk birch, Func<OwnSideWalk, Task> step, DemonstrationPerson[] readers)
    {
        await step(alder);
        await step(birch);
        foreach (var reader in readers)
        {
            var (one, other) = (await Received.AllAsync(_alder.Portal, reader, alder.Dispute),
                await Received.AllAsync(_birch.Portal, reader, birch.Dispute));
            Assert.Equal(one.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
            Assert.DoesNotContain(one.Values.Concat(other.Values), t =>
                t.Contains(_alder.Mark, StringComparison.Ordinal) || t.Contains(_birch.Mark, StringComparison.Ordinal));
            foreach (var (what, text) in one)
                Assert.True(text == other[what], $"{reader.Name}, after step {alder.Dispute.HistoryLength}, {what}: "
                    + $"{Difference(text, other[what])}");
        }
    }

    private static string Difference(string one, string other)
    {
        var (first, second) = (one.Split('\n'), other.Split('\n'));
        var at = Enumerable.Range(0, Math.Min(first.Length, second.Length)).FirstOrDefault(i => first[i] != second[i]);
        return string.Join("\nand ",
            new[] { first, second }.Select(lines => string.Join(' ', lines.Skip(at - 3).Take(8).Select(l => l.Trim()))));
    }
}
