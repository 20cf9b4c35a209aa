using System.Text.Json.Nodes;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Tests.Policies;

/// <summary>The policy file that the portal ships, found from the test's own folder upwards.</summary>
internal static class ShippedPolicy
{
    public static string Json { get; } = File.ReadAllText(Find());

    public static EscalationPolicy Policy { get; } = PolicyReader.Read(Json);

    public static JsonObject Copy() => JsonNode.Parse(Json)!.AsObject();

    private static string Find()
    {
        const string File = "src/EscalationPortal.Web/Policies/cambridgeshire-peterborough.json";
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "EscalationPortal.sln")))
            folder = folder.Parent ?? throw new FileNotFoundException("The solution is not above the tests.");
        return Path.Combine(folder.FullName, File);
    }
}
