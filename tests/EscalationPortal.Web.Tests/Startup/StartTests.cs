using EscalationPortal.Persistence;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Startup;

public sealed class StartTests
{
    [Fact]
    public async Task Start_InProduction_IsRefusedWithTheReason()
    {
        await using var portal = new PortalFactory { EnvironmentName = "Production", Settings = { ["Demonstration:Enabled"] = "false" } };

        Assert.Equal(
            "The portal does not start in Production yet ('ASPNETCORE_ENVIRONMENT'): signing in has no second factor, "
                + "and it holds children's cases.", Refusal(portal));
    }

    [Theory]
    [InlineData("Prod", "true")]
    [InlineData("Staging", "true")]
    [InlineData("Staging", "false")]
    [InlineData("development", "true")]
    [InlineData(" Development ", "true")]
    [InlineData("Development2", "false")]
    [InlineData("Demonstration", "true")]
    public async Task Start_InAnEnvironmentThatIsNotListed_IsRefusedWithThoseThatAre(string environment, string demonstration)
    {
        await using var portal = new PortalFactory
        {
            EnvironmentName = environment,
            Settings = { ["Demonstration:Enabled"] = demonstration },
        };

        Assert.Equal($"'ASPNETCORE_ENVIRONMENT' is '{environment}': it can be Development or Production.", Refusal(portal));
    }

    [Fact]
    public async Task Start_OfTheDemonstrationInProduction_IsRefused()
    {
        await using var portal = new PortalFactory { EnvironmentName = "Production" };

        Assert.EndsWith("the demonstration runs only in Development, because its passwords are published.", Refusal(portal),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithoutTheDemonstrationOnADatabaseThatItMade_IsRefused()
    {
        await using var portal = new PortalFactory { Settings = { ["Demonstration:Enabled"] = "false" } };

        Assert.Contains("names a database that the demonstration made, whose passwords are published", Refusal(portal),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OnAWrongPolicy_IsRefusedWithPlaceAndReason()
    {
        var shipped = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Policies", "cambridgeshire-peterborough.json"));

        Assert.Contains("$.bodies", await WithPolicyAsync(
            shipped.Replace("\"learningGroup\":", "\"learnersGroup\":", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("$.councilAreas[1].agency: The directory has no agency 'ely-council'.",
            await WithPolicyAsync(shipped.Replace("\"peterborough-childrens-services\"", "\"ely-council\"", StringComparison.Ordinal)
                .Replace("\"version\": 1,", "\"version\": 2,", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.Contains("$.version", await WithPolicyAsync(shipped.Replace("\"quorum\": 3,", "\"quorum\": 2,", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OnADatabaseThatTheDemonstrationDidNotMake_IsRefused()
    {
        await using var first = new PortalFactory();
        await first.ExecuteAsync($"DELETE FROM DatabaseMarks");
        await using var portal = new PortalFactory { Settings = { ["Database:ConnectionString"] = await first.ReadAsync(db => Task.FromResult(db.Database.GetConnectionString()!)) } };

        Assert.Contains("names a database that the demonstration did not make", Refusal(portal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Database:Provider", "Oracle", "'Database:Provider' is 'Oracle': it can be Sqlite, SqlServer or PostgreSql.")]
    [InlineData("Database:Provider", "", "'Database:Provider' is '': it can be Sqlite, SqlServer or PostgreSql.")]
    [InlineData("Database:ConnectionString", " ", "'Database:ConnectionString' is empty: it says where the data is.")]
    [InlineData("Database:ConnectionString", "Data Source=:memory:", "'Database:ConnectionString' names no file")]
    [InlineData("Database:ConnectionString", "Datei=portal.db", "'Database:ConnectionString' is not a connection string for Sqlite")]
    [InlineData("Demonstration:Enabled", "maybe", "'Demonstration:Enabled' is 'maybe': it can be true or false.")]
    [InlineData("DataProtection:Folder", "", "'DataProtection:Folder' is empty")]
    [InlineData("Policy:File", "", "'Policy:File' is empty")]
    [InlineData("Policy:File", "Policies/nowhere.json", "nowhere.json, which does not exist.")]
    [InlineData("Policy:File", "Policies", "which is a folder")]
    public async Task Start_OnASettingThatCannotBe_IsRefusedWithItsName(string setting, string value, string sentence)
    {
        await using var portal = new PortalFactory { Settings = { [setting] = value } };

        Assert.Contains(sentence, Refusal(portal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OnAPolicyOfAnotherPartnership_FindsNoneOfItsAgencies()
    {
        var other = TestSupport.PolicyFiles.Json("cambridgeshire-peterborough.json")
            .Replace("\"partnershipKey\": \"cambridgeshire-peterborough\"", "\"partnershipKey\": \"elsewhere\"", StringComparison.Ordinal);

        Assert.Contains("The directory has no agency", await WithPolicyAsync(other), StringComparison.Ordinal);
    }

    private static async Task<string> WithPolicyAsync(string json)
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"wrong-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, json);
        await using var portal = new PortalFactory { Settings = { ["Policy:File"] = file } };
        var refusal = Refusal(portal);
        File.Delete(file);
        Assert.Contains("'Policy:File'", refusal, StringComparison.Ordinal);
        return refusal;
    }

    private static string Refusal(PortalFactory portal) => Assert.Throws<StartRefusedException>(() => portal.Services).Message;
}
