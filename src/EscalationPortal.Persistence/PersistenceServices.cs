using EscalationPortal.Persistence.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Persistence;

public static class PersistenceServices
{
    public static IServiceCollection AddPortalDatabase(this IServiceCollection services, DatabaseSettings database) =>
        database.Provider switch
        {
            DatabaseSettings.Sqlite =>
                services.AddDbContextPool<PortalDbContext, SqlitePortalDbContext>(o => o.UsePortalSqlite(database.ConnectionString)),
            DatabaseSettings.SqlServer =>
                services.AddDbContextPool<PortalDbContext, SqlServerPortalDbContext>(o => o.UsePortalSqlServer(database.ConnectionString)),
            DatabaseSettings.PostgreSql =>
                services.AddDbContextPool<PortalDbContext, PostgreSqlPortalDbContext>(
                    o => o.UsePortalPostgreSql(database.ConnectionString)),
            var provider => throw new InvalidOperationException($"There is no database '{provider}'."),
        };
}
