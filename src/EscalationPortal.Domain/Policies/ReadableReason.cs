using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Policies;

/// <summary>Says in plain words what the JSON reader found wrong: the file is edited by people who do not program.</summary>
internal static partial class ReadableReason
{
    public static string Of(JsonException e, JsonSerializerOptions options)
    {
        var said = Whereabouts().Replace(e.Message, "");
        if (MissingKeys().Match(said) is { Success: true } missing)
            return $"Missing: {missing.Groups["keys"].Value}.";
        if (UnknownKey().Match(said) is { Success: true } unknown)
            return $"'{unknown.Groups["key"].Value}' is not a key of the policy.";
        if (said.StartsWith("Duplicate propert", StringComparison.Ordinal))
            return "The key stands here twice.";
        if (said.Contains("null value", StringComparison.Ordinal))
            return "This may not be null.";
        if (said.Contains("could not be converted", StringComparison.Ordinal))
            return $"The value is not {Kind(TypeAt(e.Path ?? "$", options))}.";
        return said;
    }

    /// <summary>The exception names the record around a wrong value, so the type of the value itself is looked up by its path.</summary>
    private static Type TypeAt(string path, JsonSerializerOptions options)
    {
        var type = options.GetTypeInfo(typeof(EscalationPolicy));
        foreach (var step in Steps().EnumerateMatches(path))
        {
            var name = path.Substring(step.Index, step.Length).TrimStart('.');
            var next = type.Kind == JsonTypeInfoKind.Object ? type.Properties.FirstOrDefault(p => p.Name == name)?.PropertyType : type.ElementType;
            if (next is null)
                break;
            type = options.GetTypeInfo(next);
        }
        return type.Type;
    }

    private static string Kind(Type type) => type switch
    {
        _ when type == typeof(string) => "a text",
        _ when type == typeof(int) => "a whole number",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(DateOnly) => "a date such as 2026-04-03",
        _ when type == typeof(TimeOnly) => "a time such as 17:00:00",
        _ when type == typeof(TimeUnit) => "a unit of time such as working-days",
        _ when type == typeof(ClockStart) => $"a start that the portal counts from: {StartChecks.Keys}",
        _ when type == typeof(StageKind) => "a kind of stage: between-parties or panel",
        _ when type == typeof(ClauseKind) => "a kind of clause: rule, guidance, human-judgement or out-of-scope",
        _ when type.Name.StartsWith("IReadOnlyList", StringComparison.Ordinal) => "a list",
        _ => "a group of keys in braces",
    };

    [GeneratedRegex(@"\s*Path: \$.*$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Whereabouts();

    [GeneratedRegex(@"missing required properties including: (?<keys>[^.]+)\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MissingKeys();

    [GeneratedRegex(@"JSON property '(?<key>[^']+)' could not be mapped", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnknownKey();

    [GeneratedRegex(@"\.[^.\[]+|\[\d+\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Steps();
}
