using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Startup;

public sealed class StartTests
{
    [Fact]
    public async Task Start_InProduction_IsRefusedWithTheReason()
    {
        await using var portal = new PortalFactory { EnvironmentName = "Production", Settings = { ["Demonstration:Enabled"] = "false" } };

        Assert.Equal("The portal does not start in Production yet: signing in has no second factor, and it keeps children's cases.", Refusal(portal));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Start_OfTheDemonstrationOutsideDevelopment_IsRefused(string environment)
    {
        await using var portal = new PortalFactory { EnvironmentName = environment };

        Assert.Equal("The demonstration runs in the Development environment alone: its passwords are published.", Refusal(portal));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.0.2.7:5080")]
    [InlineData("http://localhost:5080;http://portal.example:5080")]
    public async Task Start_OfTheDemonstrationOnAnOpenAddress_IsRefused(string urls)
    {
        await using var portal = new PortalFactory { Settings = { ["Urls"] = urls } };

        Assert.Equal($"The demonstration listens on this machine alone, not on {urls.Split(';')[^1]}: its passwords are published.", Refusal(portal));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://[::1]:5080")]
    public async Task Start_OfTheDemonstrationOnLoopback_IsAllowed(string urls)
    {
        await using var portal = new PortalFactory { Settings = { ["Urls"] = urls } };

        Assert.InRange(await portal.ReadAsync(db => db.Disputes.CountAsync()), 40, 60);
    }

    [Fact]
    public async Task Start_OnAWrongPolicy_IsRefusedWithPlaceAndReason()
    {
        var shipped = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Policies", "cambridgeshire-peterborough.json"));
        var file = Path.Combine(AppContext.BaseDirectory, $"wrong-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, shipped.Replace("\"learningGroup\":", "\"learnersGroup\":", StringComparison.Ordinal));
        await using var portal = new PortalFactory { Settings = { ["Policy:File"] = file } };

        var refused = Assert.Throws<PolicyFileException>(() => portal.Services);

        Assert.Contains("learnersGroup", refused.Message, StringComparison.Ordinal);
        Assert.Contains("$.bodies", refused.Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public async Task Start_OnADatabaseThatTheDemonstrationDidNotMake_IsRefused()
    {
        await using var first = new PortalFactory();
        await first.ExecuteAsync($"DELETE FROM DatabaseMarks");
        await using var portal = new PortalFactory { Settings = { ["Database:ConnectionString"] = await first.ReadAsync(db => Task.FromResult(db.Database.GetConnectionString()!)) } };

        Assert.Equal("The demonstration does not use a database that it did not make.", Refusal(portal));
    }

    private static string Refusal(PortalFactory portal) => Assert.Throws<InvalidOperationException>(() => portal.Services).Message;
}
