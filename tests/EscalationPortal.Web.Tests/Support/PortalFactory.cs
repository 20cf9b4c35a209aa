using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Startup;
using EscalationPortal.Web.Tests.Access;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serilog;

namespace EscalationPortal.Web.Tests.Support;

/// <summary>The portal as it starts for its demonstration, with a database of its own and a clock that a test moves.</summary>
public class PortalFactory : WebApplicationFactory<Program>
{
    private static readonly string? s_sqlServer = Environment.GetEnvironmentVariable("ESCALATION_TEST_SQLSERVER");

    private readonly bool _isTemplate;
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("portal-").FullName;
    private readonly string _connection;

    public PortalFactory() : this(isTemplate: false)
    {
    }

    internal PortalFactory(bool isTemplate)
    {
        _isTemplate = isTemplate;
        _connection = s_sqlServer is null
            ? $"Data Source={DatabaseFile}"
            : new SqlConnectionStringBuilder(s_sqlServer) { InitialCatalog = $"portal-{Guid.NewGuid():N}" }.ConnectionString;
    }

    /// <summary>A Monday morning, so that the demonstration is the same in every run.</summary>
    public static DateTime Start { get; } = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);

    public static bool UsesSqlite => s_sqlServer is null;

    public SteerableClock Clock { get; } = new(Start);
    public CommandCounter Commands { get; } = new();
    public LogLines Log { get; } = new();

    /// <summary>What a test sets otherwise than the demonstration has it.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal);

    public string EnvironmentName { get; set; } = "Development";

    internal string DatabaseFile => Path.Combine(_folder, "portal.db");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (UsesSqlite && !_isTemplate)
            TemplateDatabase.CopyTo(DatabaseFile);
        builder.UseEnvironment(EnvironmentName);
        builder.UseSetting("Urls", "http://localhost:0");
        builder.UseSetting("Demonstration:Enabled", "true");
        builder.UseSetting("Database:Provider", UsesSqlite ? "Sqlite" : "SqlServer");
        builder.UseSetting("Database:ConnectionString", _connection);
        builder.UseSetting("DataProtection:Folder", Path.Combine(_folder, "keys"));
        builder.UseSetting("Serilog:WriteTo:0:Args:restrictedToMinimumLevel", "Fatal");
        builder.UseSetting("Serilog:WriteTo:1:Args:restrictedToMinimumLevel", "Fatal");
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);

        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Clock);
            // The static logger is of the portal that started last: each of those that run at once keeps its own.
            services.AddSerilog(
                (provider, log) => log.WriteAsThePortal(provider.GetRequiredService<IConfiguration>()).WriteTo.Sink(Log), preserveStaticLogger: true);
            services.AddSingleton<OpeningWrites>();
            services.ConfigureDbContext<SqlitePortalDbContext>(
                (provider, o) => o.AddInterceptors(Commands, provider.GetRequiredService<OpeningWrites>()));
            services.ConfigureDbContext<SqlServerPortalDbContext>(o => o.AddInterceptors(Commands));
        });
    }

    /// <summary>Someone who has signed in through the form.</summary>
    public Task<Visitor> SignInAsync(DemonstrationPerson person) => _signedIn.OpenAsync(this, person);

    private readonly SignedIn _signedIn = new();

    public Visitor Anybody() => new(CreateDefaultClient);

    public async Task<T> ReadAsync<T>(Func<PortalDbContext, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    /// <summary>Past the portal, as someone with the database in their hands would.</summary>
    public async Task<int> ExecuteAsync(FormattableString sql) => await ReadAsync(db => db.Database.ExecuteSqlAsync(sql));

    protected override void Dispose(bool disposing)
    {
        if (disposing && !UsesSqlite)
            ReadAsync(db => db.Database.EnsureDeletedAsync()).GetAwaiter().GetResult();
        base.Dispose(disposing);
        if (!disposing || _isTemplate || !System.IO.Directory.Exists(_folder))
            return;
        using (var connection = new SqliteConnection(_connection))
            SqliteConnection.ClearPool(connection);
        System.IO.Directory.Delete(_folder, recursive: true);
    }
}
