using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Acting;

/// <summary>What a page says before anything is done, and where it leads.</summary>
public sealed class ActPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact, Trait("Policy", "P.5")]
    public async Task Track_BeforeItIsConfirmed_ShowsTheTimesThatItWouldGiveAndChangesNone()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);

        var page = await (await portal.SignInAsync(Priya)).GetAsync($"/disputes/{dispute.Reference}/track");

        var row = Assert.Single(page.Document.QuerySelectorAll("tbody tr"), r => r.TextContent.Contains("Resolve Stage One", StringComparison.Ordinal));
        Assert.Contains("Monday 30 November 2026, 5pm", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tuesday 24 November 2026, 5pm", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("standard", (await portal.LoadAsync(dispute)).Track);
    }

    [Fact, Trait("Policy", "S4.6")]
    public async Task LearningClosure_WhileSomethingIsMissing_ListsItAsLinksAndShowsNoButton()
    {
        var dispute = await ActCases.ForLearningAsync(portal, signed: false);

        var page = await (await portal.SignInAsync(Simon)).GetAsync($"/disputes/{dispute.Reference}/learning-closure");

        Assert.Contains("Cambridgeshire Children's Services has not signed version 1 yet.", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"main a[href='/disputes/{dispute.Reference}/learning-referral']"));
        Assert.Empty(page.Document.QuerySelectorAll("main form[method=post]"));
    }

    [Fact]
    public async Task NameAgency_OnceTheOnlyOneHasLeft_IsTheGreenButtonAndNamesPeopleByAgency()
    {
        var tomorrow = DateOnly.FromDateTime(PortalFactory.Start).AddDays(1);
        var raised = await portal.RaiseAsync(Priya, Callum, s => s with { Held = null, PlannedFor = tomorrow });
        var dispute = await portal.DoAsync(raised, Callum, (d, act) => d.LeaveAsWrongAgency("Another county.", act));
        var priya = await portal.SignInAsync(Priya);

        var shown = await priya.GetAsync($"/disputes/{dispute.Reference}");
        Assert.Equal("Name the right agency", shown.Document.QuerySelector(".app-now .govuk-button")!.TextContent);
        Assert.Contains("Cambridgeshire Children's Services said that they were the wrong agency", shown.Text, StringComparison.Ordinal);

        var page = await priya.GetAsync($"/disputes/{dispute.Reference}/agency");
        var groups = page.Document.QuerySelectorAll("optgroup").ToDictionary(g => g.GetAttribute("label")!, g => g.TextContent, StringComparer.Ordinal);
        Assert.Contains("Hannah Osei, practitioner", groups["Cambridgeshire Community Services"], StringComparison.Ordinal);
        Assert.Contains("Finn Doyle, senior manager", groups["Cambridgeshire Fire and Rescue Service"], StringComparison.Ordinal);
        Assert.DoesNotContain("Cambridgeshire Constabulary", groups.Keys);
    }

    [Fact]
    public async Task Work_OfALeadWhoseAgencyHasLeft_WarnsWithoutALinkThatLeadsNowhere()
    {
        var dispute = await portal.DoAsync(await portal.RaiseAsync(Priya, Callum), Callum, (d, act) => d.LeaveAsWrongAgency("Another county.", act));
        await AssertToldWithoutLinkAsync(await portal.SignInAsync(Sara), dispute);
    }

    [Fact, Trait("Policy", "S1.2")]
    public async Task Work_OfAColleagueAskedForSupport_SaysSoWithoutALink()
    {
        var dispute = await portal.DoAsync(await portal.RaiseAsync(Priya, Callum), Priya, (d, act) => d.AskForSupport(Dina.Id, "Advice.", act));
        await AssertToldWithoutLinkAsync(await portal.SignInAsync(Dina), dispute);
    }

    [Fact]
    public async Task Show_WhenAnAgreedActionWasNotDone_LeadsToReopening()
    {
        var dispute = await portal.ResolvedAsync(await portal.RaiseAsync(Priya, Callum));
        await portal.DoAsync(dispute, Callum, (d, act) => d.ReportAction(d.BindingActions.Single().Id, ActionState.NotDone, "No one was free.", act));

        var page = await (await portal.SignInAsync(Priya)).GetAsync($"/disputes/{dispute.Reference}");

        Assert.NotNull(page.Document.QuerySelector($"td a[href='/disputes/{dispute.Reference}/reopening']"));
    }

    [Fact, Trait("Policy", "P.1")]
    public async Task Show_OnAPhone_HasTheChildsSafetyRightBelowWhatHappensNow()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var page = await (await portal.SignInAsync(Priya)).GetAsync($"/disputes/{dispute.Reference}");

        Assert.Equal(["now", "safety", "stages"], page.Document.QuerySelectorAll("main h2").Select(h => h.Id).Take(3));
    }

    [Fact]
    public async Task Handover_OfSomebodyElsesPlace_IsRefused()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var callum = await portal.SignInAsync(Callum);
        var seat = dispute.Seats.Single(s => s.PersonId == Priya.Id).Id;

        var refused = await callum.SubmitAsync(await callum.GetAsync($"/disputes/{dispute.Reference}/handover"), ("Form.To", $"{seat}:{Cara.Id}"), ("Form.Why", "Leave."));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("This place is not yours to hand over.", refused.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "S4.1")]
    public async Task Work_OfTheBusinessUnit_CountsTheStagesSkipped()
    {
        await portal.DoAsync(await portal.RaiseAsync(Priya, Callum), Priya, (d, act) => d.Skip(new SkipRequest(
            new EscalationRequest(d.StageKey, null, "The threshold.", "A conference.", "A visit.", Samples.Closing, SafetyAnswer.StillProtects), "stage-four", "imminent-risk", "Haste."), act));
        var skipped = await portal.ReadAsync(db => db.Disputes.SelectMany(d => d.Stages).CountAsync(s => s.Ending == StageEnding.Skipped));

        var work = await (await portal.SignInAsync(Beth)).GetAsync("/work");

        Assert.True(skipped > 2);
        Assert.Contains($"{skipped} stages were skipped", work.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_OnEnterOrForAnotherAction_SendsOrAddsARow()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);
        var page = await priya.GetAsync($"/disputes/{dispute.Reference}/record");
        Assert.Null(page.Document.QuerySelector("main form button[type=submit]")!.GetAttribute("name"));

        var grown = await priya.SubmitAsync(page, ("another", "true"));
        var again = await priya.SubmitAsync(grown, ("another", "true"));

        Assert.Equal([3, 4, 5], new[] { page, grown, again }.Select(p => p.Document.QuerySelectorAll(".app-action-row").Length));
    }

    private static async Task AssertToldWithoutLinkAsync(Visitor visitor, Dispute dispute)
    {
        var work = await visitor.GetAsync("/work");
        Assert.Contains(dispute.Reference.ToString(), work.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(work.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.Contains(dispute.Reference.ToString(), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/disputes/{dispute.Reference}")).Status);
    }
}
