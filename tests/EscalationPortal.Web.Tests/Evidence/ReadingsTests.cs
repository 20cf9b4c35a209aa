using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Evidence;

public sealed class ReadingsTests
{
    [Theory]
    [InlineData("", ReadPage.Dispute, null)]
    [InlineData("/history", ReadPage.History, null)]
    [InlineData("/risk-referral", ReadPage.Act, Verb.ReferRisk)]
    public async Task Get_OfADispute_IsRecordedAsRead(string path, ReadPage what, Verb? verb)
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.FindAsync(PoliceMatters.ClosedAfterMove);
        var priya = await portal.SignInAsync(Priya);

        var page = await priya.GetAsync($"/disputes/{dispute.Reference}{path}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var reading = Assert.Single(await portal.ReadAsync(db => db.Readings.AsNoTracking().Where(r => r.DisputeId == dispute.Id).ToListAsync()));
        Assert.Equal((Priya.Id, Priya.Agency, what, verb, portal.Clock.Now), (reading.PersonId, reading.Agency, reading.Page, reading.Verb, reading.At));
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
