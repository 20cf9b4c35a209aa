using System.Collections.Concurrent;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>The portal as it runs, listening on a free port, with a database file and a clock of its own.</summary>
public sealed class Portal : WebApplicationFactory<Program>
{
    /// <summary>The demonstration, made once in a run by the portal itself; each portal starts with a copy.</summary>
    private static readonly Lazy<byte[]> s_demonstration = new(Make);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal-browser-");

    public Portal() : this(s_demonstration.Value)
    {
    }

    private Portal(byte[]? demonstration)
    {
        if (demonstration is not null)
            File.WriteAllBytes(DatabaseFile, demonstration);
        UseKestrel(0);
        StartServer();
        Address = $"http://localhost:{ClientOptions.BaseAddress.Port}";
    }

    /// <summary>Begins on Monday 23 November 2026, 10am: an ordinary working week lies ahead.</summary>
    public SteerableClock Clock { get; } = new(new DateTime(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc));

    public string Address { get; }

    private string DatabaseFile => Path.Combine(_folder.FullName, "portal.db");

    /// <summary>Cookies of those who have signed in, while the clock stands still.</summary>
    public ConcurrentDictionary<DemonstrationPerson, Cookie[]> Sessions { get; } = [];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Demonstration:Enabled", "true");
        builder.UseSetting("Database:Provider", "Sqlite");
        builder.UseSetting("Database:ConnectionString", $"Data Source={DatabaseFile}");
        builder.UseSetting("DataProtection:Folder", Path.Combine(_folder.FullName, "keys"));
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft", "Error");
        builder.UseSetting("Serilog:WriteTo:1:Args:path", Path.Combine(_folder.FullName, "portal-.json"));
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    private static byte[] Make()
    {
        var portal = new Portal(demonstration: null);
        try
        {
            return SqliteFile.Whole(portal.DatabaseFile);
        }
        finally
        {
            portal.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
