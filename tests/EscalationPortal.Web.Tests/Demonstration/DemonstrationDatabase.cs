using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Policies;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Demonstration;

/// <summary>A database in memory that the demonstration has been made in.</summary>
public sealed class DemonstrationDatabase : IAsyncLifetime, IDisposable
{
    private readonly string _connection = $"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared";
    private SqliteConnection? _keepsItAlive;
    private ServiceProvider? _services;

    /// <summary>A Wednesday after close of business.</summary>
    public static DateTime Now { get; } = new(2026, 11, 18, 18, 30, 0, DateTimeKind.Utc);

    private static readonly string PolicyJson = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "Policies", "cambridgeshire-peterborough.json"));

    public EscalationPolicy Policy { get; } = PolicyReader.Read(PolicyJson);

    public async Task InitializeAsync()
    {
        _keepsItAlive = new SqliteConnection(_connection);
        await _keepsItAlive.OpenAsync();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(new PolicyShelf(PolicyJson))
            .AddDbContext<PortalDbContext, SqlitePortalDbContext>(o => o.UsePortalSqlite(_connection))
            .AddIdentityCore<PortalUser>().AddEntityFrameworkStores<PortalDbContext>().Services
            .BuildServiceProvider();
        await using (var db = Open())
            await db.Database.MigrateAsync();
        await SeedAsync();
    }

    public Task SeedAsync() => DemonstrationSeed.EnsureAsync(_services!, Now, CancellationToken.None);

    public PortalDbContext Open() => new SqlitePortalDbContext(
        (DbContextOptions<SqlitePortalDbContext>)new DbContextOptionsBuilder<SqlitePortalDbContext>().UsePortalSqlite(_connection).Options);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _services?.Dispose();
        _keepsItAlive?.Dispose();
    }
}
