using System.Text.RegularExpressions;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>
/// What each act changes in a dispute: its history, whom it tells what, what falls due of whom. It stands in a file for each act in
/// WhatActsDo, to be read as one reads a contract; an act that does more, less or something else shows there.
/// </summary>
public sealed partial class WhatActsDoTests
{
    private const string Rewrite = "REWRITE_DOCS=1 dotnet test tests/EscalationPortal.Domain.Tests --filter WhatActsDoTests";

    public static TheoryData<Verb> Verbs { get; } = [.. Enum.GetValues<Verb>()];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Act_WhereverItIsLawful_DoesWhatItsFileSays(Verb verb)
    {
        var file = Repository.PathOf("tests", "EscalationPortal.Domain.Tests", "Disputes", "WhatActsDo", $"{verb}.txt");
        var written = Written(verb);
        if (Environment.GetEnvironmentVariable("REWRITE_DOCS") == "1")
            await File.WriteAllTextAsync(file, written);

        Assert.True(File.Exists(file), $"Nothing says what {verb} does: {Rewrite}");
        Assert.Equal(await File.ReadAllTextAsync(file), written);
    }

    /// <summary>Once for each place where a dispute can stand; states in which the act does the same but for figures share a part.</summary>
    private static string Written(Verb verb)
    {
        var parts = VerbTable.Lawful.Where(state => state.Value.ContainsKey(verb) && !VerbTable.AsksForMore(state.Key, verb))
            .DistinctBy(state => Place(state.Key)).SelectMany((state, i) => Changes(verb, state.Key, bySeveral: i == 0)).ToList();
        return string.Join('\n', parts.GroupBy(p => Figures().Replace(p.What, "0")).Select(alike =>
            $"# {string.Join(" | ", alike.Select(p => p.Where))}\n{alike.First().What}"));
    }

    /// <summary>By the first of those who may, and by the last, who is of another side where there is one.</summary>
    private static IEnumerable<(string Where, string What)> Changes(Verb verb, string state, bool bySeveral)
    {
        var who = VerbTable.Actors.Where(p => VerbTable.Lawful[state][verb].Split(' ').Contains(p.Name.Split(' ')[0])).ToList();
        foreach (var person in bySeveral ? new[] { who[0], who[^1] }.Distinct() : [who[0]])
        {
            var at = VerbTable.States[state]();
            var before = Snapshot.Of(at);
            Attempt.Do(verb, at, person);
            yield return ($"{state}, by {person.Name}", string.Concat(Snapshot.Of(at).Since(before).Select(line => line + "\n")));
        }
    }

    private static (string, DisputeState, StageState) Place(string state)
    {
        var dispute = VerbTable.States[state]().Dispute;
        return (dispute.StageKey, dispute.State, dispute.CurrentStage.State);
    }

    [GeneratedRegex("(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]* [0-9]+ [A-Z][a-z]+|[0-9]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figures();
}
