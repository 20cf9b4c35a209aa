using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Journey;

/// <summary>A disagreement with more than one agency, from the first page to two counterparts.</summary>
public sealed class ManyAgenciesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact, Trait("Policy", "S2.1"), Trait("Policy", "S2.2")]
    public async Task Log_WithTwoAgencies_GoesToStageTwoWithTwoCounterparts()
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum, Hannah);
        var check = await walk.ToCheckAsync();
        Assert.All([Callum, Hannah], p => Assert.Contains(p.Name, check.Text, StringComparison.Ordinal));
        var dispute = await portal.SubmittedAsync(await walk.SubmitAsync(check));
        Assert.Equal(3, dispute.Parties.Count);
        foreach (var other in new[] { Callum, Hannah })
            Assert.Contains(dispute.Reference.ToString(), (await (await portal.SignInAsync(other)).GetAsync("/work")).Text, StringComparison.Ordinal);

        await portal.EscalateAsync(dispute, Priya, Marcus);
        var marcus = await portal.SignInAsync(Marcus);
        var acceptance = await marcus.GetAsync($"/disputes/{dispute.Reference}/acceptance");
        var parties = acceptance.Form.Fields.Where(f => f.Key.EndsWith("].Party", StringComparison.Ordinal)).Select(f => Guid.Parse(f.Value)).ToList();
        Assert.Equal(2, parties.Count);
        var accepted = await marcus.SubmitAsync(acceptance, [("Form.Answer", nameof(Verb.Accept)), ("Form.Safety.Answer", "still"),
            .. parties.Select((id, i) => ($"Form.Counterparts[{i}].Person", $"{(dispute.Party(id).Agency == Callum.Agency ? Chloe : Hugh).Id}"))]);

        Assert.Equal(HttpStatusCode.Redirect, accepted.Status);
        var after = await portal.LoadAsync(dispute);
        Assert.Equal(("stage-two", StageState.Open), (after.StageKey, after.CurrentStage.State));
        Assert.Equivalent(new[] { Chloe.Id, Hugh.Id }, after.CurrentStage.OpenCounterpartRequests.Select(r => r.PersonId), strict: true);
        foreach (var counterpart in new[] { Chloe, Hugh })
            Assert.Equal(HttpStatusCode.OK, (await (await portal.SignInAsync(counterpart)).GetAsync($"/disputes/{dispute.Reference}/acceptance")).Status);
    }

    [Fact]
    public async Task OtherPerson_WhenAnAgencyIsAddedLater_KeepsWhoWasChosenAndAsksForTheOther()
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        await walk.ToCheckAsync();

        await walk.SendAsync("other-agency", ("Form.Agencies", Callum.Agency), ("Form.Agencies", Hannah.Agency));
        var check = await walk.OpenAsync("check");
        var page = await walk.OpenAsync("other-person");

        Assert.Contains("Who do you disagree with?", check.Document.QuerySelector("[aria-labelledby=missing]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([$"{Callum.Id}"], page.Form.Fields.Where(f => f.Key.EndsWith("Person", StringComparison.Ordinal)).Select(f => f.Value));
        Assert.Equal(2, page.Form.Fields.Count(f => f.Key.EndsWith("].Agency", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Demonstration_HoldsADraftWithTwoAgencies_ReadyToBeSubmitted()
    {
        var priya = await portal.SignInAsync(Priya);
        var ready = (await priya.GetAsync("/work")).Document.QuerySelectorAll("[aria-labelledby=drafts] a")
            .First(a => a.TextContent.EndsWith("who to tell when a child comes home", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.EndsWith("/check", ready, StringComparison.Ordinal);

        var check = await priya.GetAsync(ready);

        Assert.Null(check.Document.QuerySelector("[aria-labelledby=missing]"));
        Assert.Equal(3, (await portal.SubmittedAsync(await priya.SubmitAsync(check))).Parties.Count);
    }

    [Fact]
    public async Task OtherAgency_OfOnesOwnOrUnknown_IsRefused()
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        foreach (var key in new[] { Priya.Agency, "elsewhere", "" })
            Assert.Equal(HttpStatusCode.BadRequest, (await walk.SendAsync("other-agency", ("Form.Agencies", Callum.Agency), ("Form.Agencies", key))).Status);
    }

    [Fact]
    public async Task OtherPerson_OfAnotherAgencyThanTheRow_IsRefused()
    {
        var walk = await JourneyWalk.StartAsync(portal, Priya, Callum);
        await walk.SendAsync("other-agency", ("Form.Agencies", Callum.Agency));
        foreach (var person in new[] { Hannah, Chloe, Priya })
        {
            var page = await walk.SendAsync("other-person", ("Form.Rows[0].Agency", Callum.Agency), ("Form.Rows[0].Person", $"{person.Id}"));
            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.Contains("Choose the person", page.Text, StringComparison.Ordinal);
        }
    }
}
