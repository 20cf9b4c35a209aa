using EscalationPortal.Persistence;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Startup;

/// <summary>The demonstration listens only on this machine, whichever setting says where it listens.</summary>
public sealed class ListeningTests
{
    [Theory]
    [InlineData("Urls", "http://0.0.0.0:0")]
    [InlineData("Urls", "http://*:0")]
    [InlineData("Urls", "http://[::]:0")]
    [InlineData("Urls", "http://127.0.0.1:0;http://portal.example:0")]
    [InlineData("Kestrel:Endpoints:Open:Url", "http://0.0.0.0:0")]
    [InlineData("Kestrel:Endpoints:Open:Url", "http://192.0.2.7:0")]
    [InlineData("Kestrel:Endpoints:Open:Url", "http://unix:/nowhere/portal-that-is-never-made.sock")]
    public async Task Start_OfTheDemonstrationOnAnOpenAddress_IsRefused(string setting, string value)
    {
        await using var portal = new PortalFactory { Settings = { [setting] = value } };
        portal.UseKestrel();

        Assert.StartsWith("The demonstration listens only on this machine, not on ",
            Assert.Throws<StartRefusedException>(portal.StartServer).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OfTheDemonstrationOnEveryAddressByItsPort_IsRefused()
    {
        await using var portal = new PortalFactory { Settings = { ["Urls"] = "", ["http_ports"] = "0" } };
        portal.UseKestrel();

        Assert.Contains("not on [::]:0", Assert.Throws<StartRefusedException>(portal.StartServer).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Urls", "http://127.0.0.1:0")]
    [InlineData("Urls", "http://[::1]:0")]
    [InlineData("Kestrel:Endpoints:Own:Url", "http://127.0.0.1:0")]
    public async Task Start_OfTheDemonstrationOnLoopback_IsAllowed(string setting, string value)
    {
        await using var portal = new PortalFactory { Settings = { [setting] = value } };
        portal.UseKestrel();

        portal.StartServer();
    }
}
