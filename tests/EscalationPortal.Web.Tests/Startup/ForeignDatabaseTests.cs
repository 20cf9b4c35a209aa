using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Startup;

/// <summary>A database that is not this portal's is left as it is, to the last byte.</summary>
public sealed class ForeignDatabaseTests
{
    private const string History = "CREATE TABLE __EFMigrationsHistory (MigrationId TEXT PRIMARY KEY, ProductVersion TEXT); "
        + "INSERT INTO __EFMigrationsHistory VALUES ";

    [Theory]
    [InlineData("CREATE TABLE Invoices (Id INTEGER); INSERT INTO Invoices VALUES (1)", "holds tables of another program")]
    [InlineData("CREATE TABLE AspNetUsers (Id TEXT)", "holds tables of another program")]
    [InlineData("CREATE VIEW Today AS SELECT 1", "holds tables of another program")]
    [InlineData(History + "('20200101000000_Blog', '8.0.0')", "was made by another program")]
    [InlineData(History + "('FIRST', '10.0.0'), ('20990101000000_Later', '12.0.0')",
        "was made by a newer version of the portal")]
    public async Task Start_OnADatabaseOfAnotherProgramOrANewerPortal_LeavesItAsItIs(string sql, string sentence)
    {
        var file = NewFile();
        using (var db = new SqliteDesignTimeFactory().CreateDbContext([]))
            Execute(file, sql.Replace("FIRST", db.Database.GetMigrations().First(), StringComparison.Ordinal));

        await RefusesAsync(file, sentence);
    }

    [Theory]
    [InlineData("not a database, but a letter that someone saved under this name by mistake")]
    [InlineData("x")]
    public async Task Start_OnAFileThatIsNoDatabase_LeavesItAsItIs(string text)
    {
        var file = NewFile();
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat(text, 200)));

        await RefusesAsync(file, "is not an SQLite database");
    }

    [Fact]
    public async Task Start_OnADatabaseThatIsDamaged_SaysSo()
    {
        var file = NewFile();
        TemplateDatabase.CopyTo(file);
        await using (var stream = File.OpenWrite(file))
        {
            stream.Position = stream.Length / 2;
            await stream.WriteAsync(new byte[100_000]);
        }

        await RefusesAsync(file, "damaged");
    }

    [Fact]
    public async Task Start_OnADatabaseThatIsCutShort_SaysSo()
    {
        var file = NewFile();
        TemplateDatabase.CopyTo(file);
        await using (var stream = File.OpenWrite(file))
            stream.SetLength(stream.Length / 2);

        await RefusesAsync(file, "damaged");
    }

    private static async Task RefusesAsync(string file, string sentence)
    {
        var before = await File.ReadAllBytesAsync(file);
        await using var portal =
            new PortalFactory { Settings = { ["Database:Provider"] = "Sqlite", ["Database:ConnectionString"] = $"Data Source={file}" } };

        var refusal = Assert.Throws<StartRefusedException>(() => portal.Services).Message;

        Assert.Contains(sentence, refusal, StringComparison.Ordinal);
        Assert.Contains("'Database:ConnectionString'", refusal, StringComparison.Ordinal);
        Assert.Contains(file, refusal, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(file));
        Assert.False(File.Exists($"{file}-wal"));
        System.IO.Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private static string NewFile() => Path.Combine(System.IO.Directory.CreateTempSubdirectory("portal-").FullName, "portal.db");

    private static void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
