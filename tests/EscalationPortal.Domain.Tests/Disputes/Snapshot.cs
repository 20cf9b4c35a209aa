using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>All that a dispute stores, as values by their place, such as 'stages[1].State'. What is random is left out, and ids read as what they name.</summary>
internal sealed partial class Snapshot
{
    private static readonly string[] s_random =
        ["Id", "Version", "DisputeId", "Salt", "FieldMarks", "Record", "Calendar", "PreviousHash", "Hash", "HistoryHead", "Reference"];

    /// <summary>What the working of a deadline says in words, and what a person's name tells already.</summary>
    private static readonly string[] s_saidAnyway = ["Amount", "Unit", "StartUtc", "DueUtc", "HistoryLength", "LastActAt", "Agency", "Name", "Title", "AgencyName"];

    private readonly Dictionary<Guid, string> _names;
    private readonly Dispute _dispute;
    private readonly string _reference;
    private readonly string _now;

    private Snapshot(Dispute dispute, IEnumerable<Person> people)
    {
        _dispute = dispute;
        _names = people.DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Name);
        _reference = dispute.Reference.ToString();
        _now = InWords(dispute.LastActAt);
        Name(dispute, "dispute");
        Walk(dispute, "dispute");
    }

    public SortedDictionary<string, SortedDictionary<string, string>> Parts { get; } = new(StringComparer.Ordinal);

    public static Snapshot Of(DisputeBuilder at) => new(at.Dispute, [.. at.Partnership.Directory.People, .. Staff.All]);

    /// <returns>A line for each part that is new or has changed.</returns>
    public IEnumerable<string> Since(Snapshot before)
    {
        foreach (var (place, values) in Parts)
        {
            if (!before.Parts.TryGetValue(place, out var old))
            {
                // Which number a notice has says nothing, and moves whenever somebody else is told something before.
                yield return $"+ {(place.StartsWith("notices[", StringComparison.Ordinal) ? "notice" : place)}: {string.Join("; ", values.Where(v => v.Value is not ("" or "False")).Select(Said))}";
                continue;
            }

            var changed = values.Where(v => old.GetValueOrDefault(v.Key) != v.Value).ToList();
            if (changed.Count > 0)
                yield return $"~ {place}: {string.Join("; ", changed.Select(Said))}";
        }
    }

    private string Said(KeyValuePair<string, string> value) => $"{value.Key} = {(value.Value == _now ? "now" : value.Value)}";

    private void Name(object entity, string place)
    {
        if (entity.GetType().GetProperty("Id")?.GetValue(entity) is Guid id)
            _names.TryAdd(id, place);
        foreach (var (child, at) in Children(entity, place))
            Name(child, at);
    }

    private void Walk(object entity, string place)
    {
        var values = Parts[place] = new(StringComparer.Ordinal);
        if (InWordsOfPages(entity) is { } words)
            values["What"] = InWords(words);
        foreach (var property in Stored(entity))
        {
            if (!IsPart(property.GetValue(entity)))
                values[property.Name] = InWords(property.GetValue(entity));
        }

        foreach (var (child, at) in Children(entity, place))
            Walk(child, at);
    }

    private string? InWordsOfPages(object entity) => entity switch
    {
        DisputeEvent line => _dispute.Words(line),
        Notice notice => _dispute.Words(notice),
        Obligation due => _dispute.Words(due),
        _ => null,
    };

    private static IEnumerable<(object Child, string Place)> Children(object entity, string place)
    {
        var prefix = place == "dispute" ? "" : place + ".";
        foreach (var field in entity.GetType().GetFields(BindingFlags.NonPublic | BindingFlags.Instance))
        {
            if (field.Name[0] == '_' && field.GetValue(entity) is IList list)
            {
                foreach (var (i, child) in list.Cast<object>().Index().Where(c => c.Item.GetType().Namespace!.StartsWith("EscalationPortal", StringComparison.Ordinal)))
                    yield return (child, string.Create(CultureInfo.InvariantCulture, $"{prefix}{field.Name[1..]}[{i + 1}]"));
            }
        }

        foreach (var property in Stored(entity).Where(p => IsPart(p.GetValue(entity))))
            yield return (property.GetValue(entity)!, prefix + property.Name);
    }

    private static IEnumerable<PropertyInfo> Stored(object entity) => entity.GetType().GetProperties()
        .Where(p => p.CanWrite && p.GetIndexParameters().Length == 0 && !s_random.Contains(p.Name)
            && !(s_saidAnyway.Contains(p.Name) && entity is Deadline or Seat or Dispute or AcceptanceRequest or Escalation or DisputeEvent))
        .OrderBy(p => p.Name, StringComparer.Ordinal);

    private static bool IsPart(object? value) =>
        value is not null and not IEnumerable && value.GetType() is { IsEnum: false, IsValueType: false } type && type.Namespace!.StartsWith("EscalationPortal", StringComparison.Ordinal);

    private string InWords(object? value) => value switch
    {
        null => "",
        string text => Hash().Replace(text.Replace(_reference, "RPD-…", StringComparison.Ordinal), "#"),
        Guid id => _names.GetValueOrDefault(id, "?"),
        DateTime at => at.ToString("ddd d MMM HH:mm", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("ddd d MMM", CultureInfo.InvariantCulture),
        IEnumerable list => string.Join(", ", list.Cast<object>().Select(InWords)),
        IFormattable figure => figure.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{value}",
    };

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.None, 1000)]
    private static partial Regex Hash();
}
