using System.Net;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Directory;

public sealed class LeavingsTests
{
    [Fact, Trait("Policy", "A.2")]
    public async Task Leaver_CannotSignIn_AndIsToldNothingOfWhy()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);
        await ada.AssertKeptAsync(await ada.SendAsync(Cara.PathOf("/leaving")), "Cara Singh has left. They can no longer sign in.");

        var page = await portal.Anybody().SignInAsync(Cara.Email, Password);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("The email address or password is wrong.", page.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Leaver_WhoIsSignedIn_IsSignedOutAtTheNextPage()
    {
        await using var portal = new PortalFactory();
        var cara = await portal.SignInAsync(Cara);
        await (await portal.SignInAsync(Ada)).SendAsync(Cara.PathOf("/leaving"));

        foreach (var path in new[] { "/work", "/agencies", "/account/password" })
        {
            var page = await cara.GetAsync(path);
            Assert.Equal(HttpStatusCode.Redirect, page.Status);
            Assert.Contains("/account/sign-in", page.Location, StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Leaver_IsOfferedNowhere()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);
        await ada.FollowAsync(await ada.SendAsync(Cara.PathOf("/leaving")));

        Assert.DoesNotContain("Cara Singh", (await (await portal.SignInAsync(Priya)).GetAsync(DirectoryPages.Police)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cara Singh", (await ada.GetAsync(Dina.PathOf("/edit"))).Text, StringComparison.Ordinal);
        var callum = await portal.SignInAsync(Callum);
        var draft = (await callum.SubmitAsync(await callum.GetAsync("/log"))).Location!.Split('/')[2];
        await callum.SendAsync($"/log/{draft}/other-agency", ("Form.Agencies", Ada.Agency));
        var people = await callum.GetAsync($"/log/{draft}/other-person");
        Assert.Contains("Priya Shah", people.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cara Singh", people.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Leaver_IsNobodysManagerDeputyOrLead()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);
        foreach (var person in new[] { Simon, Marcus, Dina })
            await ada.SendAsync(person.PathOf("/leaving"));

        var page = await ada.GetAsync(DirectoryPages.Police);

        foreach (var gap in new[] { "No one leads safeguarding here.", "No one here can accept an escalation at Stage Two.", "Priya Shah has no line manager." })
            Assert.Contains(gap, page.Text, StringComparison.Ordinal);
        Assert.False(await portal.ReadAsync(db => db.Deputies.AnyAsync(d => d.DeputyId == Dina.Id)));
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Leaver_WhoHoldsADispute_IsStoodInForByTheirDeputy()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.EscalateAsync(await portal.RaiseAsync(Priya, Callum), Priya, Marcus);
        await (await portal.SignInAsync(Ada)).SendAsync(Marcus.PathOf("/leaving"));

        Assert.Equal(HttpStatusCode.OK, (await (await portal.SignInAsync(Dina)).GetAsync($"/disputes/{dispute.Reference}/acceptance")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await portal.SignInAsync(Priya)).GetAsync($"/disputes/{dispute.Reference}")).Status);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Page_WarnsWithACountAlone()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.RaiseAsync(Cara, Callum);
        var owed = await portal.ReadAsync(db => db.Set<Domain.Disputes.Obligation>().CountAsync(o => o.PersonId == Cara.Id && o.ClosedAt == null));

        var page = await (await portal.SignInAsync(Ada)).GetAsync(Cara.PathOf("/leaving"));

        Assert.True(owed > 1);
        Assert.Contains($"{owed} things are waiting for them in open disputes.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("RPD-", page.Document.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(dispute.Title, page.Document.Source.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Leaving_OfOneselfOrOfWhoeverServesTheWholePartnership_IsRefused()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);
        foreach (var (person, sentence) in new[] { (Ada, "You cannot remove yourself from the directory."),
            (Paul, "They have a role for the whole partnership, or a place on a panel.") })
        {
            var answer = await ada.SendAsync(person.PathOf("/leaving"));
            Assert.Equal(HttpStatusCode.Conflict, answer.Status);
            Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        }

        Assert.Empty(await portal.ChangesAsync());
    }

    [Fact, Trait("Policy", "A.2")]
    public async Task Leaver_CannotBeChanged()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);
        await ada.SendAsync(Cara.PathOf("/leaving"));

        foreach (var page in new[] { "/edit", "/absence", "/leaving", "/account" })
            Assert.Equal(HttpStatusCode.NotFound, (await ada.GetAsync(Cara.PathOf(page))).Status);
        Assert.Contains("Left on Monday 23 November 2026.", (await ada.GetAsync(Cara.PathOf())).Text, StringComparison.Ordinal);
        Assert.Equal("Cara Singh, practitioner, left.", Assert.Single(await portal.ChangesAsync()).What);
    }
}
