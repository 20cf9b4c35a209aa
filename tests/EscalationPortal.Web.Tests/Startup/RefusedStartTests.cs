using System.Net;
using System.Net.Sockets;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Startup;

/// <summary>What an operator reads if something beside the portal is wrong: one sentence, and the exit code 1.</summary>
public sealed class RefusedStartTests
{
    [Fact]
    public async Task Start_OnADatabaseThatIsReadOnly_SaysSoAndLeavesItAsItIs()
    {
        using var portal = new PortalProcess();
        var file = portal.InFolder("portal.db");
        await File.WriteAllBytesAsync(file, []);
        PortalProcess.Lock(file);
        portal.Variables["Database__ConnectionString"] = $"Data Source={file}";

        await RefusesAsync(portal, "'Database:ConnectionString'", file);

        Assert.Empty(await File.ReadAllBytesAsync(file));
    }

    [Theory]
    [InlineData("Database:ConnectionString", "Database__ConnectionString", "Data Source={0}/portal.db")]
    [InlineData("DataProtection:Folder", "DataProtection__Folder", "{0}")]
    [InlineData("Serilog:WriteTo:1:Args:path", "Serilog__WriteTo__1__Args__path", "{0}/portal-.json")]
    public async Task Start_OnAFolderThatCannotBeWrittenTo_NamesTheSettingAndTheFolder(string setting, string variable, string value)
    {
        using var portal = new PortalProcess();
        var folder = portal.InFolder("locked");
        System.IO.Directory.CreateDirectory(folder);
        PortalProcess.Lock(folder);
        portal.Variables[variable] = string.Format(System.Globalization.CultureInfo.InvariantCulture, value, folder);

        await RefusesAsync(portal, $"'{setting}'", folder);
    }

    [Fact]
    public async Task Start_OnAPolicyThatCannotBeRead_NamesTheSettingAndTheFile()
    {
        using var portal = new PortalProcess();
        var file = portal.InFolder("Policies/cambridgeshire-peterborough.json");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.None);

        await RefusesAsync(portal, "'Policy:File'", file);
    }

    [Fact]
    public async Task Start_OnSettingsThatAreNoJson_NamesTheFile()
    {
        using var portal = new PortalProcess();
        await File.WriteAllTextAsync(portal.InFolder("appsettings.json"), "{ Urls: ");

        await RefusesAsync(portal, portal.InFolder("appsettings.json"));
    }

    [Fact]
    public async Task Start_OnAnAddressThatIsNone_NamesTheSettingAndTheAddress()
    {
        using var portal = new PortalProcess();
        portal.Variables["Urls"] = "127.0.0.1:5080";

        await RefusesAsync(portal, "'Urls'", "127.0.0.1:5080");
    }

    [Fact]
    public async Task Start_OnAnAddressThatAnotherProgramUses_NamesTheSettingAndTheAddress()
    {
        using var portal = new PortalProcess();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        portal.Variables["Urls"] = address;

        await RefusesAsync(portal, "'Urls'", address);
    }

    private static async Task RefusesAsync(PortalProcess portal, params string[] named)
    {
        var (code, said, error) = await portal.RunAsync();

        Assert.Equal(1, code);
        var sentence = Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(named, n => Assert.Contains(n, sentence, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", said + error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", said + error, StringComparison.Ordinal);
    }
}
