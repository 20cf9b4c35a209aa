using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Web.Tests.Databases.SqlServerScript;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EscalationPortal.Web.Tests.Databases;

/// <summary>Both databases from one model, without a server.</summary>
public sealed class MigrationsTests
{
    [Fact]
    public void Script_ForSqlServer_IsSound()
    {
        using var db = SqlServer();

        var script = db.GetService<IMigrator>().GenerateScript();

        Assert.Empty(SqlServerSyntax.Problems(script));
        Assert.Equal(7, Count(script, "_AppendOnly ON"));
    }

    [Fact]
    public void Migrations_OfBothDatabases_AreTheModelAsItStands()
    {
        using PortalDbContext sqlServer = SqlServer(), sqlite = Sqlite();

        Assert.False(sqlServer.Database.HasPendingModelChanges());
        Assert.False(sqlite.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Migrations_OfBothDatabases_GoByTheSameNames()
    {
        using PortalDbContext sqlServer = SqlServer(), sqlite = Sqlite();

        Assert.Equal(Names(sqlServer), Names(sqlite));
    }

    [Fact]
    public void Model_OfBothDatabases_HoldsPasskeys()
    {
        using PortalDbContext sqlServer = SqlServer(), sqlite = Sqlite();

        foreach (var db in new[] { sqlServer, sqlite })
            Assert.Contains(db.Model.GetEntityTypes(), t => t.GetTableName() == "AspNetUserPasskeys");
    }

    internal static PortalDbContext SqlServer() => new SqlServerDesignTimeFactory().CreateDbContext([]);

    private static PortalDbContext Sqlite() => new SqliteDesignTimeFactory().CreateDbContext([]);

    /// <summary>Each migration is made at a moment of its own for each database; its name follows the moment.</summary>
    private static IEnumerable<string> Names(PortalDbContext db) => db.Database.GetMigrations().Select(m => m.Split('_', 2)[1]);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
