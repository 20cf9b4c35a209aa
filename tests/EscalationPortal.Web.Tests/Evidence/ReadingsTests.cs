using System.Net;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Evidence;

public sealed class ReadingsTests
{
    [Theory]
    [InlineData("", "The dispute")]
    [InlineData("/history", "The history")]
    [InlineData("/risk-referral", "RiskReferrals")]
    public async Task Get_OfADispute_IsRecordedAsRead(string path, string what)
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.FindAsync(PoliceMatters.ClosedAfterMove);
        var priya = await portal.SignInAsync(Priya);

        var page = await priya.GetAsync($"/disputes/{dispute.Reference}{path}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var reading = Assert.Single(await portal.ReadAsync(db => db.Readings.AsNoTracking().Where(r => r.DisputeId == dispute.Id).ToListAsync()));
        Assert.Equal((Priya.Id, what, portal.Clock.Now), (reading.PersonId, reading.What, reading.At));
    }

    [Fact]
    public async Task Get_WhenTheReadingCannotBeWritten_ServesNoContent()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.FindAsync(PoliceMatters.ClosedAfterMove);
        var priya = await portal.SignInAsync(Priya);
        await portal.ExecuteAsync($"ALTER TABLE DisputeReadings RENAME TO Elsewhere");

        foreach (var path in new[] { "", "/history", "/risk-referral", "/sending-on" })
        {
            var page = await priya.GetAsync($"/disputes/{dispute.Reference}{path}");
            Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
            Assert.DoesNotContain(dispute.Title, page.Document.Source.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(dispute.Case.Reference, page.Document.Source.Text, StringComparison.Ordinal);
        }
    }
}
