using System.Text.Json;
using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Domain.Policies.PolicyChecks;

namespace EscalationPortal.Domain.Policies;

/// <summary>That a clause which the portal is said to enforce is the reason of some rule in the file.</summary>
internal static class ClauseChecks
{
    private const string List = "clauses";

    /// <summary>That everything which can be put on record has its clause, and that each is a clause of this policy.</summary>
    public static IEnumerable<PolicyProblem> OnRecord(EscalationPolicy policy) =>
    [
        .. Enum.GetValues<EventKind>().Where(k => !policy.OnRecord.ContainsKey(k))
            .Select(k => At("$.onRecord", $"Missing: '{NameOf(k)}', with its clause, or '{EscalationPolicy.OwnRule}' where the policy is silent.")),
        .. Unknown("$.onRecord", policy.OnRecord, policy),
        .. policy.Stages.Index().Where(s => s.Item.OnRecord is not null)
            .SelectMany(s => Unknown($"$.stages[{s.Index}].onRecord", s.Item.OnRecord!, policy)),
    ];

    private static IEnumerable<PolicyProblem> Unknown(string place, IReadOnlyDictionary<EventKind, string> given, EscalationPolicy policy) =>
        given.Where(g => g.Value != EscalationPolicy.OwnRule && policy.Clauses.All(c => c.Number != g.Value))
            .Select(g => At($"{place}.{NameOf(g.Key)}", $"There is no clause '{g.Value}'."));

    private static string NameOf(EventKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public static IEnumerable<PolicyProblem> Of(JsonElement file, EscalationPolicy policy)
    {
        var cited = file.EnumerateObject().Where(m => m.Name != List).SelectMany(Cited).ToHashSet();
        return policy.Clauses.Index().Where(c => c.Item.Kind == ClauseKind.Rule && !cited.Contains(c.Item.Number))
            .Select(c => At($"$.{List}[{c.Index}].kind", $"No rule of the file cites '{c.Item.Number}': cite it, or say who else keeps it."));
    }

    private static IEnumerable<string> Cited(JsonProperty member) => member.Value switch
    {
        { ValueKind: JsonValueKind.String } text => member.Name == "clause" ? [text.GetString()!] : [],
        { ValueKind: JsonValueKind.Array } list when member.Name == List => list.EnumerateArray().Select(c => c.GetString()!),
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).SelectMany(i => i.EnumerateObject()).SelectMany(Cited),
        { ValueKind: JsonValueKind.Object } group => group.EnumerateObject().SelectMany(Cited),
        _ => [],
    };
}
