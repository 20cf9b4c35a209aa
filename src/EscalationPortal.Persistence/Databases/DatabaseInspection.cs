using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace EscalationPortal.Persistence.Databases;

/// <summary>Looks at a database before anything is written to it.</summary>
public static class DatabaseInspection
{
    /// <summary>In bytes. Looking at the whole of a larger file would keep people waiting; damage is then found where it is read.</summary>
    private const long LargestCheckedWhole = 512L * 1024 * 1024;

    private const int Busy = 5, ReadOnly = 8, CannotRead = 10, Corrupt = 11, CannotOpen = 14, NoDatabase = 26;

    /// <summary>Whether a database of this portal is there, and of its version.</summary>
    /// <param name="db">For SQLite a context that only reads: <see cref="ForReading"/>.</param>
    /// <exception cref="StartRefusedException">It is another program's, a newer portal's, damaged, or cannot be reached.</exception>
    public static async Task<DatabaseState> LookAsync(PortalDbContext db, CancellationToken cancel)
    {
        var name = NameOf(db);
        try
        {
            if (!await ExistsAsync(db, cancel))
                return DatabaseState.Missing;
            var applied = (await db.Database.GetAppliedMigrationsAsync(cancel)).ToList();
            var known = db.Database.GetMigrations().ToList();
            if (applied.Count == 0 && await HasTablesAsync(db, cancel))
                throw new StartRefusedException(
                    $"{name} holds tables of another program: the portal leaves it as it is and needs a database of its own.");
            if (applied.Count > 0 && !applied.Intersect(known).Any())
                throw new StartRefusedException(
                    $"{name} was made by another program: the portal leaves it as it is and needs a database of its own.");
            if (applied.Except(known).Any())
                throw new StartRefusedException(
                    $"{name} was made by a newer version of the portal: start that version, or put back a copy from before it.");
            await RefuseDamagedAsync(db, name, cancel);
            return applied.Count == 0 ? DatabaseState.Empty : applied.Count < known.Count ? DatabaseState.Older : DatabaseState.Current;
        }
        catch (SqliteException wrong) when (wrong.SqliteErrorCode is Busy or ReadOnly or CannotRead or Corrupt or CannotOpen or NoDatabase)
        {
            throw new StartRefusedException(wrong.SqliteErrorCode switch
            {
                NoDatabase => $"{name} is not an SQLite database: the portal leaves it as it is and needs a database of its own.",
                ReadOnly => $"{name} cannot be written to by the account that the portal runs under.",
                CannotOpen => $"{name} cannot be opened by the account that the portal runs under.",
                Busy => $"{name} is locked by another program: end that program first.",
                _ => $"{name} is damaged, or its disk is ({wrong.Message}): put back a copy.",
            }, wrong);
        }
        catch (Exception wrong) when (OfServer(wrong) is not null)
        {
            throw new StartRefusedException($"{name} cannot be reached: {OfServer(wrong)!.Message}", wrong);
        }
    }

    /// <summary>What a server, or the way to it, answered. EF wraps what may pass by itself into an advice to try again.</summary>
    private static Exception? OfServer(Exception wrong) =>
        wrong is SqlException or NpgsqlException ? wrong
        : wrong is InvalidOperationException { InnerException: SqlException or NpgsqlException } ? wrong.InnerException : null;

    /// <summary>A context that cannot change the database, not even the way in which SQLite keeps its journal.</summary>
    public static PortalDbContext ForReading(DatabaseSettings database) => database.Provider switch
    {
        DatabaseSettings.Sqlite => new SqlitePortalDbContext(
            (DbContextOptions<SqlitePortalDbContext>)new DbContextOptionsBuilder<SqlitePortalDbContext>()
                .UsePortalSqlite(new SqliteConnectionStringBuilder(database.ConnectionString)
                {
                    Mode = SqliteOpenMode.ReadOnly,
                    Pooling = false,
                }.ConnectionString).Options),
        DatabaseSettings.SqlServer => new SqlServerPortalDbContext(
            (DbContextOptions<SqlServerPortalDbContext>)new DbContextOptionsBuilder<SqlServerPortalDbContext>()
                .UsePortalSqlServer(database.ConnectionString).Options),
        _ => new PostgreSqlPortalDbContext(
            (DbContextOptions<PostgreSqlPortalDbContext>)new DbContextOptionsBuilder<PostgreSqlPortalDbContext>()
                .UsePortalPostgreSql(database.ConnectionString).Options),
    };

    /// <summary>The setting and the database that it names, as a sentence begins.</summary>
    private static string NameOf(PortalDbContext db)
    {
        var connection = db.Database.GetDbConnection();
        var where = db.Database.IsSqlite() || connection.Database.Length == 0
            ? connection.DataSource
            : $"{connection.Database} on {connection.DataSource}";
        return $"The database of '{DatabaseSettings.ConnectionKey}', {where},";
    }

    /// <summary>EF takes a file that may not be read for one that is not there.</summary>
    private static async Task<bool> ExistsAsync(PortalDbContext db, CancellationToken cancel) => db.Database.IsSqlite()
        ? Path.Exists(db.Database.GetDbConnection().DataSource)
        : await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancel);

    /// <summary>Tables besides those in which migrations are noted: a first start that was broken off leaves only these.</summary>
    private static async Task<bool> HasTablesAsync(PortalDbContext db, CancellationToken cancel)
    {
        var names = db.Database.IsSqlite()
            ? db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE name NOT LIKE 'sqlite%'")
            : db.Database.IsNpgsql()
            ? db.Database.SqlQuery<string>(
                $"SELECT tablename::text AS \"Value\" FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")
            : db.Database.SqlQuery<string>($"SELECT TABLE_NAME AS Value FROM INFORMATION_SCHEMA.TABLES");
        return (await names.ToListAsync(cancel)).Exists(n => !n.StartsWith("__EFMigrations", StringComparison.Ordinal));
    }

    private static async Task RefuseDamagedAsync(PortalDbContext db, string name, CancellationToken cancel)
    {
        if (!db.Database.IsSqlite() || new FileInfo(db.Database.GetDbConnection().DataSource).Length > LargestCheckedWhole)
            return;
        var found = await db.Database.SqlQuery<string>($"SELECT quick_check AS Value FROM pragma_quick_check LIMIT 1").ToListAsync(cancel);
        if (found is not ["ok"])
            throw new StartRefusedException($"{name} is damaged ({found[0].ReplaceLineEndings(" ")}): put back a copy.");
    }
}

public enum DatabaseState
{
    Missing,

    /// <summary>There, and nothing is in it yet.</summary>
    Empty,

    /// <summary>Of an earlier version of the portal: the next start brings it up to date.</summary>
    Older,
    Current,
}
