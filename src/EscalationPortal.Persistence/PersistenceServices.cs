using EscalationPortal.Persistence.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Persistence;

public static class PersistenceServices
{
    public static IServiceCollection AddPortalDatabase(this IServiceCollection services, DatabaseSettings database) =>
        database.Provider == DatabaseSettings.Sqlite
            ? services.AddDbContextPool<PortalDbContext, SqlitePortalDbContext>(o => o.UsePortalSqlite(database.ConnectionString))
            : services.AddDbContextPool<PortalDbContext, SqlServerPortalDbContext>(o => o.UsePortalSqlServer(database.ConnectionString));
}
