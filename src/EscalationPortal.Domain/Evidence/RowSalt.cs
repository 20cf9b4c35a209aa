namespace EscalationPortal.Domain.Evidence;

/// <summary>
/// The salts of a row's texts. As long as nothing is redacted, one random salt is kept and each field's own follows from it. Redaction
/// takes that root away: the fields that stay keep their own salts, and the redacted one keeps its digest in place of a salt.
/// </summary>
internal sealed class RowSalt
{
    private const char BetweenFields = ';', Is = '=', Was = '!';

    private readonly string? _root;
    private readonly Dictionary<string, string> _ofFields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _digests = new(StringComparer.Ordinal);

    public RowSalt(string stored)
    {
        if (!stored.Contains(Is) && !stored.Contains(Was))
        {
            _root = stored;
            return;
        }

        foreach (var entry in stored.Split(BetweenFields))
        {
            var at = entry.IndexOfAny([Is, Was]);
            if (at > 0)
                (entry[at] == Is ? _ofFields : _digests)[entry[..at]] = entry[(at + 1)..];
        }
    }

    public IEnumerable<string> Redacted => _digests.Keys;

    public bool IsRedacted(string field) => _digests.ContainsKey(field);

    /// <summary>The digest that a text has, or had before it was redacted.</summary>
    public string DigestOf(string field, string text) =>
        _digests.GetValueOrDefault(field) ?? Digest.Of(OfField(field), field, text);

    /// <param name="texts">The row's texts that are not null, by field.</param>
    public string AfterRedacting(string field, IReadOnlyDictionary<string, string> texts) => string.Join(BetweenFields, texts.Select(t =>
        t.Key == field || IsRedacted(t.Key) ? $"{t.Key}{Was}{DigestOf(t.Key, t.Value)}" : $"{t.Key}{Is}{OfField(t.Key)}"));

    private string OfField(string field) =>
        _root is null ? _ofFields.GetValueOrDefault(field, "") : Digest.Of(_root, field);
}
