using EscalationPortal.Persistence.Evidence;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Persistence.Databases;

/// <summary>How each database is used, wherever a context is made: the portal, the tests, the migrations.</summary>
public static class DatabaseOptions
{
    public static DbContextOptionsBuilder UsePortalSqlite(this DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlite(connectionString, o => o.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .AddInterceptors(new SqliteDurability(), new AppendOnlyInterceptor());

    public static DbContextOptionsBuilder UsePortalSqlServer(this DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlServer(connectionString, o => o.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .AddInterceptors(new AppendOnlyInterceptor());
}
