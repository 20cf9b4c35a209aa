using EscalationPortal.TestSupport;

namespace EscalationPortal.Web.Tests.Policies;

/// <summary>scripts/take-away-clauses.sh takes its time; that each of its changes can still be made is seen at every run.</summary>
public sealed class ClausesTakenAwayTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> s_entries =
    [
        .. File.ReadAllText(Repository.PathOf("scripts", "clauses-taken-away.txt")).Split("\n\n").Skip(1)
            .Select(entry => entry.Trim().Split('\n').Select(line => line.Split(':', 2)).ToDictionary(field => field[0], field => field[1].Trim())),
    ];

    public static TheoryData<string> Clauses { get; } = [.. s_entries.Select(e => e["clause"])];

    [Fact]
    public void Entries_OfTheTable_AreOneForEachClauseOfThePolicy() =>
        Assert.Equal(PolicyFiles.Shipped.Clauses.Select(c => c.Number), s_entries.Select(e => e["clause"]));

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Entry_OfEachClause_FindsItsTextOnceAndTestsThatCarryTheNumber(string clause)
    {
        var entry = s_entries.Single(e => e["clause"] == clause);
        var file = Repository.PathOf(entry["file"]);

        Assert.True(File.Exists(file), $"There is no file {entry["file"]}.");
        Assert.Equal(2, File.ReadAllText(file).Split(entry["find"]).Length);
        Assert.NotEqual(entry["find"], entry["with"]);
        Assert.NotEqual("", entry["away"]);
        Assert.Contains(ClauseTraits.In(Repository.PathOf("tests", $"EscalationPortal.{entry["tests"]}.Tests")), t => t.Clause == clause);
    }
}
