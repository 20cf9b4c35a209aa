using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Tests.Support;
using EscalationPortal.Web.Demonstration;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Journey;

public sealed class DangerTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact, Trait("Policy", "I.3"), Trait("Policy", "P.8")]
    public async Task Log_ForAChildWhoIsNotSafe_AsksWhoWasToldAndRecordsTheReferral()
    {
        var walk = (await JourneyWalk.StartAsync(portal, Priya, Callum)).Answering("safe-now", ("Form.Answer", "no"));

        var check = await walk.ToCheckAsync();
        Assert.Contains("The designated safeguarding lead", check.Text, StringComparison.Ordinal);
        var dispute = await portal.SubmittedAsync(await walk.SubmitAsync(check));

        var referral = Assert.Single(dispute.RiskReferrals);
        Assert.Equal(("Police", "The designated safeguarding lead", "CAD-118", new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc)),
            (referral.ReferredTo, referral.WhoWasTold, referral.Reference, referral.ReferredAt));
        Assert.Contains(dispute.History, e => e.Kind == EventKind.RiskReferred);
    }

    [Fact, Trait("Policy", "I.3")]
    public async Task Danger_WithoutWhoWasToldOrWhen_IsAskedForAgain()
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        var led = await walk.SendAsync("safe-now", ("Form.Answer", "no"));
        Assert.Equal($"{walk.Draft}/danger", led.Location);
        Assert.Contains("Call 999 now", (await walk.OpenAsync("danger")).Text, StringComparison.Ordinal);

        var page = await walk.SendAsync("danger", ("Form.ReferredTo", "Police"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        var problems = page.Document.QuerySelector(".govuk-error-summary")!.TextContent;
        Assert.All(["Enter who was told", "Enter the day of the referral", "Enter the time of the referral"], p => Assert.Contains(p, problems, StringComparison.Ordinal));
    }

    [Fact, Trait("Policy", "P.8")]
    public async Task RiskReferral_OnEveryDisputeInEveryState_IsOfferedAndAsksWhoWhenAndReference()
    {
        var disputes = (await portal.AllAsync()).DistinctBy(d => (d.State, d.StageKey, d.CurrentStage.State)).ToList();
        Assert.Contains(disputes, d => !d.IsOpen);
        foreach (var dispute in disputes)
        {
            var person = All.First(p => dispute.Seats.Any(s => s.IsHeld && s.PersonId == p.Id));
            var visitor = await portal.SignInAsync(person);
            var address = $"/disputes/{dispute.Reference}/risk-referral";
            var shown = await visitor.GetAsync($"/disputes/{dispute.Reference}");
            Assert.Contains(address, shown.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));

            var names = (await visitor.GetAsync(address)).Form.Fields.Select(f => f.Key).ToList();

            Assert.All(["Form.WhoWasTold", "Form.On.Day", "Form.Time", "Form.Reference"], n => Assert.Contains(n, names));
        }
    }
}
