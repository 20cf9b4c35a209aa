using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Web.Startup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace EscalationPortal.Web.Tests.Databases;

/// <summary>What can be known of PostgreSQL without a server.</summary>
public sealed class PostgreSqlTests
{
    [Fact]
    public void Settings_ForPostgreSql_NameAServer()
    {
        var settings = Read("Host=db.example;Database=portal");

        Assert.Equal((DatabaseSettings.PostgreSql, null), (settings.Provider, settings.File));
    }

    [Fact]
    public void Settings_ThatPostgreSqlDoesNotKnow_AreRefused() => Assert.Contains(
        "is not a connection string for PostgreSql", Assert.Throws<StartRefusedException>(() => Read("Wirt=db.example")).Message,
        StringComparison.Ordinal);

    [Fact]
    public async Task Look_WhenTheServerDoesNotAnswer_SaysWhichSetting()
    {
        await using var db = DatabaseInspection.ForReading(Read("Host=127.0.0.1;Port=1;Database=portal"));

        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => DatabaseInspection.LookAsync(db, CancellationToken.None));

        Assert.StartsWith("The database of 'Database:ConnectionString', portal on ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("cannot be reached", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PostgresErrorCodes.UniqueViolation, true)]
    [InlineData(PostgresErrorCodes.SerializationFailure, true)]
    [InlineData(PostgresErrorCodes.NotNullViolation, false)]
    [InlineData(PostgresErrorCodes.DiskFull, false)]
    public void Conflict_IsThatOfTwoWhoSaveAtOnce_AndNothingElse(string state, bool isConflict)
    {
        var failure = new DbUpdateException("It failed.", new PostgresException("It failed.", "ERROR", "ERROR", state));

        Assert.Equal(isConflict, WriteConflict.Is(failure));
        Assert.Equal(isConflict, WriteConflict.Is(new InvalidOperationException("Try again.", failure)));
    }

    [Fact]
    public void Clock_GivesNoMoreThanTheDatabaseKeeps() => Assert.All(
        Enumerable.Range(0, 100).Select(_ => new PortalClock().GetUtcNow()), now => Assert.Equal(0, now.Ticks % TimeSpan.TicksPerMicrosecond));

    private static DatabaseSettings Read(string connection) => DatabaseSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [DatabaseSettings.ProviderKey] = DatabaseSettings.PostgreSql,
            [DatabaseSettings.ConnectionKey] = connection,
        }).Build(), "/");
}
