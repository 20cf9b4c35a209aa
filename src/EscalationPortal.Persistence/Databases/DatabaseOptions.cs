using EscalationPortal.Persistence.Evidence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace EscalationPortal.Persistence.Databases;

/// <summary>How each database is used, wherever a context is made: the portal, the tests, the migrations.</summary>
public static class DatabaseOptions
{
    public static DbContextOptionsBuilder UsePortalSqlite(this DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlite(connectionString, o => o.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .AddInterceptors(new SqliteDurability(), new AppendOnlyInterceptor())
        .LogFailedCommandsQuietly();

    public static DbContextOptionsBuilder UsePortalSqlServer(this DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlServer(connectionString, o => o.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .AddInterceptors(new AppendOnlyInterceptor())
        .LogFailedCommandsQuietly();

    public static DbContextOptionsBuilder UsePortalPostgreSql(this DbContextOptionsBuilder options, string connectionString) => options
        .UseNpgsql(connectionString, o => o.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .AddInterceptors(new AppendOnlyInterceptor())
        // Whether the database is there is found out by opening it: the first start of all would begin with an error.
        .ConfigureWarnings(w => w.Log((RelationalEventId.ConnectionError, LogLevel.Debug)))
        .LogFailedCommandsQuietly();

    /// <summary>
    /// A command that fails is told by the exception that comes of it, and this event does not carry why: two people who save the
    /// same thing would fill the log with errors.
    /// </summary>
    private static DbContextOptionsBuilder LogFailedCommandsQuietly(this DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(w => w.Log((RelationalEventId.CommandError, LogLevel.Debug)));
}
