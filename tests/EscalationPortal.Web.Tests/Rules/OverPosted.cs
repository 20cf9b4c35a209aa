using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Every property that the domain knows, as a field that some form does not have; and a dispute to compare with another like it.</summary>
internal static partial class OverPosted
{
    public const string Words = "over-posted";
    private const int Timeout = 1000;
    private static readonly JsonSerializerOptions s_json = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles, WriteIndented = true };

    private static readonly IReadOnlyList<(string Name, string Value)> s_properties =
    [
        .. typeof(Dispute).Assembly.GetTypes().Where(t => t.IsPublic && t.Namespace is { } space && IsOfPeopleOrDisputes(space))
            .SelectMany(t => t.GetProperties(BindingFlags.Instance | BindingFlags.Public)).DistinctBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
            .Select(p => (p.Name, ValueFor(p.PropertyType))).Append(("SignedBy", Words)).Append(("Role", "administrator")).OrderBy(p => p.Item1, StringComparer.Ordinal),
    ];

    /// <summary>All properties, bare and as parts of what a controller could bind, but for those that stand in the page's form.</summary>
    public static IReadOnlyList<(string Name, string Value)> Fields(Page page)
    {
        var own = page.Document.QuerySelectorAll("main form [name]").Select(e => e.GetAttribute("name")!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // A form binds what it has by the whole name: 'Form.Closing' would be the beginning of its own fields.
        return [.. s_properties.SelectMany(p => new[] { "", "Form.", "Dispute." }.Select(prefix => (Name: prefix + p.Name, p.Value)))
            .Where(f => !own.Any(o => o.Equals(f.Name, StringComparison.OrdinalIgnoreCase) || o.StartsWith(f.Name + ".", StringComparison.OrdinalIgnoreCase) || o.StartsWith(f.Name + "[", StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>All that can be read of a dispute, but for what differs between two that went the same way: ids, hashes, its reference.</summary>
    /// <summary>Drawn anew for every row, or made of what is; what an event vouches for is made of rows that are compared themselves.</summary>
    private static readonly string[] s_random = [nameof(SealedRow.Salt), nameof(SealedRow.FieldMarks), nameof(DisputeEvent.Record)];

    public static string Written(Dispute dispute)
    {
        var people = DemonstrationPeople.All.ToDictionary(p => p.Id.ToString(), p => p.Name, StringComparer.Ordinal);
        var text = JsonSerializer.Serialize(dispute, s_json).Replace(dispute.Reference.ToString(), "REFERENCE", StringComparison.Ordinal);
        text = Sorted(JsonNode.Parse(text)!).ToJsonString(s_json);
        text = Hash().Replace(Id().Replace(text, m => people.GetValueOrDefault(m.Value, "ID")), "HASH");
        return Sorted(JsonNode.Parse(text)!).ToJsonString(s_json);
    }

    /// <summary>Rows that were stored in the same moment come back in any order.</summary>
    private static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonArray rows => new JsonArray([.. rows.Select(r => r is null ? null : Sorted(r)).OrderBy(r => r?.ToJsonString(), StringComparer.Ordinal)]),
        JsonObject fields => new JsonObject(fields.Where(f => !s_random.Contains(f.Key)).Select(f => KeyValuePair.Create(f.Key, f.Value is null ? null : Sorted(f.Value)))),
        _ => node.DeepClone(),
    };

    private static bool IsOfPeopleOrDisputes(string space) => space.EndsWith(".Disputes", StringComparison.Ordinal) || space.EndsWith(".People", StringComparison.Ordinal);

    private static string ValueFor(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { IsEnum: true } choice => choice.GetEnumNames()[^1],
        var of when of == typeof(Guid) => DemonstrationPeople.Femi.Id.ToString(),
        var of when of == typeof(bool) => "true",
        var of when of == typeof(int) => "7",
        var of when of == typeof(DateTime) || of == typeof(DateOnly) => "2020-02-03",
        _ => Words,
    };

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.None, Timeout)]
    private static partial Regex Id();

    [GeneratedRegex("[0-9a-f]{32,64}", RegexOptions.None, Timeout)]
    private static partial Regex Hash();
}
