using System.Reflection;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Web.Tests.Databases.SqlServerScript;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EscalationPortal.Web.Tests.Databases;

/// <summary>Three databases from one model, without a server.</summary>
public sealed class MigrationsTests
{
    [Fact]
    public void Script_ForSqlServer_IsSound()
    {
        using var db = SqlServer();

        var script = db.GetService<IMigrator>().GenerateScript();

        Assert.Empty(SqlServerSyntax.Problems(script));
        Assert.Equal(AppendOnlyTriggers.First.Count, Count(script, "_AppendOnly ON"));
    }

    [Fact]
    public void Script_ForPostgreSql_RefusesChangesOfWhatIsOnlyAddedTo()
    {
        using var db = PostgreSql();

        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.All(AppendOnlyTriggers.First, table => Assert.Contains(
            $"CREATE TRIGGER \"{table.Name}_AppendOnly\" BEFORE {(table.Personal.Count == 0 ? "UPDATE OR " : "")}DELETE OR TRUNCATE ON \"{table.Name}\"",
            script, StringComparison.Ordinal));
        Assert.All(AppendOnlyTriggers.First.Where(t => t.Personal.Count > 0), table => Assert.Contains(
            $"CREATE TRIGGER \"{table.Name}_OnlyRedacted\" BEFORE UPDATE ON \"{table.Name}\" FOR EACH ROW", script, StringComparison.Ordinal));
        Assert.DoesNotContain("timestamp without time zone", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Triggers_OfTheModel_AreAllMade()
    {
        using var db = SqlServer();

        var inModel = db.GetService<IDesignTimeModel>().Model.GetEntityTypes()
            .Where(t => t.GetDeclaredTriggers().Any(r => r.ModelName.EndsWith("_AppendOnly", StringComparison.Ordinal))).Select(t => t.GetTableName()!);

        Assert.Empty(inModel.Except(AppendOnlyTriggers.First.Select(t => t.Name)));
    }

    [Fact]
    public void Triggers_WithTheDoorForRedaction_NameEveryColumnOfTheirTable()
    {
        using var db = SqlServer();
        foreach (var table in AppendOnlyTriggers.First.Where(t => t.Personal.Count > 0))
        {
            var type = db.Model.GetEntityTypes().Single(t => t.GetTableName() == table.Name);
            var personal = type.GetProperties().Where(p => p.PropertyInfo?.GetCustomAttribute<PersonalTextAttribute>() is not null).Select(p => p.Name);
            Assert.Equal(personal.Order(StringComparer.Ordinal), table.Personal.Order(StringComparer.Ordinal));
            Assert.Equal(type.GetProperties().Select(p => p.Name).Except(personal).Where(p => p != nameof(SealedRow.Salt)).Order(StringComparer.Ordinal),
                table.Kept.Order(StringComparer.Ordinal));
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public void Migrations_OfEachDatabase_AreTheModelAsItIs(string database)
    {
        using var db = Open(database);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Migrations_OfAllDatabases_GoByTheSameNames()
    {
        using PortalDbContext sqlServer = SqlServer(), sqlite = Open(DatabaseSettings.Sqlite), postgreSql = PostgreSql();

        Assert.Equal(Names(sqlServer), Names(sqlite));
        Assert.Equal(Names(sqlServer), Names(postgreSql));
    }

    [Theory, MemberData(nameof(Databases))]
    public void Model_OfEachDatabase_HoldsPasskeys(string database)
    {
        using var db = Open(database);

        Assert.Contains(db.Model.GetEntityTypes(), t => t.GetTableName() == "AspNetUserPasskeys");
    }

    public static TheoryData<string> Databases => [DatabaseSettings.Sqlite, DatabaseSettings.SqlServer, DatabaseSettings.PostgreSql];

    internal static PortalDbContext SqlServer() => new SqlServerDesignTimeFactory().CreateDbContext([]);

    internal static PortalDbContext PostgreSql() => new PostgreSqlDesignTimeFactory().CreateDbContext([]);

    private static PortalDbContext Open(string database) => database switch
    {
        DatabaseSettings.SqlServer => SqlServer(),
        DatabaseSettings.PostgreSql => PostgreSql(),
        _ => new SqliteDesignTimeFactory().CreateDbContext([]),
    };

    /// <summary>Each migration is made at a moment of its own for each database; its name follows the moment.</summary>
    private static IEnumerable<string> Names(PortalDbContext db) => db.Database.GetMigrations().Select(m => m.Split('_', 2)[1]);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
