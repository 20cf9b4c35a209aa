using System.Text.Json;
using static EscalationPortal.Domain.Policies.PolicyChecks;

namespace EscalationPortal.Domain.Policies;

/// <summary>That a clause which the portal is said to enforce is the reason of some rule in the file.</summary>
internal static class ClauseChecks
{
    private const string List = "clauses";

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
