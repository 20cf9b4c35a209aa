using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Commands;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Evidence;

/// <summary>What somebody with the database could take out, put in or cut, and what the check says then.</summary>
public sealed class TamperingTests : IAsyncLifetime, IDisposable
{
    private readonly EvidenceDatabase _database = new();

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Verify_WhenNothingWasAltered_FindsNothing() =>
        Assert.Equal((0, "5 histories checked, 0 altered; 0 faults in the count of the days."), await VerifyAsync());

    [Fact]
    public async Task Verify_AfterASeatWasGivenByHand_NamesIt()
    {
        await ExecuteAsync("INSERT INTO Seats SELECT '11111111-1111-7111-8111-111111111111' AS Id, * FROM (SELECT * FROM Seats LIMIT 1)", copyOf: "Seats");
        var (code, said) = await VerifyAsync();
        Assert.Equal(1, code);
        Assert.Contains($"Seat:{new Guid("11111111-1111-7111-8111-111111111111"):N} is in no line of the history: it was put in.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Signatures", "Signature")]
    [InlineData("AgreedActions", "AgreedAction")]
    [InlineData("Obligations", "Obligation")]
    [InlineData("Notices", "Notice")]
    public async Task Verify_AfterARowWasTakenOut_NamesIt(string table, string row)
    {
        await ExecuteAsync($"DELETE FROM {table} WHERE Id = (SELECT Id FROM {table} LIMIT 1)");
        var (code, said) = await VerifyAsync();
        Assert.Equal(1, code);
        Assert.Matches($@"RPD-[^:]+: Line \d+ \(\w+\): {row}:[0-9a-f]{{32}} is missing\.", said);
    }

    [Fact]
    public async Task Verify_AfterTwoRowsWereSwapped_NamesBoth()
    {
        var (first, second) = (_database.WithAPanel.CurrentPanel!.Minutes!.Items[0], _database.WithAPanel.CurrentPanel.Minutes.Items[1]);
        await ExecuteAsync("UPDATE MinuteItems SET Text = {0} WHERE Id = {1}", second.Text, first.Id);
        await ExecuteAsync("UPDATE MinuteItems SET Text = {0} WHERE Id = {1}", first.Text, second.Id);
        var (_, said) = await VerifyAsync();
        Assert.Equal(2, said.Split("in the field Text").Length - 1);
    }

    [Fact]
    public async Task Verify_AfterTheEndOfAHistoryWasCutAndItsCountSetBack_FindsIt()
    {
        var dispute = _database.WithEveryRecord;
        var (last, before) = (dispute.History[^1], dispute.History[^2]);
        await ExecuteAsync("DELETE FROM DisputeEvents WHERE Id = {0}", last.Id);
        await ExecuteAsync("UPDATE Disputes SET HistoryLength = {0}, HistoryHead = {1} WHERE Id = {2}", before.Number, before.Hash, dispute.Id);

        var (code, said) = await VerifyAsync();
        Assert.Equal(1, code);
        Assert.Contains("lines of history were counted, and", said, StringComparison.Ordinal);
        Assert.Contains($"{dispute.Reference}: ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_AfterAWholeDisputeWasDeleted_MissesItsLinesAndReadings()
    {
        foreach (var table in new[] { "DisputeEvents", "DisputeReadings", "IssuedDocuments", "Notices" })
            await ExecuteAsync($"PRAGMA foreign_keys = OFF; DELETE FROM {table} WHERE DisputeId = {{0}}", _database.WithAPanel.Id);
        await ExecuteAsync("PRAGMA foreign_keys = OFF; DELETE FROM Disputes WHERE Id = {0}", _database.WithAPanel.Id);

        var (code, said) = await VerifyAsync();
        Assert.Equal(1, code);
        Assert.Contains("4 histories checked, 0 altered", said, StringComparison.Ordinal);
        foreach (var what in new[] { "lines of history", "records of who read", "records of files handed out" })
            Assert.Contains($"{what} were counted, and", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_AfterAReadingWasRemoved_SaysOnWhichDay()
    {
        await ExecuteAsync("DELETE FROM DisputeReadings WHERE Id = (SELECT Id FROM DisputeReadings LIMIT 1)");
        var (code, said) = await VerifyAsync();
        Assert.Equal(1, code);
        Assert.Matches(@"\d+ November 2026: \d records of who read were counted, and \d are there\.", said);
    }

    [Fact]
    public async Task Verify_AfterADayWasTakenOutOfTheCount_SaysThatNoneWasCounted()
    {
        await ExecuteAsync("DELETE FROM EvidenceDays WHERE Kind = 'Reading'");
        Assert.Contains("records of who read are there, and none was counted.", (await VerifyAsync()).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redaction_OfAWholeDispute_PassesTheTriggersAndTheChainStillFits()
    {
        await using (var db = _database.Open())
        {
            var dispute = await db.Disputes.WithNotices().SingleAsync(d => d.Id == _database.WithAPanel.Id);
            dispute.Redact(new Redaction("Alex Lead", "The time for which it is kept is over.", null), dispute.LastActAt.AddDays(1));
            await db.SaveChangesAsync();
        }

        Assert.Equal(0, (await VerifyAsync()).Code);
        await using var after = _database.Open();
        var redacted = await after.Disputes.AsNoTracking().WithNotices().SingleAsync(d => d.Id == _database.WithAPanel.Id);
        Assert.Equal((EventKind.Redacted, "Alex Lead", "The time for which it is kept is over."),
            (redacted.History[^1].Kind, redacted.History[^1].Name, redacted.History[^1].Reason));
        Assert.NotEmpty(EventRecord.Read(redacted.History[^1].Record).Redacted!);
        Assert.DoesNotContain(redacted.Seats, s => s.Name != Redaction.Marker);
        Assert.Equal((Redaction.Marker, Redaction.Marker), (redacted.Case.Reference, redacted.Case.Normalised));
        Assert.All(redacted.History.SkipLast(1), line => Assert.NotEmpty(redacted.Words(line)));
    }

    [Fact]
    public async Task Sql_ThatPutsTheMarkerInPlaceOfAName_PassesTheDoorAndIsFoundByTheCheck()
    {
        await using (var db = _database.Open())
            Assert.True(await db.Database.ExecuteSqlAsync($"UPDATE DisputeEvents SET Name = {Redaction.Marker} WHERE Number = 2") > 0);

        Assert.Contains("in the field Name.", (await VerifyAsync()).Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE DisputeEvents SET Name = 'Nobody'")]
    [InlineData("UPDATE DisputeEvents SET Name = '[redacted]', Outcome = 'Agreed'")]
    [InlineData("UPDATE DisputeEvents SET Reason = NULL WHERE Reason IS NOT NULL")]
    [InlineData("UPDATE Signatures SET Words = '[redacted]', Verdict = 'Agreed'")]
    [InlineData("UPDATE DisputeReadings SET PersonId = NULL")]
    public async Task Sql_ThatChangesMoreThanTheMarkerMay_IsRefused(string sql)
    {
        await using var db = _database.Open();
        var refused = await Record.ExceptionAsync(() => db.Database.ExecuteSqlRawAsync(sql));
        Assert.Contains("append-only", refused?.Message, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Said)> VerifyAsync()
    {
        await using var db = _database.Open();
        await using var said = new StringWriter();
        return (await HistoryVerification.RunAsync(db, said), said.ToString().TrimEnd());
    }

    private async Task ExecuteAsync(string sql, params object[] values)
    {
        await _database.DropTriggersAsync();
        await using var db = _database.Open();
        await db.Database.ExecuteSqlRawAsync(sql, values);
    }

    /// <summary>A row like another of that table, with a key of its own.</summary>
    private async Task ExecuteAsync(string sql, string copyOf)
    {
        await using var db = _database.Open();
        var columns = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM pragma_table_info({copyOf}) WHERE name <> 'Id'").ToListAsync();
        var list = string.Join(", ", columns.Select(c => $"\"{c}\""));
        await ExecuteAsync(sql.Replace($"INTO {copyOf} SELECT", $"INTO {copyOf} (Id, {list}) SELECT", StringComparison.Ordinal)
            .Replace("* FROM (SELECT * FROM", $"{list} FROM (SELECT * FROM", StringComparison.Ordinal));
    }
}
