using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Tests.Panels;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;
using static EscalationPortal.Web.Tests.Panels.SecondPartner;

namespace EscalationPortal.Web.Tests.Documents;

/// <summary>The record and the pack say as much of a panel as the page of the dispute, and nothing that stays with one side.</summary>
public sealed class PanelDocumentsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact, Trait("Policy", "S4.3"), Trait("Policy", "S4.4")]
    public async Task Documents_OfAPanelInHaste_SayWhoSteppedBackWhoCameInsteadAndWhatWasLate()
    {
        var dispute = await portal.DoAsync(await portal.ToConveneAsync(), Beth, (d, act) =>
            d.ConvenePanel(new PanelCall(act.At.AddHours(3), "Room four", Paula.Id, [Paul.Id, Paula.Id, Peter.Id], false, "It meets within the day."), act));
        await portal.DoAsync(dispute, Paul, (d, act) => d.DeclareConflict("I advised Priya.", act));
        await portal.DoAsync(dispute, Beth, (d, act) => d.ReplacePanelMember(Paul.Id, Pavel.Id, "He has a part in it.", act));
        await portal.DoAsync(dispute, Beth, (d, act) => d.IssuePapers("The panel pack.", act));

        await AssertBothSayAsync(dispute,
            "Conflict of interest: I advised Priya. Replaced: He has a part in it.", "Until Monday 23 November 2026: Paul Dent",
            "Not asked: It meets within the day.", "late: they were due Thursday 19 November 2026, 5pm");
    }

    [Fact, Trait("Policy", "S4.4"), Trait("Policy", "S4.5")]
    public async Task Documents_OfAPanelThatDidNotAgree_SayWhoseAdviceWhoAgreedTheMinutesAndWhoActsNext()
    {
        var dispute = await portal.HeldAsync();
        await portal.DoAsync(dispute, Iris, (d, act) => d.GiveScrutineerAdvice("Look at the first visit.", act.Calendar.DayOf(act.At), act));
        await portal.DoAsync(dispute, Paula, (d, act) => d.AgreeMinutes(act));
        await portal.DoAsync(dispute, Beth, (d, act) => d.Decide(
            new PanelDecision(PanelOutcome.NotAgreed, "Two views remain.", [], [], "Sara Novak writes to the school.", act.Calendar.DayOf(act.At).AddDays(7), SafetyAnswer.StillProtects), act));

        await AssertBothSayAsync(dispute,
            "Given by Iris Stone, Monday 23 November 2026", "Paula Imre: Monday 23 November 2026", "Peter Cole: not yet",
            "Who acts next", "Sara Novak writes to the school.", "Meets again", "Monday 30 November 2026");
    }

    [Fact, Trait("Policy", "S1.3")]
    public async Task Document_OnceAnAgencyHasLeft_NamesItAndTheDay()
    {
        var dispute = await portal.DoAsync(await portal.RaiseAsync(Priya, Callum), Callum, (d, act) => d.LeaveAsWrongAgency("Another county.", act));

        var people = (await (await portal.SignInAsync(Priya)).GetAsync($"/disputes/{dispute.Reference}/document")).Document.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent == "People");

        Assert.Contains("Cambridgeshire Children's Services", people.TextContent, StringComparison.Ordinal);
        Assert.Contains("Said that they were the wrong agency, and left on Monday 23 November 2026.", people.TextContent, StringComparison.Ordinal);
    }

    private async Task AssertBothSayAsync(Dispute dispute, params string[] words)
    {
        var loaded = await portal.LoadAsync(dispute);
        var own = loaded.OwnSideNotes.Select(n => n.Text).ToList();
        Assert.NotEmpty(own);
        foreach (var address in new[] { "document", "pack/file" })
        {
            var page = await (await portal.SignInAsync(Paula)).GetAsync($"/disputes/{dispute.Reference}/{address}");
            var text = string.Join(' ', page.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Assert.All(words, w => Assert.Contains(w, text, StringComparison.Ordinal));
            Assert.All(own, note => Assert.DoesNotContain(note, text, StringComparison.Ordinal));
        }
    }
}
