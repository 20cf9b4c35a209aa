using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Tests.Panels;
using EscalationPortal.Web.Tests.Support;
using Ical.Net;
using Ical.Net.CalendarComponents;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Documents;

public sealed class MeetingsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact, Trait("Policy", "S2.3")]
    public async Task Meeting_WhenArranged_IsOnThePageWithACalendarFileThatNamesNothingOfTheCase()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var done = await ArrangeAsync(dispute, "24", "Room 4");
        Assert.Equal($"/disputes/{dispute.Reference}", done.Location);

        var callum = await portal.SignInAsync(Callum);
        var page = await callum.FollowAsync(done);
        var link = page.Document.QuerySelector("a[href*='/invitation/']")!.GetAttribute("href")!;
        var file = await callum.GetAsync(link);

        Assert.Equal($"attachment; filename={dispute.Reference}.ics; filename*=UTF-8''{dispute.Reference}.ics", file.Disposition);
        var entry = Assert.Single(Calendar.Load(file.Text)!.Events);
        Assert.Equal(new DateTime(2026, 11, 24, 14, 30, 0, DateTimeKind.Utc), entry.Start!.AsUtc);
        Assert.Equal(("Room 4", $"Professionals' meeting: {dispute.Reference}"), (entry.Location, entry.Summary));
        foreach (var text in new[] { dispute.Title, dispute.Case.Reference, "Priya", "Constabulary" })
            Assert.DoesNotContain(text, file.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "S4.3")]
    public async Task Invitation_OfAPanelThatWasMoved_ReplacesTheEarlierEntry()
    {
        var dispute = await portal.ConvenedAsync(Paula);
        var first = await EntryAsync(dispute);
        foreach (var days in new[] { 8, 9 })
        {
            portal.Clock.Advance(TimeSpan.FromMinutes(10));
            await portal.DoAsync(dispute, Beth, (d, act) => d.MovePanel(act.At.AddDays(days), "Room nine", "A partner is ill.", act));
        }

        var moved = await EntryAsync(dispute);
        Assert.Equal(first.Uid, moved.Uid);
        Assert.Equal((0, 2), (first.Sequence, moved.Sequence));
        Assert.Equal(TimeSpan.FromMinutes(20), moved.DtStamp!.AsUtc - first.DtStamp!.AsUtc);
        Assert.Equal("Room nine", moved.Location);
    }

    [Fact]
    public async Task Meeting_InThePast_IsRefusedAndKeepsWhatWasTyped()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var again = await ArrangeAsync(dispute, "20", "Room 7");

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("The meeting must be at a time still to come.", again.Document.GetElementById("Form_MeetsOn-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("value=\"Room 7\"", again.Document.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invitation_OfSomethingElseOrForAStranger_IsNotFound()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        await ArrangeAsync(dispute, "24", "Room 4");
        var id = (await portal.LoadAsync(dispute)).Meetings[0].Id;

        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignInAsync(Priya)).GetAsync($"/disputes/{dispute.Reference}/invitation/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignInAsync(Cara)).GetAsync($"/disputes/{dispute.Reference}/invitation/{id}")).Status);
    }

    private async Task<CalendarEvent> EntryAsync(Dispute dispute)
    {
        var panel = (await portal.LoadAsync(dispute)).CurrentPanel!;
        var file = await (await portal.SignInAsync(Paula)).GetAsync($"/disputes/{dispute.Reference}/invitation/{panel.Id}");
        return Assert.Single(Calendar.Load(file.Text)!.Events);
    }

    private async Task<Page> ArrangeAsync(Dispute dispute, string day, string place)
    {
        var priya = await portal.SignInAsync(Priya);
        return await priya.SubmitAsync(await priya.GetAsync($"/disputes/{dispute.Reference}/meeting"),
            ("Form.MeetsOn.Day", day), ("Form.MeetsOn.Month", "11"), ("Form.MeetsOn.Year", "2026"), ("Form.MeetsTime", "14:30"), ("Form.Place", place));
    }
}
