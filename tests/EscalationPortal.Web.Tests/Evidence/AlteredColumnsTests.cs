using EscalationPortal.Web.Commands;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EscalationPortal.Web.Tests.Evidence;

/// <summary>Every text of every table that belongs to a dispute, altered with SQL, one after the other. The tables and columns are read from the model.</summary>
public sealed class AlteredColumnsTests(EvidenceDatabase database) : IClassFixture<EvidenceDatabase>
{
    /// <summary>What may change unseen, and why that hides nothing.</summary>
    private static readonly Dictionary<string, string> s_mayChange = new(StringComparer.Ordinal)
    {
        ["FieldMarks"] = "it only helps to say which field was altered; that the row was, its digest in the history tells",
        ["Notices.Salt"] = "a notice has no text that a salt would hide",
    };

    [Fact]
    public async Task Verify_AfterAnyTextOfADisputeWasAltered_NamesTheDisputeAndTheField()
    {
        await database.DropTriggersAsync();
        await using var db = database.Open();
        List<string> unseen = [];
        foreach (var column in TextColumns(db).Where(c => !s_mayChange.ContainsKey(c.Name) && !s_mayChange.ContainsKey($"{c.Table.Name}.{c.Name}")))
        {
            if (await WrongAsync(column) is { } wrong)
                unseen.Add($"{column.Table.Name}.{column.Name}: {wrong}");
        }

        Assert.True(unseen.Count == 0, string.Join("\n", unseen));
    }

    [Fact]
    public void Tables_OfADispute_AreAllThatPointToOne()
    {
        using var db = database.Open();
        var tables = TextColumns(db).Select(c => c.Table.Name).Distinct().ToList();

        Assert.True(tables.Count >= 27, string.Join(", ", tables));
        foreach (var table in new[] { "Disputes", "DisputeEvents", "Signatures", "MinuteItems", "AgreedActions", "DisputeReadings", "Notices" })
            Assert.Contains(table, tables);
    }

    /// <returns>Null if the alteration was found and named; else what was said instead.</returns>
    private async Task<string?> WrongAsync(IColumn column)
    {
        await using var db = database.Open();
        var (table, name) = (column.Table.Name, column.Name);
        var row = await OneAsync(db, $"SELECT COALESCE((SELECT rowid FROM \"{table}\" WHERE \"{name}\" <> '' LIMIT 1), (SELECT rowid FROM \"{table}\" LIMIT 1)) AS Value");
        if (row is null)
            return "there is no row to try it on";
        var was = await OneAsync(db, $"SELECT \"{name}\" AS Value FROM \"{table}\" WHERE rowid = {row}");

        var change = $"UPDATE \"{table}\" SET \"{name}\" = {{0}} WHERE rowid = {row}";
        await db.Database.ExecuteSqlRawAsync(change, Altered(was));
        var faults = await FaultsAsync();
        await db.Database.ExecuteSqlRawAsync(change, was!);

        if (faults.Count == 0)
            return "nothing was found";
        return IsFound(column, faults) ? null : string.Join(" ", faults);
    }

    /// <summary>A key of a fixed list that was altered cannot be read at all; readings and files have no event, but a day.</summary>
    private static bool IsFound(IColumn column, IReadOnlyList<string> faults) => column.Table.Name switch
    {
        "DisputeReadings" or "IssuedDocuments" => faults.Any(f => f.Contains("16 November 2026", StringComparison.Ordinal)
            || f.Contains(" 2026: ", StringComparison.Ordinal)),
        _ when IsKeyOfAList(column) => true,
        "DisputeEvents" => faults.Any(f => f.Contains("Line ", StringComparison.Ordinal)),
        _ when column.Name is "Salt" or "HistoryHead" => true,
        _ => faults.Any(f => f.Contains("Line ", StringComparison.Ordinal) && f.Contains(PathOf(column), StringComparison.Ordinal)),
    };

    private static bool IsKeyOfAList(IColumn column) => column.PropertyMappings.All(m => m.Property.ClrType != typeof(string));

    /// <summary>The field as the check names it: the last part of its path.</summary>
    private static string PathOf(IColumn column) => column.PropertyMappings[0].Property.Name;

    private static string Altered(string? was) => was is null or "" ? "x" : (was[0] == 'x' ? 'y' : 'x') + was[1..];

    private async Task<IReadOnlyList<string>> FaultsAsync()
    {
        await using var db = database.Open();
        List<string> faults = [];
        foreach (var dispute in database.All)
            faults.AddRange(await HistoryVerification.FaultsAsync(db, dispute.Id));
        try
        {
            faults.AddRange(await HistoryVerification.DayFaultsAsync(db));
        }
        catch (InvalidOperationException unreadable)
        {
            faults.Add($"16 November 2026: {unreadable.Message}");
        }

        return faults;
    }

    private static async Task<string?> OneAsync(DbContext db, string sql) =>
        (await db.Database.SqlQueryRaw<string?>(sql).ToListAsync()).SingleOrDefault();

    private static List<IColumn> TextColumns(DbContext db)
    {
        var tables = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables;
        return [.. tables.Where(t => IsOfADispute(t, [])).OrderBy(t => t.Name, StringComparer.Ordinal)
            .SelectMany(t => t.Columns).Where(c => c.ProviderClrType == typeof(string))];
    }

    private static bool IsOfADispute(ITable table, List<ITable> seen) => table.Name == "Disputes" || table.FindColumn("DisputeId") is not null
        || table.ForeignKeyConstraints.Any(k => !seen.Contains(k.PrincipalTable) && IsOfADispute(k.PrincipalTable, [.. seen, table]));
}
