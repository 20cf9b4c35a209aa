using System.Globalization;
using System.Text.Json;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Evidence;

/// <summary>
/// Works out a dispute's history and everything it vouches for again from what is stored, and says what does not fit. It shows alteration
/// of parts; it is no proof against whoever holds the server and rewrites a whole chain.
/// </summary>
public static class HistoryCheck
{
    /// <param name="dispute">Whole, with its notices.</param>
    /// <returns>One sentence for each fault; empty where all fits.</returns>
    public static IReadOnlyList<string> Faults(Dispute dispute)
    {
        var chain = Chain(dispute.Id, dispute.HistoryLength, dispute.HistoryHead, dispute.History).ToList();
        try
        {
            var ledger = Ledger.Of(dispute.History);
            return [.. chain, .. RowCheck.Faults(dispute, ledger), .. NextDue(dispute, ledger)];
        }
        catch (JsonException)
        {
            return [.. chain, "What an event vouches for cannot be read: it was altered."];
        }
    }

    /// <param name="length">How many lines the dispute says that it has.</param>
    /// <param name="head">The hash that the dispute says its last line has.</param>
    public static IEnumerable<string> Chain(Guid dispute, int length, string head, IReadOnlyList<DisputeEvent> lines)
    {
        var expected = Dispute.HistoryRoot(dispute);
        var number = 0;
        foreach (var line in lines.OrderBy(l => l.Number))
        {
            number++;
            if (line.Number != number)
                yield return Say(line, $"is not number {InWords(number)}: a line is missing or was put in");
            if (line.PreviousHash != expected)
                yield return Say(line, "does not follow the line before it");
            if (line.ComputeHash() != line.Hash)
                yield return Say(line, $"says something else than was recorded{In(RowContent.Of(line).Altered())}");
            expected = line.Hash;
            number = line.Number;
        }

        if (lines.Count != length)
            yield return $"The history has {InWords(lines.Count)} lines, and should have {InWords(length)}.";
        if (lines.Count > 0 && expected != head)
            yield return "The last line is not the one that the dispute ended its history with.";
    }

    /// <summary>' in the field …', or nothing where it cannot be told.</summary>
    internal static string In(IReadOnlyList<string> fields) => fields.Count == 0 ? "" : $" in the field {string.Join(", ", fields)}";

    /// <summary>The columns that lists are sorted by say what the history says.</summary>
    private static IEnumerable<string> NextDue(Dispute dispute, Ledger ledger)
    {
        if (dispute.NextDueAt != ledger.Next?.Due.DueUtc || dispute.NextDueKind != ledger.Next?.Kind)
            yield return "The next thing due is not the one that follows from the history.";
    }

    private static string Say(DisputeEvent line, string fault) => $"Line {InWords(line.Number)} ({line.Kind}) {fault}.";

    private static string InWords(int number) => number.ToString(CultureInfo.InvariantCulture);
}
