using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Documents;

/// <summary>What leaves the portal as a document.</summary>
public sealed class DocumentsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact, Trait("Policy", "S1.3"), Trait("Policy", "S2.4"), Trait("Policy", "S3.3")]
    public async Task Document_OfADisputeAtItsThirdStage_HoldsTheRecordOfEachStageWithItsFiveFields()
    {
        var dispute = await portal.FindAsync(FireMatters.ArsonThreat);
        var page = await (await portal.SignInAsync(Femi)).GetAsync($"/disputes/{dispute.Reference}/document");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(dispute.Case.Reference, page.Text, StringComparison.Ordinal);
        Assert.Equal(["Stage One: Discussion between workers", "Stage Two: Discussion between line managers", "Stage Three: Discussion between senior managers"],
            page.Document.QuerySelectorAll(".app-document__stage h2").Select(h => h.TextContent));
        foreach (var record in dispute.Stages.Where(s => s.Closing is not null))
            Assert.Contains(record.Closing!.Outcome, page.Text, StringComparison.Ordinal);
        foreach (var key in new[] { "What was done to resolve it", "Timescales", "Outcome", "Concern" })
            Assert.Contains(key, page.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "S1.3")]
    public async Task Document_AsAFile_NeedsNothingElseAndItsNameSaysNothingOfTheCase()
    {
        var dispute = await portal.FindAsync(FireMatters.ArsonThreat);
        var visitor = await portal.SignInAsync(Femi);
        var file = await visitor.GetAsync($"/disputes/{dispute.Reference}/document/file");

        Assert.Equal($"attachment; filename={dispute.Reference}-record.html", file.Disposition);
        Assert.Empty(file.Document.QuerySelectorAll("link, script, img, iframe, [href], [src], [style]"));
        Assert.NotEqual("", file.Document.QuerySelector("style")!.TextContent);
        Assert.Contains(dispute.Concern.WhatHappened, file.Text, StringComparison.Ordinal);
    }

    [Theory, Trait("Policy", "S1.4")]
    [InlineData(ActionState.Done, "Done")]
    [InlineData(ActionState.NotDone, "Not done")]
    public async Task Document_OfADisputeWhoseActionsWereReportedOn_SaysWhatCameOfThem(ActionState state, string words)
    {
        var dispute = (await portal.AllAsync()).First(d => d.BindingActions.Any(a => a.State == state));
        var action = dispute.BindingActions.First(a => a.State == state);
        var reader = DemonstrationPeople.All.First(p => dispute.Seats.Any(s => s.IsHeld && s.PersonId == p.Id && s.PartyId is not null));

        var page = await (await portal.SignInAsync(reader)).GetAsync($"/disputes/{dispute.Reference}/document/file");

        Assert.Contains(page.Document.QuerySelectorAll("tr"), r =>
            new[] { action.What, $"{words}: {action.ReportedBy}, ", action.Note! }.All(part => r.TextContent.Contains(part, StringComparison.Ordinal)));
    }

    [Fact, Trait("Policy", "I.4")]
    public async Task Document_ForWhomeverItIsMade_HoldsNothingThatStaysWithOneSide()
    {
        foreach (var dispute in (await portal.AllAsync()).Where(d => d.OwnSideNotes.Count > 1).Take(6))
        {
            var reader = DemonstrationPeople.All.First(p => dispute.Seats.Any(s => s.IsHeld && s.PersonId == p.Id && s.PartyId == dispute.OwnSideNotes[0].PartyId));
            var page = await (await portal.SignInAsync(reader)).GetAsync($"/disputes/{dispute.Reference}/document/file");
            foreach (var text in dispute.OwnSideNotes.Select(n => n.Text).Concat(dispute.History.Where(e => e.OwnSideOf is not null).Select(e => e.Reason).OfType<string>()))
                Assert.DoesNotContain(text, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Policy", "S4.3"), Trait("Policy", "S4.4")]
    public async Task Pack_ForAMemberOfThePanel_HoldsThePanelAndEveryStage()
    {
        var dispute = (await portal.AllAsync()).First(d => d is { IsOpen: true, CurrentPanel.HeldAt: not null });
        var page = await (await portal.SignInAsync(Paula)).GetAsync($"/disputes/{dispute.Reference}/pack");

        Assert.Equal("Pack for the Resolution Panel", page.Heading);
        Assert.Contains(dispute.CurrentPanel!.Place, page.Text, StringComparison.Ordinal);
        Assert.Equal(dispute.Stages.Count, page.Document.QuerySelectorAll(".app-document__stage").Length);
    }

    [Fact]
    public async Task Pack_OfADisputeWithoutAPanel_IsNotFound()
    {
        var dispute = await portal.FindAsync(FireMatters.ArsonThreat);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignInAsync(Femi)).GetAsync($"/disputes/{dispute.Reference}/pack")).Status);
    }

    [Fact]
    public async Task Document_WhenItIsTaken_IsOnRecordForBothSides()
    {
        var dispute = await portal.FindAsync(FireMatters.ArsonThreat);
        await (await portal.SignInAsync(Finn)).GetAsync($"/disputes/{dispute.Reference}/document/file");
        Assert.True(await portal.ReadAsync(db => db.Readings.AnyAsync(r => r.DisputeId == dispute.Id && r.PersonId == Finn.Id && r.Page == ReadPage.RecordFile)));
    }
}
