using System.Globalization;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Evidence;

/// <summary>
/// Reckons a dispute's history anew and says what does not fit: a line changed, removed, swapped or put in. It shows
/// alteration of parts; it is no proof against whoever holds the server and rewrites a whole chain.
/// </summary>
public static class HistoryCheck
{
    /// <param name="length">How many lines the dispute says that it has.</param>
    /// <param name="head">The hash that the dispute says its last line has.</param>
    /// <returns>One sentence for each fault; empty where all fits.</returns>
    public static IReadOnlyList<string> Faults(Guid dispute, int length, string head, IReadOnlyList<DisputeEvent> lines)
    {
        var faults = new List<string>();
        var expected = Dispute.HistoryRoot(dispute);
        var number = 0;
        foreach (var line in lines.OrderBy(l => l.Number))
        {
            number++;
            if (line.Number != number)
                faults.Add(Say(line, $"is not number {number.ToString(CultureInfo.InvariantCulture)}: a line is missing or was put in"));
            if (line.PreviousHash != expected)
                faults.Add(Say(line, "does not follow the line before it"));
            if (line.ComputeWhoDigest() != line.WhoDigest)
                faults.Add(Say(line, "names another person than was recorded"));
            if (line.ComputeTextDigest() != line.TextDigest)
                faults.Add(Say(line, "has other words than were recorded"));
            if (line.ComputeHash() != line.Hash)
                faults.Add(Say(line, "has other facts than were recorded"));
            expected = line.Hash;
            number = line.Number;
        }

        if (lines.Count != length)
            faults.Add($"The history has {lines.Count.ToString(CultureInfo.InvariantCulture)} lines, and should have {length.ToString(CultureInfo.InvariantCulture)}.");
        if (lines.Count > 0 && expected != head)
            faults.Add("The last line is not the one that the dispute ended its history with.");
        return faults;
    }

    private static string Say(DisputeEvent line, string fault) => $"Line {line.Number.ToString(CultureInfo.InvariantCulture)} {fault}.";
}
