using Microsoft.EntityFrameworkCore.Migrations;

namespace EscalationPortal.Persistence.Databases;

/// <summary>The database itself refuses to change or delete what is only ever added to, whoever asks.</summary>
public static class AppendOnlyTriggers
{
    /// <summary>Those of the first release; a table that a later migration adds needs a list of its own.</summary>
    public static IReadOnlyList<string> First { get; } =
    [
        "DisputeEvents", "DisputeReadings", "Signatures", "DirectoryChanges", "RecommendationReports", "AccessChanges", "AccessDecisions",
    ];

    public static void AddForSqlite(MigrationBuilder migration, IReadOnlyList<string> tables)
    {
        foreach (var table in tables)
        {
            foreach (var verb in new[] { "UPDATE", "DELETE" })
                migration.Sql($"CREATE TRIGGER {table}_AppendOnly_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;");
        }
    }

    public static void AddForSqlServer(MigrationBuilder migration, IReadOnlyList<string> tables)
    {
        foreach (var table in tables)
            migration.Sql($"EXEC(N'CREATE TRIGGER {table}_AppendOnly ON {table} INSTEAD OF UPDATE, DELETE AS THROW 51000, ''{table} is append-only'', 1;')");
    }

    public static void AddForPostgreSql(MigrationBuilder migration, IReadOnlyList<string> tables)
    {
        foreach (var table in tables)
        {
            migration.Sql($"""
                CREATE FUNCTION "{table}_AppendOnly"() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    RAISE EXCEPTION '{table} is append-only';
                END
                $$;
                """);
            migration.Sql($"""
                CREATE TRIGGER "{table}_AppendOnly" BEFORE UPDATE OR DELETE OR TRUNCATE ON "{table}"
                    FOR EACH STATEMENT EXECUTE FUNCTION "{table}_AppendOnly"();
                """);
        }
    }
}
