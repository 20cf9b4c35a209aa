using Microsoft.EntityFrameworkCore.Migrations;

namespace EscalationPortal.Persistence.Databases;

/// <summary>The database itself refuses to change or delete what is only ever added to, no matter who asks.</summary>
public static class AppendOnlyTriggers
{
    /// <summary>Those of the first release.</summary>
    public static IReadOnlyList<string> First { get; } =
        ["DisputeEvents", "DisputeReadings", "Signatures", "DirectoryChanges", "RecommendationReports"];

    public static IReadOnlyList<string> OfAccess { get; } = ["AccessChanges", "AccessDecisions"];

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
}
