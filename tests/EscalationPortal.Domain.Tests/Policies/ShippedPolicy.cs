using System.Text.Json.Nodes;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Tests.Policies;

/// <summary>The policy file that the portal ships, as it stands in the sources.</summary>
internal static class ShippedPolicy
{
    public static string Json { get; } = File.ReadAllText(Repository.PathOf("src/EscalationPortal.Web/Policies/cambridgeshire-peterborough.json"));

    public static EscalationPolicy Policy { get; } = PolicyReader.Read(Json);

    public static JsonObject Copy() => JsonNode.Parse(Json)!.AsObject();
}
