using EscalationPortal.Persistence.Databases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Persistence;

public static class PersistenceServices
{
    /// <summary>Registers the database that 'Database:Provider' chooses: Sqlite or SqlServer.</summary>
    /// <exception cref="InvalidOperationException">The provider or its connection string is not known.</exception>
    public static IServiceCollection AddPortalDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var provider = configuration["Database:Provider"];
        var connection = configuration["Database:ConnectionString"];
        if (string.IsNullOrWhiteSpace(connection))
            throw new InvalidOperationException("Set 'Database:ConnectionString'.");
        return provider switch
        {
            "Sqlite" => services.AddDbContextPool<PortalDbContext, SqlitePortalDbContext>(o => o.UsePortalSqlite(connection)),
            "SqlServer" => services.AddDbContextPool<PortalDbContext, SqlServerPortalDbContext>(o => o.UsePortalSqlServer(connection)),
            _ => throw new InvalidOperationException($"'Database:Provider' is '{provider}'; it can be Sqlite or SqlServer."),
        };
    }
}
