namespace EscalationPortal.Domain.Evidence;

/// <summary>A row's values, as they are now, for its digest.</summary>
internal sealed class RowContent
{
    private const int MarkLength = 4;
    private const string NoMark = "----";

    private readonly SealedRow _row;
    private readonly RowSalt _salt;
    private readonly List<(RowField Field, string? Value, string? Entered)> _values;

    private RowContent(SealedRow row)
    {
        _row = row;
        _salt = new RowSalt(row.Salt);
        _values = [.. RowField.Of(row.GetType()).Select(field => (field, field.Read(row))).Select(v => (v.field, v.Item2, Entered(v.field, v.Item2)))];
    }

    public static RowContent Of(SealedRow row) => new(row);

    /// <summary>The texts that may be redacted and are not yet, as paths.</summary>
    public IEnumerable<string> Personal => _values
        .Where(v => v is { Field.IsPersonal: true, Value: not null } && !_salt.IsRedacted(v.Field.Path)).Select(v => v.Field.Path);

    public IEnumerable<string> Redacted => _salt.Redacted;

    /// <summary>Redacted fields that hold something else than the marker.</summary>
    public IEnumerable<string> RefilledAfterRedaction => _values
        .Where(v => _salt.IsRedacted(v.Field.Path) && v.Value != Redaction.Marker).Select(v => v.Field.Path);

    public string Digest(Guid parent)
    {
        List<string?> fields = ["row", _row.GetType().Name, _row.Id.ToString("N"), parent.ToString("N")];
        foreach (var (field, _, entered) in _values.Where(v => v.Value is not null))
        {
            fields.Add(field.Path);
            fields.Add(entered);
        }

        return Evidence.Digest.Of([.. fields]);
    }

    public string Marks() => string.Concat(_values.Select(v => Mark(v.Field, v.Entered)));

    /// <summary>The fields whose marks are not those that were kept; empty where the marks themselves were changed too.</summary>
    public IReadOnlyList<string> Altered() => _row.FieldMarks.Length != _values.Count * MarkLength ? []
        : [.. _values.Index().Where(v => Mark(v.Item.Field, v.Item.Entered) != _row.FieldMarks.Substring(v.Index * MarkLength, MarkLength))
            .Select(v => v.Item.Field.Path)];

    public string SaltAfterRedacting(string field)
    {
        RuleViolationException.ThrowIf(!Personal.Contains(field), $"There is no text '{field}' here to redact.");
        return _salt.AfterRedacting(field, _values.Where(v => v is { Field.IsText: true, Value: not null })
            .ToDictionary(v => v.Field.Path, v => v.Value!));
    }

    public void Write(string field, string text) => _values.First(v => v.Field.Path == field).Field.Write(_row, text);

    /// <summary>What enters the digest of the row for a field: the salted digest of a text, any other value as it is.</summary>
    private string? Entered(RowField field, string? value) => field.IsText && value is not null ? _salt.DigestOf(field.Path, value) : value;

    private static string Mark(RowField field, string? entered) =>
        entered is null ? NoMark : (field.IsText ? entered : Evidence.Digest.Of(entered))[..MarkLength];
}
