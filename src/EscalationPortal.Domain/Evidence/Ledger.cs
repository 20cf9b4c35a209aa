using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Evidence;

/// <summary>
/// What the history alone says: which rows there are and their digests, what is due, how each stage stands. The rows of the dispute are
/// held against it.
/// </summary>
public sealed class Ledger
{
    private readonly Dictionary<string, (int Event, string Digest)> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, DueState> _due = [];
    private readonly Dictionary<int, StageMoment> _stages = [];
    private readonly HashSet<string> _redacted = new(StringComparer.Ordinal);

    /// <summary>The number of the event that wrote or changed a row last, and the digest that it gives the row.</summary>
    public IReadOnlyDictionary<string, (int Event, string Digest)> Rows => _rows;
    public IReadOnlyDictionary<Guid, DueState> Due => _due;
    public IReadOnlyDictionary<int, StageMoment> Stages => _stages;

    /// <summary>Every text that was redacted, such as 'Signature:0193…:Words'.</summary>
    public IReadOnlySet<string> Redacted => _redacted;

    /// <summary>The earliest thing due; of those due at the same moment the one whose kind counts first. Null once nothing is open.</summary>
    public DueState? Next => _due.Values.Where(d => d.ClosedAt is null).OrderBy(d => d.Due.DueUtc).ThenBy(d => d.Kind).FirstOrDefault();

    public static Ledger Of(IEnumerable<DisputeEvent> history)
    {
        var ledger = new Ledger();
        foreach (var line in history.Where(l => l.IsChained).OrderBy(l => l.Number))
            ledger.Add(line.Number, EventRecord.Read(line.Record));
        return ledger;
    }

    public static string NameOf(SealedRow row) => $"{row.GetType().Name}:{row.Id:N}";

    internal void Add(int number, EventRecord record)
    {
        foreach (var (row, digest) in record.Rows)
            _rows[row] = (number, digest);
        foreach (var due in record.Due)
            _due[due.Id] = due;
        foreach (var stage in record.Stages)
            _stages[stage.Sequence] = stage;
        _redacted.UnionWith(record.Redacted ?? []);
    }
}
