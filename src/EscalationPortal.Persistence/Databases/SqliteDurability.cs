using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EscalationPortal.Persistence.Databases;

/// <summary>A commit that was answered survives a power cut, and readers do not wait for the writer.</summary>
public sealed class SqliteDurability : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Pragmas(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Pragmas(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Pragmas(DbConnection connection)
    {
        var command = connection.CreateCommand();
        // Whether the file exists is asked over a connection that may not write; a database put back from a copy has no WAL until the next one.
        var mayWrite = new SqliteConnectionStringBuilder(connection.ConnectionString).Mode != SqliteOpenMode.ReadOnly;
        command.CommandText = (mayWrite ? "PRAGMA journal_mode = WAL; " : "") + "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000;";
        return command;
    }
}
