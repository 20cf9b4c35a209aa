using System.Text.Json;
using System.Text.RegularExpressions;
using EscalationPortal.Domain.Time;
using static EscalationPortal.Domain.Policies.PolicyChecks;

namespace EscalationPortal.Domain.Policies;

/// <summary>
/// What holds wherever it stands: no empty text or list, every clause cited is in the list of clauses, every clock speaks of every track.
/// It walks the file rather than the policy, so that a rule added to the types later is checked without being named here.
/// </summary>
internal sealed partial class TextChecks(EscalationPolicy policy)
{
    /// <summary>Longer ones are slips of the keyboard, and would take a deadline beyond any calendar.</summary>
    private const int LongestAmount = 1000;

    private readonly HashSet<string> _clauses = [.. policy.Clauses.Select(c => c.Number)];
    private readonly HashSet<string> _tracks = [.. policy.Tracks.Select(t => t.Key)];

    public IEnumerable<PolicyProblem> Of(JsonElement file) => Walk("$", "", file);

    private IEnumerable<PolicyProblem> Walk(string place, string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty("byTrack", out var amounts) => [.. Clock(place, value, amounts), .. Members(place, value)],
        JsonValueKind.Object => Members(place, value),
        JsonValueKind.Array when value.GetArrayLength() == 0 => [At(place, "The list is empty.")],
        JsonValueKind.Array => value.EnumerateArray().Index().SelectMany(item => Walk($"{place}[{item.Index}]", name, item.Item)),
        JsonValueKind.String => Text(place, name, value.GetString()!),
        _ => [],
    };

    private IEnumerable<PolicyProblem> Members(string place, JsonElement value) =>
        value.EnumerateObject().SelectMany(member => Walk($"{place}.{member.Name}", member.Name, member.Value));

    private IEnumerable<PolicyProblem> Text(string place, string name, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            yield return At(place, "The text is empty.");
        else if (name is "clause" or "clauses" && !_clauses.Contains(text))
            yield return At(place, $"There is no clause '{text}' in the list of clauses.");
        else if (name is "key" or "unit" or "kind" or "starts" && !Kebab().IsMatch(text))
            yield return At(place, $"'{text}' is not written in small letters, digits and single hyphens.");
    }

    private IEnumerable<PolicyProblem> Clock(string place, JsonElement clock, JsonElement amounts)
    {
        var unit = clock.GetProperty("unit").GetString();
        var uncounted = unit is "immediately" or "same-working-day";
        foreach (var track in _tracks.Where(t => !amounts.TryGetProperty(t, out _)))
            yield return At($"{place}.byTrack", $"There is no amount for the track '{track}'.");
        foreach (var amount in amounts.EnumerateObject())
        {
            var at = $"{place}.byTrack.{amount.Name}";
            if (!_tracks.Contains(amount.Name))
                yield return At(at, $"There is no track '{amount.Name}'.");
            else if (uncounted && amount.Value.GetInt32() != 0)
                yield return At(at, $"The amount is 0 where the unit is {unit}.");
            else if (!uncounted && amount.Value.GetInt32() is < 1 or > LongestAmount)
                yield return At(at, $"The amount is between 1 and {LongestAmount}.");
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Kebab();
}
