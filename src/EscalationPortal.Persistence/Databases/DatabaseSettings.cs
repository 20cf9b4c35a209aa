using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace EscalationPortal.Persistence.Databases;

/// <summary>Which database the portal uses, checked before anything is opened.</summary>
/// <param name="File">The file of an SQLite database; null for a server.</param>
public sealed record DatabaseSettings(string Provider, string ConnectionString, string? File)
{
    public const string Sqlite = "Sqlite";
    public const string SqlServer = "SqlServer";
    public const string PostgreSql = "PostgreSql";
    public const string ProviderKey = "Database:Provider";
    public const string ConnectionKey = "Database:ConnectionString";

    /// <param name="folder">What a relative name of a file starts from.</param>
    /// <exception cref="StartRefusedException">The provider or its connection string is not known.</exception>
    public static DatabaseSettings Read(IConfiguration configuration, string folder)
    {
        var connection = configuration[ConnectionKey];
        if (string.IsNullOrWhiteSpace(connection))
            throw new StartRefusedException($"'{ConnectionKey}' is empty: it says where the data is.");
        try
        {
            return configuration[ProviderKey] switch
            {
                Sqlite => OfFile(new SqliteConnectionStringBuilder(connection), folder),
                SqlServer => new(SqlServer, new SqlConnectionStringBuilder(connection).ConnectionString, null),
                PostgreSql => new(PostgreSql, new NpgsqlConnectionStringBuilder(connection).ConnectionString, null),
                var provider => throw new StartRefusedException(
                    $"'{ProviderKey}' is '{provider}': it can be {Sqlite}, {SqlServer} or {PostgreSql}."),
            };
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException)
        {
            throw new StartRefusedException(
                $"'{ConnectionKey}' is not a connection string for {configuration[ProviderKey]}: {wrong.Message}", wrong);
        }
    }

    private static DatabaseSettings OfFile(SqliteConnectionStringBuilder connection, string folder)
    {
        if (connection.DataSource is "" or ":memory:" || connection.DataSource.StartsWith("file:", StringComparison.Ordinal)
            || connection.Mode == SqliteOpenMode.Memory)
            throw new StartRefusedException($"'{ConnectionKey}' names no file ('Data Source=portal.db'): what is recorded would be lost.");
        if (connection.Mode == SqliteOpenMode.ReadOnly)
            throw new StartRefusedException(
                $"'{ConnectionKey}' opens {connection.DataSource} only for reading: the portal has to write to it.");
        connection.DataSource = Path.GetFullPath(connection.DataSource, folder);
        return new(Sqlite, connection.ConnectionString, connection.DataSource);
    }
}
