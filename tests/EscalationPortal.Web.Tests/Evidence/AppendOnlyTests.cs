using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Web.Commands;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Access;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Evidence;

/// <summary>Past the portal, with SQL of one's own.</summary>
public sealed class AppendOnlyTests
{
    public static TheoryData<string> Statements => new(
        "UPDATE DisputeEvents SET Outcome = 'Nothing'", "DELETE FROM DisputeEvents",
        "UPDATE DisputeReadings SET Name = 'Nobody'", "DELETE FROM DisputeReadings",
        "UPDATE Signatures SET Verdict = 'Agreed'", "DELETE FROM Signatures",
        "UPDATE DirectoryChanges SET What = 'Nothing'", "DELETE FROM DirectoryChanges",
        "UPDATE RecommendationReports SET Evidence = 'Nothing'", "DELETE FROM RecommendationReports",
        "UPDATE AccessChanges SET NeedsSecondPerson = 0", "DELETE FROM AccessChanges",
        "UPDATE AccessDecisions SET IsConfirmed = 1", "DELETE FROM AccessDecisions");

    [Theory, MemberData(nameof(Statements))]
    public async Task Sql_ThatChangesWhatIsOnlyAddedTo_IsRefused(string statement)
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.FindAsync(PoliceMatters.ClosedAfterMove);
        await (await portal.SignInAsync(Priya)).GetAsync($"/disputes/{dispute.Reference}");
        await portal.ReadAsync(db =>
        {
            db.DirectoryChanges.Add(new DirectoryChange { AgencyKey = Priya.Agency, ByName = Adrian.Name, What = "Added someone.", At = PortalFactory.Start });
            return db.SaveChangesAsync();
        });
        await (await portal.SignInAsync(Simon)).SendAsync($"/access/{await portal.WaitingAccessAsync()}");

        var refused = await Record.ExceptionAsync(() => ExecuteAsync(portal, statement));

        Assert.Contains("append-only", refused?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_OnTheDemonstration_FindsNothing()
    {
        await using var portal = new PortalFactory();

        var (code, said) = await VerifyAsync(portal);

        Assert.Equal(0, code);
        Assert.Contains("47 histories checked, 0 altered;", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE DisputeEvents SET Name = 'Nobody' WHERE DisputeId = {0} AND Number = 2")]
    [InlineData("UPDATE DisputeEvents SET Outcome = 'Withdrew' WHERE DisputeId = {0} AND Number = 1")]
    [InlineData("DELETE FROM DisputeEvents WHERE DisputeId = {0} AND Number = 2")]
    [InlineData("DELETE FROM DisputeEvents WHERE DisputeId = {0} AND Number = (SELECT MAX(Number) FROM DisputeEvents WHERE DisputeId = {0})")]
    public async Task Verify_AfterTampering_NamesTheDispute(string tampering)
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.FindAsync(PoliceMatters.ClosedAfterMove);
        await DropTriggersAsync(portal);
        Assert.Equal(1, await portal.ReadAsync(db => db.Database.ExecuteSqlRawAsync(tampering, dispute.Id)));

        var (code, said) = await VerifyAsync(portal);

        Assert.Equal(1, code);
        Assert.Contains($"{dispute.Reference}: ", said, StringComparison.Ordinal);
        Assert.Contains("47 histories checked, 1 altered;", said, StringComparison.Ordinal);
    }

    private static Task<int> ExecuteAsync(PortalFactory portal, string sql) => portal.ReadAsync(db => db.Database.ExecuteSqlRawAsync(sql));

    private static async Task DropTriggersAsync(PortalFactory portal)
    {
        foreach (var trigger in PortalFactory.UsesSqlite ? new[] { "DisputeEvents_AppendOnly_UPDATE", "DisputeEvents_AppendOnly_DELETE" } : ["DisputeEvents_AppendOnly"])
            await ExecuteAsync(portal, $"DROP TRIGGER {trigger}");
    }

    private static async Task<(int Code, string Said)> VerifyAsync(PortalFactory portal)
    {
        await using var said = new StringWriter();
        return (await portal.ReadAsync(db => HistoryVerification.RunAsync(db, said)), said.ToString());
    }
}
