using System.Text;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <param name="Offered">Whether a page offers it to them.</param>
/// <param name="Refusal">What came of trying it all the same; null where it was done.</param>
internal sealed record VerbTrial(Verb Verb, Person By, bool Offered, Exception? Refusal, bool LeftTheHistoryAlone);

/// <summary>Every verb tried by every actor in one state, each where the state is as it was before.</summary>
internal static class VerbTrials
{
    private static readonly Dictionary<string, IReadOnlyList<VerbTrial>> s_tried = new(StringComparer.Ordinal);

    public static IReadOnlyList<VerbTrial> In(string state)
    {
        if (!s_tried.TryGetValue(state, out var tried))
            s_tried[state] = tried = [.. Try(state)];
        return tried;
    }

    /// <summary>One line for each state and verb: who may, then each sentence of refusal with who reads it.</summary>
    public static string Document(IEnumerable<string> states)
    {
        var text = new StringBuilder();
        foreach (var state in states)
        {
            text.Append("# ").Append(state).Append('\n');
            foreach (var trials in In(state).GroupBy(t => t.Verb))
                text.Append(trials.Key).Append(": ").Append(Line([.. trials])).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<VerbTrial> Try(string state)
    {
        var at = VerbTable.States[state]();
        foreach (var verb in Enum.GetValues<Verb>())
        {
            foreach (var person in VerbTable.Actors)
            {
                var (lines, offered) = (at.Dispute.HistoryLength, at.Dispute.Offers(verb, at.Asking(person)));
                var refusal = Record.Exception(() => Attempt.Do(verb, at, person));
                yield return new VerbTrial(verb, person, offered, refusal, at.Dispute.HistoryLength == lines);
                if (refusal is null)
                    at = VerbTable.States[state]();
            }
        }
    }

    private static string Line(IReadOnlyList<VerbTrial> trials)
    {
        var done = trials.Where(t => t.Refusal is null).ToList();
        var refused = trials.Where(t => t.Refusal is not null).GroupBy(t => t.Refusal!.Message)
            .OrderBy(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        return string.Join(" | ", refused.Select((g, i) => $"'{g.Key}' {(i == refused.Count - 1 ? Rest(trials.Count, g.Count()) : Names(g))}")
            .Prepend(done.Count == 0 ? "nobody" : Names(done)));
    }

    private static string Rest(int all, int these) => these == all ? "everybody" : "everybody else";

    private static string Names(IEnumerable<VerbTrial> trials) => string.Join(' ', trials.Select(t => t.By.Name.Split(' ')[0]));
}
