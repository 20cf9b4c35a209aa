using System.Net;
using EscalationPortal.Web.Tests.Access;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Directory;

public sealed class AgenciesTests
{
    [Fact, Trait("Policy", "A.2")]
    public async Task Lead_NamedByTheAgencysAdministrator_IsOnRecordWithBeforeAndAfter()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        await ada.AssertKeptAsync(
            await ada.SendAsync($"{DirectoryPages.Police}/edit", ("Form.Lead", Marcus.Id.ToString())), "a second person must confirm it");
        await portal.ConfirmAllAsync(Simon);

        Assert.Contains("Marcus Bell, line manager", (await ada.GetAsync(DirectoryPages.Police)).Text, StringComparison.Ordinal);
        var change = (await portal.ChangesAsync())[^1];
        Assert.Equal("Confirmed what Ada Moss asked for. Lead: was ‘Simon Price’, is ‘Marcus Bell’.", change.What);
        Assert.Equal((Simon.Id, Simon.Name, Ada.Agency, PortalFactory.Start),
            (change.ById!.Value, change.ByName, change.AgencyKey, change.At));
        Assert.Contains(change.What, (await ada.GetAsync(DirectoryPages.Police)).Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Lead_NamedAnew_ReadsWhatTheOneBeforeReadAndTheOneBeforeNoLonger()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.RaiseAsync(Priya, Callum);
        await portal.DoAsync(dispute, Callum, (d, act) => d.ChallengeSafety("No one is there at night.", act));
        var (simon, dina) = (await portal.SignInAsync(Simon), await portal.SignInAsync(Dina));
        Assert.Equal(HttpStatusCode.OK, (await simon.GetAsync($"/disputes/{dispute.Reference}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dina.GetAsync($"/disputes/{dispute.Reference}")).Status);

        await (await portal.SignInAsync(Ada)).SendAsync($"{DirectoryPages.Police}/edit", ("Form.Lead", Dina.Id.ToString()));
        await portal.ConfirmAllAsync(Adrian);

        Assert.Equal(HttpStatusCode.NotFound, (await simon.GetAsync($"/disputes/{dispute.Reference}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await dina.GetAsync($"/disputes/{dispute.Reference}")).Status);
        Assert.Contains("does not protect the child", (await dina.GetAsync("/work")).Document.QuerySelector(".govuk-warning-text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignInAsync(Ada)).GetAsync($"/disputes/{dispute.Reference}")).Status);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Standing_SentByAnAgencysAdministrator_CountsForNothing()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        await ada.SendAsync($"{DirectoryPages.Police}/edit", ("Form.IsStatutory", "false"), ("Form.Name", "Taken over"), ("Form.LeadRole", "Head of Protecting Vulnerable People"));

        var agency = await portal.ReadAsync(db => db.Agencies.SingleAsync(a => a.Key == Ada.Agency));
        Assert.Equal(("Cambridgeshire Constabulary", true, "Head of Protecting Vulnerable People"), (agency.Name, agency.IsStatutory, agency.LeadRole));
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Lead_WhoIsTheAdministratorThemselves_IsRefused()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        DirectoryPages.AssertRefused(await ada.SendAsync($"{DirectoryPages.Police}/edit", ("Form.Lead", Ada.Id.ToString())), "You cannot make yourself the lead");
        DirectoryPages.AssertRefused(await ada.SendAsync($"{DirectoryPages.Police}/edit", ("Form.Lead", Hugh.Id.ToString())), "Choose someone from this agency");
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Agency_ChangedByTwoAtOnce_TellsTheSecond()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);
        var adrian = await portal.SignInAsync(Adrian);
        var seen = await ada.GetAsync($"{DirectoryPages.Police}/edit");
        await adrian.SendAsync($"{DirectoryPages.Police}/edit", ("Form.LeadRole", "Head of Public Protection"));

        var answer = await ada.SubmitAsync(seen, ("Form.LeadRole", "Superintendent"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("is ‘Head of Public Protection’.", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Form.Fields, f => f.Value == "Superintendent");
        await ada.AssertKeptAsync(await ada.SubmitAsync(answer), "Superintendent");
    }
}
