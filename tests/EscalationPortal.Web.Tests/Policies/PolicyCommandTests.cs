using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Commands;
using EscalationPortal.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

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
        Assert.Contains("Gap: Papworth Hospital has no practitioner: no one could hold Stage One for it.", said, StringComparison.Ordinal);
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

    [Theory, Trait("Policy", "S4.3")]
    [InlineData("\"agency\": \"peterborough-childrens-services\"", "$.councilAreas[1].agency")]
    [InlineData("\"agency\": \"integrated-care-board\"", "$.stages[3].panel.partners[1].agency")]
    public async Task CheckPolicy_OfAnAgencyThatTheDirectoryLacks_NamesItsPlace(string agency, string place)
    {
        var (code, said) = await CheckAsync(
            PolicyFiles.Json("cambridgeshire-peterborough.json").Replace(agency, "\"agency\": \"nowhere\"", StringComparison.Ordinal));

        Assert.Equal(1, code);
        Assert.Contains($"{place}: The directory has no agency 'nowhere'.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.json", "does not exist")]
    [InlineData("nowhere/policy.json", "does not exist")]
    [InlineData(".", "is a folder")]
    public async Task CheckPolicy_OfAFileThatIsNotThere_SaysSo(string file, string sentence)
    {
        var database = portal.Services.GetRequiredService<DatabaseSettings>();

        var refused = await Assert.ThrowsAsync<StartRefusedException>(
            () => PolicyCommand.CheckAsync(file, database, TextWriter.Null, CancellationToken.None));

        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A letter, not a policy.")]
    public async Task CheckPolicy_OfAFileThatIsNoJson_NamesThePlace(string text)
    {
        var (code, said) = await CheckAsync(text);

        Assert.Equal(1, code);
        Assert.StartsWith("$ (line 1): ", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Demonstration_UnderAPolicyOfOtherRoles_IsRefusedWithTheWayToShowIt()
    {
        using var fresh = new PortalFactory(isTemplate: true) { Settings = { ["Policy:File"] = "Policies/examples/three-stages.json" } };

        Assert.Contains("The demonstration's people have no role in", Assert.Throws<StartRefusedException>(() => fresh.Services).Message,
            StringComparison.Ordinal);
    }

    private async Task<(int Code, string Said)> CheckAsync(string json)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, json);
        await using var said = new StringWriter();
        var code = await PolicyCommand.CheckAsync(
            file, portal.Services.GetRequiredService<DatabaseSettings>(), said, CancellationToken.None);
        File.Delete(file);
        return (code, said.ToString());
    }
}
