using System.Data;
using System.Data.Common;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EscalationPortal.Web.Tests.Databases;

/// <summary>Stands in for SQL Server: notes each command that it is sent, and answers that there is nothing.</summary>
internal sealed class SqlServerRecorder : DbCommandInterceptor, IDbConnectionInterceptor
{
    private const int MostColumns = 200;

    private static readonly string[] s_numbers = ["SELECT COUNT(*)", "SELECT COALESCE(SUM("];

    public List<string> Commands { get; } = [];

    public PortalDbContext Open() => new SqlServerPortalDbContext((DbContextOptions<SqlServerPortalDbContext>)
        new DbContextOptionsBuilder<SqlServerPortalDbContext>().UsePortalSqlServer("Server=nowhere").AddInterceptors(this).Options);

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(InterceptionResult.Suppress());

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Commands.Add(command.CommandText);
        using var table = new DataTable();
        var counts = s_numbers.Any(begin => command.CommandText.StartsWith(begin, StringComparison.Ordinal));
        for (var i = 0; i < (counts ? 1 : MostColumns); i++)
            table.Columns.Add($"c{i}", counts ? typeof(int) : typeof(object));
        if (counts)
            table.Rows.Add(0);

        return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(table.CreateDataReader()));
    }
}
