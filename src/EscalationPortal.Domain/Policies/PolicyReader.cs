using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace EscalationPortal.Domain.Policies;

/// <summary>Reads a policy file strictly: whatever it does not understand, it refuses, with the place and the reason.</summary>
public static class PolicyReader
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { ForgetWhatIsReckoned } },
    };

    public static EscalationPolicy Read(string json)
    {
        var policy = Parse(json);
        using var file = JsonDocument.Parse(json);
        var places = new PlacesInFile(json);
        List<PolicyProblem> problems = [.. PolicyChecks.Of(file.RootElement, policy)
            .Select(p => p with { Line = places.LineOf(p.Place) })
            .OrderBy(p => p.Line)];
        return problems.Count == 0 ? policy : throw new PolicyFileException(problems);
    }

    private static EscalationPolicy Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<EscalationPolicy>(json, s_options)
                ?? throw new PolicyFileException([new PolicyProblem("$", 1, "The file holds no policy.")]);
        }
        catch (JsonException e)
        {
            var line = (int?)e.LineNumber + 1;
            throw new PolicyFileException([new PolicyProblem(e.Path ?? "$", line, ReadableReason.Of(e, s_options))], e);
        }
    }

    /// <summary>A property without a setter would otherwise be a key that the file may hold and nobody reads.</summary>
    private static void ForgetWhatIsReckoned(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].Set is null)
                type.Properties.RemoveAt(i);
        }
    }
}
