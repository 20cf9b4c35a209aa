using System.Text.Json;
using System.Text.RegularExpressions;

namespace EscalationPortal.Domain.Policies;

/// <summary>Says in plain words what the JSON reader found wrong: the file is edited by people who do not program.</summary>
internal static partial class ReadableReason
{
    public static string Of(JsonException e)
    {
        var said = Whereabouts().Replace(e.Message, "");
        if (MissingKeys().Match(said) is { Success: true } missing)
            return $"Missing: {missing.Groups["keys"].Value}.";
        if (UnknownKey().Match(said) is { Success: true } unknown)
            return $"'{unknown.Groups["key"].Value}' is not a key of the policy.";
        if (RepeatedKey().Match(said) is { Success: true } repeated)
            return $"'{repeated.Groups["key"].Value}' stands here twice.";
        if (said.Contains("doesn't allow null values", StringComparison.Ordinal))
            return "This may not be null.";
        if (WrongValue().Match(said) is { Success: true } wrong)
            return $"The value is not {Kind(wrong.Groups["type"].Value)}.";
        return said;
    }

    private static string Kind(string type) => type switch
    {
        "System.String" => "a text",
        "System.Int32" => "a whole number",
        "System.Boolean" => "true or false",
        "System.DateOnly" => "a date such as 2026-04-03",
        "System.TimeOnly" => "a time such as 17:00:00",
        _ when type.StartsWith("System.Collections.Generic.IReadOnlyList", StringComparison.Ordinal) => "a list",
        _ when type.EndsWith(nameof(Time.TimeUnit), StringComparison.Ordinal) => "a unit of time such as working-days",
        _ when type.EndsWith(nameof(StageKind), StringComparison.Ordinal) => "a kind of stage: between-parties or panel",
        _ => "what is expected here",
    };

    [GeneratedRegex(@"\s*Path: \$.*$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Whereabouts();

    [GeneratedRegex(@"missing required properties including: (?<keys>[^.]+)\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MissingKeys();

    [GeneratedRegex(@"JSON property '(?<key>[^']+)' could not be mapped", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnknownKey();

    [GeneratedRegex(@"[Dd]uplicate property '(?<key>[^']+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RepeatedKey();

    [GeneratedRegex(@"could not be converted to (?<type>.+)\.$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WrongValue();
}
