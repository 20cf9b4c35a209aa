using System.Globalization;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Evidence;

/// <summary>Holds every row of a dispute against what its history says of it: changed, put in, taken out, or redacted without a line that says so.</summary>
internal static class RowCheck
{
    public static IEnumerable<string> Faults(Dispute dispute, Ledger ledger)
    {
        var kinds = dispute.History.DistinctBy(l => l.Number).ToDictionary(l => l.Number, l => l.Kind);
        var left = new HashSet<string>(ledger.Rows.Keys, StringComparer.Ordinal);
        foreach (var (row, parent) in dispute.Rows())
        {
            var (name, content) = (Ledger.NameOf(row), RowContent.Of(row));
            left.Remove(name);
            if (!ledger.Rows.TryGetValue(name, out var recorded))
                yield return $"{name} is in no line of the history: it was put in.";
            else if (content.Digest(parent) != recorded.Digest)
                yield return $"{Line(recorded.Event)}: {name} is not as it was recorded{HistoryCheck.In(content.Altered())}.";
            foreach (var fault in Redactions(name, content, ledger))
                yield return fault;
        }

        foreach (var name in left)
            yield return $"{Line(ledger.Rows[name].Event)}: {name} is missing.";
        foreach (var fault in dispute.History.SelectMany(line => Redactions(Ledger.NameOf(line), RowContent.Of(line), ledger)))
            yield return fault;

        string Line(int number) => $"Line {number.ToString(CultureInfo.InvariantCulture)} ({kinds.GetValueOrDefault(number)})";
    }

    private static IEnumerable<string> Redactions(string row, RowContent content, Ledger ledger) =>
    [
        .. content.Redacted.Where(f => !ledger.Redacted.Contains($"{row}:{f}"))
            .Select(f => $"{row} was redacted in the field {f}, and no line of the history says so."),
        .. content.RefilledAfterRedaction.Select(f => $"{row} has a text in the field {f}, which was redacted."),
    ];
}
