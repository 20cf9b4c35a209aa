using System.Globalization;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>Every verb, in every state, for every role: who is allowed stands in <see cref="VerbTable"/>, and everybody else is refused.</summary>
public sealed class VerbTableTests
{
    private const string Rewrite = "REWRITE_DOCS=1 dotnet test tests/EscalationPortal.Domain.Tests --filter VerbTableTests";

    private const string Heading = $"""
        Each state, and in it each verb: who may, and what everybody else reads when they are refused.
        Written by {nameof(VerbTableTests)}; rewrite it with
        {Rewrite}


        """;

    private static readonly string s_file = Repository.PathOf("tests", "EscalationPortal.Domain.Tests", "Disputes", "verb-table.txt");

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
        foreach (var trial in VerbTrials.In(state))
        {
            var refusal = trial.Refusal;
            var cell = string.Create(CultureInfo.InvariantCulture, $"{state}: {trial.Verb} by {trial.By.Name}: {refusal?.Message}");
            Assert.True(refusal is null or RuleViolationException, cell);
            Assert.True(trial.Offered == refusal is null || (trial.Offered && VerbTable.AsksForMore(state, trial.Verb)), cell);
            Assert.True(refusal is null || trial.LeftTheHistoryAlone, cell);
        }
    }

    [Fact]
    public void Refusals_InEveryState_SayTheSentencesOfTheFile()
    {
        var document = Heading + VerbTrials.Document(VerbTable.States.Keys);
        if (Environment.GetEnvironmentVariable("REWRITE_DOCS") == "1")
            File.WriteAllText(s_file, document);

        var lines = document.Split('\n');
        var kept = File.Exists(s_file) ? File.ReadAllLines(s_file) : [];
        Assert.True(File.Exists(s_file) && File.ReadAllText(s_file) == document,
            $"verb-table.txt is out of date, first at: {lines.Zip(kept.Append("")).FirstOrDefault(l => l.First != l.Second)}. Read what changes as the person would who is refused. Rewrite it: {Rewrite}");
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
