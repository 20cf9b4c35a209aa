using EscalationPortal.TestSupport;
using EscalationPortal.Web.Commands;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Policies;

public sealed class PolicyCommandTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact, Trait("Policy", "A.2")]
    public async Task CheckPolicy_OfTheShippedOne_SaysThatItIsSoundAndWhereTheDirectoryHasGaps()
    {
        var (code, said) = await CheckAsync(PolicyFiles.Json("cambridgeshire-peterborough.json"));

        Assert.Equal(0, code);
        Assert.Contains("version 1: 4 stages, ", said, StringComparison.Ordinal);
        Assert.Contains("Human judgement: people decide, and the portal records it (I.2, S2.3, S4.5, S4.6)", said, StringComparison.Ordinal);
        Assert.Contains("Gap: Papworth Hospital has no practitioner: nobody could hold Stage One for it.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Gap: Cambridgeshire Constabulary", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Gap: Partnership Board Business Unit", said, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "A.1")]
    public async Task CheckPolicy_OfAWrongOne_NamesEachFaultWithItsPlace()
    {
        var (code, said) = await CheckAsync(PolicyFiles.Json("cambridgeshire-peterborough.json").Replace("\"field\": \"protection\"", "\"field\": \"shelter\"", StringComparison.Ordinal));

        Assert.Equal(1, code);
        Assert.StartsWith("$.guidance (line ", said, StringComparison.Ordinal);
        Assert.Contains("could end without the safety answer ('protection'): Stage One open, Stage One ", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Demonstration_UnderAPolicyOfOtherRoles_IsRefusedWithTheWayToShowIt()
    {
        using var fresh = new PortalFactory(isTemplate: true) { Settings = { ["Policy:File"] = "Policies/examples/three-stages.json" } };

        Assert.Contains("The demonstration's people have no role in", Assert.Throws<InvalidOperationException>(() => fresh.Services).Message, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Said)> CheckAsync(string json)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, json);
        await using var said = new StringWriter();
        var code = await portal.ReadAsync(db => PolicyCommand.CheckAsync(file, db, said, CancellationToken.None));
        File.Delete(file);
        return (code, said.ToString());
    }
}
