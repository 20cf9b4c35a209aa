using System.Globalization;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>Every verb, in every state, for every role: who is allowed stands in <see cref="VerbTable"/>, and everybody else is refused.</summary>
public sealed class VerbTableTests
{
    public static TheoryData<string> States { get; } = [.. VerbTable.States.Keys];

    [Fact]
    public void Table_WhenAVerbIsAdded_HasARowForIt() =>
        Assert.Equal(Enum.GetValues<Verb>().Order(), VerbTable.Lawful.Values.SelectMany(rows => rows.Keys).Distinct().Order());

    [Theory]
    [MemberData(nameof(States))]
    public void Offers_InEachState_AreThoseOfTheTable(string state) =>
        Assert.Equal(VerbTable.Written(VerbTable.Lawful[state]), VerbTable.Written(Offered(VerbTable.States[state]())));

    [Theory]
    [MemberData(nameof(States))]
    public void Act_InEachState_SucceedsWhereOfferedAndIsRefusedWhereNot(string state)
    {
        var at = VerbTable.States[state]();
        foreach (var verb in Enum.GetValues<Verb>())
        {
            foreach (var person in VerbTable.Actors)
            {
                var (lines, offered) = (at.Dispute.HistoryLength, at.Dispute.Offers(verb, at.Asking(person)));
                var refusal = Record.Exception(() => Attempt.Do(verb, at, person));
                var cell = string.Create(CultureInfo.InvariantCulture, $"{state}: {verb} by {person.Name}: {refusal?.Message}");
                Assert.True(refusal is null or RuleViolationException, cell);
                Assert.True(offered == refusal is null || (offered && VerbTable.AsksForMore(state, verb)), cell);
                Assert.True(refusal is null || at.Dispute.HistoryLength == lines, cell);
                if (refusal is null)
                    at = VerbTable.States[state]();
            }
        }
    }

    private static SortedDictionary<Verb, string> Offered(DisputeBuilder at)
    {
        var offered = new SortedDictionary<Verb, string>();
        foreach (var verb in Enum.GetValues<Verb>())
        {
            var who = VerbTable.Actors.Where(p => at.Dispute.Offers(verb, at.Asking(p))).Select(p => p.Name.Split(' ')[0]).ToList();
            if (who.Count > 0)
                offered[verb] = string.Join(' ', who);
        }

        return offered;
    }
}
