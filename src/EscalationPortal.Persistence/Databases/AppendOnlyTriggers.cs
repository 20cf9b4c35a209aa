using EscalationPortal.Domain.Evidence;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EscalationPortal.Persistence.Databases;

/// <summary>
/// The database itself refuses to change or delete what is only ever added to, no matter who asks. One door: a personal text may become the
/// marker of a redaction, and the row's salt with it. The check of the history asks for the line that says so.
/// </summary>
public static class AppendOnlyTriggers
{
    /// <summary>Those of the first release; a table that a later migration adds needs a list of its own.</summary>
    public static IReadOnlyList<AppendOnlyTable> First { get; } =
    [
        new("DisputeEvents", ["Name", "Title", "ForName", "AboutName", "InPlaceOfName", "Reason"],
        [
            "Id", "DisputeId", "Number", "Kind", "At", "StageKey", "AboutStage", "Clause", "PersonId", "Agency", "AgencyName", "ForId", "PartyId",
            "PartyAgency", "OwnSideOf", "AboutId", "AboutAgencyName", "InPlaceOfId", "Ground", "Outcome", "Amount", "SubjectId", "SubjectHash",
            "Calendar", "Record", "PreviousHash", "Hash", "FieldMarks",
        ]),
        new("DisputeReadings", ["Name", "Title"], ["Id", "DisputeId", "PersonId", "Agency", "AgencyName", "Page", "Verb", "At", "FieldMarks"]),
        new("IssuedDocuments", ["Name"],
            ["Id", "DisputeId", "LastEvent", "IsPack", "ContentHash", "PersonId", "Agency", "AgencyName", "At", "FieldMarks"]),
        new("Signatures", ["SignedBy", "Words"],
            ["Id", "JointVersionId", "PartyId", "AgencyName", "Verdict", "ContentHash", "SignedAt", "FieldMarks"]),
        new("DirectoryChanges"), new("RecommendationReports"), new("AccessChanges"), new("AccessDecisions"),
    ];

    public static void AddForSqlite(MigrationBuilder migration, IReadOnlyList<AppendOnlyTable> tables)
    {
        foreach (var (table, personal, kept) in tables)
        {
            var door = personal.Count == 0 ? "" : $" WHEN NOT ({string.Join(" AND ", [
                .. kept.Select(c => $"NEW.{c} IS OLD.{c}"),
                .. personal.Select(c => $"(NEW.{c} IS OLD.{c} OR NEW.{c} IS '{Redaction.Marker}')")])})";
            migration.Sql($"CREATE TRIGGER {table}_AppendOnly_UPDATE BEFORE UPDATE ON {table}{door} "
                + $"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;");
            migration.Sql($"CREATE TRIGGER {table}_AppendOnly_DELETE BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;");
        }
    }

    public static void AddForSqlServer(MigrationBuilder migration, IReadOnlyList<AppendOnlyTable> tables)
    {
        foreach (var (table, personal, kept) in tables)
        {
            if (personal.Count == 0)
            {
                Add($"CREATE TRIGGER {table}_AppendOnly ON {table} INSTEAD OF UPDATE, DELETE AS THROW 51000, '{table} is append-only', 1;");
                continue;
            }

            var changed = string.Join(" OR ",
            [
                $"EXISTS (SELECT {Columns("i", kept)} EXCEPT SELECT {Columns("d", kept)})",
                .. personal.Select(c => $"(ISNULL(i.[{c}], N'') <> N'{Redaction.Marker}' AND EXISTS (SELECT i.[{c}] EXCEPT SELECT d.[{c}]))"),
            ]);
            Add($"CREATE TRIGGER {table}_AppendOnly ON {table} INSTEAD OF DELETE AS THROW 51000, '{table} is append-only', 1;");
            Add($"CREATE TRIGGER {table}_OnlyRedacted ON {table} AFTER UPDATE AS IF EXISTS (SELECT 1 FROM inserted i "
                + $"LEFT JOIN deleted d ON i.[Id] = d.[Id] WHERE d.[Id] IS NULL OR {changed}) THROW 51000, '{table} is append-only', 1;");
        }

        void Add(string trigger) => migration.Sql($"EXEC(N'{trigger.Replace("'", "''", StringComparison.Ordinal)}')");
        static string Columns(string row, IEnumerable<string> columns) => string.Join(", ", columns.Select(c => $"{row}.[{c}]"));
    }

    public static void AddForPostgreSql(MigrationBuilder migration, IReadOnlyList<AppendOnlyTable> tables)
    {
        foreach (var (table, personal, _) in tables)
        {
            Add($"{table}_AppendOnly", personal.Count == 0 ? "UPDATE OR DELETE OR TRUNCATE" : "DELETE OR TRUNCATE", "STATEMENT",
                $"RAISE EXCEPTION '{table} is append-only';");
            if (personal.Count == 0)
                continue;
            var others = $"ARRAY[{string.Join(", ", personal.Append("Salt").Select(c => $"'{c}'"))}]";
            var changed = string.Join(" OR ",
            [
                $"(to_jsonb(NEW) - {others}) IS DISTINCT FROM (to_jsonb(OLD) - {others})",
                .. personal.Select(c => $"""(NEW."{c}" IS DISTINCT FROM OLD."{c}" AND NEW."{c}" IS DISTINCT FROM '{Redaction.Marker}')"""),
            ]);
            Add($"{table}_OnlyRedacted", "UPDATE", "ROW", $"IF {changed} THEN RAISE EXCEPTION '{table} is append-only'; END IF; RETURN NEW;");

            void Add(string name, string verbs, string each, string body)
            {
                migration.Sql($"""CREATE FUNCTION "{name}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$;""");
                migration.Sql($"""CREATE TRIGGER "{name}" BEFORE {verbs} ON "{table}" FOR EACH {each} EXECUTE FUNCTION "{name}"();""");
            }
        }
    }
}

/// <param name="Personal">Columns that may become the marker of a redaction; empty where there is no such door.</param>
/// <param name="Kept">All other columns but the salt.</param>
public sealed record AppendOnlyTable(string Name, IReadOnlyList<string> Personal, IReadOnlyList<string> Kept)
{
    public AppendOnlyTable(string name)
        : this(name, [], [])
    {
    }
}
