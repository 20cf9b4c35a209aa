using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Access;

/// <summary>One person's acts never open a dispute to an account that they hold, in whatever order they do them.</summary>
public sealed class SecondPersonTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Lead_WhoseAccountTheAdministratorMade_ReadsNothingUntilASecondPersonConfirms()
    {
        var (id, puppet) = await _portal.PuppetAsync(Ada);
        var ada = await _portal.SignInAsync(Ada);

        await ada.AssertKeptAsync(
            await ada.SendAsync($"{DirectoryPages.Police}/edit", ("Form.Lead", $"{id}")), "a second person must confirm it");

        Assert.Equal(0, await puppet.CountReadableAsync());
        Assert.Equal(Simon.Id, await LeadAsync());
        await _portal.ConfirmAllAsync(Simon);
        Assert.InRange(await puppet.CountReadableAsync(), 1, 50);
        Assert.Equal(id, await LeadAsync());
    }

    [Fact]
    public async Task Account_OfALeadWhomTheAdministratorNamedBefore_OpensNothingUntilASecondPersonConfirms()
    {
        var id = await _portal.AddAsync(Ada, "senior-manager");
        await _portal.ExecuteAsync($"UPDATE Agencies SET LeadId = NULL WHERE Key = {Ada.Agency}");
        await (await _portal.SignInAsync(Ada)).SendAsync($"{DirectoryPages.Police}/edit", ("Form.Lead", $"{id}"));
        Assert.Equal(id, await LeadAsync());

        var half = await _portal.AskForPasswordAsync(Ada, id, AccessWalks.PuppetEmail);

        Assert.Equal(HttpStatusCode.BadRequest, (await _portal.Anybody().SignInAsync(AccessWalks.PuppetEmail, half)).Status);
        Assert.False(await _portal.ReadAsync(db => db.Users.AnyAsync(u => u.Id == id)));
    }

    [Fact]
    public async Task Account_OfALead_OnceConfirmed_OpensWithBothHalves()
    {
        var id = await _portal.AddAsync(Ada, "senior-manager");
        await _portal.ExecuteAsync($"UPDATE Agencies SET LeadId = NULL WHERE Key = {Ada.Agency}");
        await (await _portal.SignInAsync(Ada)).SendAsync($"{DirectoryPages.Police}/edit", ("Form.Lead", $"{id}"));
        var first = await _portal.AskForPasswordAsync(Ada, id, AccessWalks.PuppetEmail);

        var second = (await _portal.ConfirmAllAsync(Adrian)).Document.QuerySelector("#second-half")!.TextContent;

        await _portal.ChooseAsync(AccessWalks.PuppetEmail, $"{first}-{second}");
    }

    [Fact]
    public async Task FirstPassword_OfOnePerson_OpensNothingOnceTheAccountHasAPartInADispute()
    {
        var id = await _portal.AddAsync(Ada, "line-manager");
        var made = await (await _portal.SignInAsync(Ada)).SendAsync($"/people/{id}/account", ("Form.Email", AccessWalks.PuppetEmail));
        var first = made.Document.QuerySelector("#password")!.TextContent;
        var dispute = await _portal.RaiseAsync(Priya, Callum);
        await _portal.DoAsync(dispute, Priya, (d, act) => d.Escalate(new EscalationRequest(
            d.StageKey, id, "The threshold.", "A conference.", "A joint visit.", Samples.Closing, SafetyAnswer.StillProtects), act));

        var answer = await _portal.Anybody().SignInAsync(AccessWalks.PuppetEmail, first);

        Assert.Contains("This first password no longer works", answer.Text, StringComparison.Ordinal);
        _portal.Clock.Advance(TimeSpan.FromMinutes(1));
        var half = await _portal.AskForPasswordAsync(Ada, id);
        var second = (await _portal.ConfirmAllAsync(Simon)).Document.QuerySelector("#second-half")!.TextContent;
        Assert.Equal(HttpStatusCode.OK, (await (await _portal.ChooseAsync(AccessWalks.PuppetEmail, $"{half}-{second}"))
            .GetAsync($"/disputes/{dispute.Reference}")).Status);
    }

    [Fact]
    public async Task FirstPassword_ThatWasRefused_IsGone_AndCanBeAskedForAgain()
    {
        await _portal.AskForPasswordAsync(Ada, Priya.Id);
        var ada = await _portal.SignInAsync(Ada);
        DirectoryPages.AssertRefused(
            await ada.SendAsync(Priya.PathOf("/account")), "Ada Moss has already asked for a first password. A second person must confirm or refuse it first.");
        var simon = await _portal.SignInAsync(Simon);
        var change = await _portal.ReadAsync(db => db.AccessChanges.SingleAsync());

        await simon.PostAsync($"/access/{change.Id}/refusal", (await simon.GetAsync($"/access/{change.Id}")).Form.Fields);

        Assert.False(await _portal.ReadAsync(db => db.WaitingPasswords.AnyAsync()));
        Assert.Equal("/work", (await _portal.Anybody().SignInAsync(Priya.Email, Password)).Location);
        Assert.NotEmpty(await _portal.AskForPasswordAsync(Ada, Priya.Id));
    }

    [Fact]
    public async Task Administrator_WhoHadAPartInADisputeThatHasEnded_ReadsItNoLonger()
    {
        var dispute = await _portal.RaiseAsync(Priya, Callum);
        await _portal.ResolvedAsync(dispute);
        await _portal.ExecuteAsync($"UPDATE PersonRoles SET Role = 'agency-administrator' WHERE PersonId = {Callum.Id}");
        var callum = await _portal.SignInAsync(Callum);

        Assert.Equal(HttpStatusCode.NotFound, (await callum.GetAsync($"/disputes/{dispute.Reference}")).Status);
        Assert.Equal(0, await callum.CountReadableAsync());
    }

    [Fact]
    public async Task FirstPassword_OfSomeoneInADispute_HasTwoHalvesOfWhichNeitherOpensAnything()
    {
        var first = await _portal.AskForPasswordAsync(Ada, Priya.Id);
        Assert.Equal("/work", (await _portal.Anybody().SignInAsync(Priya.Email, Password)).Location);

        var second = (await _portal.ConfirmAllAsync(Simon)).Document.QuerySelector("#second-half")!.TextContent;

        foreach (var wrong in new[] { first, second, $"{second}-{first}", Password })
            Assert.Equal(HttpStatusCode.BadRequest, (await _portal.Anybody().SignInAsync(Priya.Email, wrong)).Status);
        var priya = await _portal.ChooseAsync(Priya.Email, $"{first}-{second}");
        Assert.InRange(await priya.CountReadableAsync(), 1, 50);
        Assert.False(await _portal.ReadAsync(db => db.WaitingPasswords.AnyAsync()));
        Assert.DoesNotContain(
            _portal.Log.Written, l => l.Contains(first, StringComparison.Ordinal) || l.Contains(second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task FirstPassword_OfTheLead_IsNotConfirmedByTheLeadThemselves()
    {
        await _portal.AskForPasswordAsync(Ada, Simon.Id);

        Assert.Empty((await (await _portal.SignInAsync(Simon)).GetAsync("/work")).Document.QuerySelectorAll("a[href^='/access/']"));
        Assert.NotNull((await _portal.ConfirmAllAsync(Adrian)).Document.QuerySelector("#second-half"));
    }

    [Fact]
    public async Task FirstPassword_OfAWriterOfADraft_WaitsForASecondPerson()
    {
        var cara = await _portal.SignInAsync(Cara);
        await cara.SubmitAsync(await cara.GetAsync("/log"));

        Assert.NotEmpty(await _portal.AskForPasswordAsync(Ada, Cara.Id));
    }

    [Fact]
    public async Task Deputy_WhoseAccountTheAdministratorMade_InheritsNothingUntilASecondPersonConfirms()
    {
        var dispute = await _portal.EscalateAsync(await _portal.RaiseAsync(Priya, Callum), Priya, Marcus);
        var (id, puppet) = await _portal.PuppetAsync(Ada);
        var ada = await _portal.SignInAsync(Ada);
        await ada.SendAlsoAsync(Marcus.PathOf("/edit"), ("Form.Deputies", $"{id}"));
        await ada.SendAsync(Marcus.PathOf("/absence"), AbsencesTests.Days("23", "27"));

        Assert.Equal(HttpStatusCode.NotFound, (await puppet.GetAsync($"/disputes/{dispute.Reference}")).Status);
        Assert.Equal(0, await puppet.CountReadableAsync());
        await _portal.ConfirmAllAsync(Simon);
        Assert.Equal(HttpStatusCode.OK, (await puppet.GetAsync($"/disputes/{dispute.Reference}")).Status);
    }

    [Fact]
    public async Task Account_OfADeputyWhomTheAdministratorNamedBefore_WaitsForASecondPerson()
    {
        var id = await _portal.AddAsync(Ada, "line-manager");
        await (await _portal.SignInAsync(Ada)).SendAlsoAsync(Marcus.PathOf("/edit"), ("Form.Deputies", $"{id}"));
        Assert.True(await _portal.ReadAsync(db => db.Deputies.AnyAsync(d => d.DeputyId == id)));

        await _portal.AskForPasswordAsync(Ada, id, AccessWalks.PuppetEmail);

        Assert.False(await _portal.ReadAsync(db => db.Users.AnyAsync(u => u.Id == id)));
    }

    [Fact]
    public async Task LineManager_WhoseAccountOnePersonMade_IsOfferedToNoOneUntilASecondPersonConfirms()
    {
        var (id, puppet) = await _portal.PuppetAsync(Ada);
        var ada = await _portal.SignInAsync(Ada);
        await ada.AssertKeptAsync(
            await ada.SendAsync(Priya.PathOf("/edit"), ("Form.LineManager", $"{id}")), "a second person must confirm it");
        var dispute = await _portal.RaiseAsync(Priya, Callum);

        var page = await (await _portal.SignInAsync(Priya)).GetAsync($"/disputes/{dispute.Reference}/escalation");

        Assert.Null(page.Document.QuerySelector($"input[value='{id}'][checked]"));
        Assert.Equal(0, await puppet.CountReadableAsync());
        await _portal.ConfirmAllAsync(Simon);
        Assert.Equal(id, await _portal.ReadAsync(db => db.People.Where(p => p.Id == Priya.Id).Select(p => p.LineManagerId).SingleAsync()));
    }

    [Fact]
    public async Task Account_OfALineManagerWhomTheAdministratorNamedBefore_WaitsForASecondPerson()
    {
        var id = await _portal.AddAsync(Ada, "line-manager");
        await (await _portal.SignInAsync(Ada)).SendAsync(Priya.PathOf("/edit"), ("Form.LineManager", $"{id}"));

        Assert.NotEmpty(await _portal.AskForPasswordAsync(Ada, id, AccessWalks.PuppetEmail));
    }

    [Fact]
    public async Task Deputy_WhoseAccountAnotherAdministratorMadeAlone_WaitsForASecondPerson()
    {
        var (id, _) = await _portal.PuppetAsync(Ada);

        await (await _portal.SignInAsync(Adrian)).SendAlsoAsync(Marcus.PathOf("/edit"), ("Form.Deputies", $"{id}"));

        Assert.False(await _portal.ReadAsync(db => db.Deputies.AnyAsync(d => d.DeputyId == id)));
    }

    [Fact]
    public async Task Lead_WhoCanReadTheDisputes_IsReplacedOnlyOnceASecondPersonConfirms()
    {
        var id = await _portal.AddAsync(Ada, "senior-manager");

        await (await _portal.SignInAsync(Ada)).SendAsync($"{DirectoryPages.Police}/edit", ("Form.Lead", $"{id}"));

        Assert.Equal(Simon.Id, await LeadAsync());
    }

    [Fact]
    public async Task Leaver_WhoseDeputyIsThePuppetOfTheAdministrator_LeavesThemNothing()
    {
        var (id, puppet) = await _portal.PuppetAsync(Ada);
        var ada = await _portal.SignInAsync(Ada);
        await ada.SendAlsoAsync(Simon.PathOf("/edit"), ("Form.Deputies", $"{id}"));

        await ada.SendAsync(Simon.PathOf("/leaving"));

        Assert.Equal(0, await puppet.CountReadableAsync());
    }

    public static TheoryData<string> RolesOfThePartnership => [Paul.Role, Beth.Role, Quinn.Role, Iris.Role];

    [Theory, MemberData(nameof(RolesOfThePartnership))]
    public async Task RoleOfThePartnership_ForAnAccountThatIsThere_WaitsForASecondPerson(string role)
    {
        await (await _portal.SignInAsync(Adrian)).SendAsync(Dina.PathOf("/edit"), ("Form.Roles", role));

        Assert.False(await _portal.ReadAsync(db => db.People.AnyAsync(p => p.Id == Dina.Id && p.Roles.Any(r => r.Role == role))));
        await _portal.ConfirmAllAsync(Simon);
        Assert.True(await _portal.ReadAsync(db => db.People.AnyAsync(p => p.Id == Dina.Id && p.Roles.Any(r => r.Role == role))));
    }

    [Fact]
    public async Task RoleOfThePartnership_ForSomeoneWhoseDeputyHasAnAccount_WaitsForASecondPerson()
    {
        var id = await _portal.AddAsync(Adrian, "senior-manager");
        await (await _portal.SignInAsync(Adrian)).SendAlsoAsync($"/people/{id}/edit", ("Form.Deputies", $"{Dina.Id}"));

        await (await _portal.SignInAsync(Adrian)).SendAlsoAsync($"/people/{id}/edit", ("Form.Roles", Paul.Role));

        Assert.False(await _portal.ReadAsync(db => db.People.AnyAsync(p => p.Id == id && p.Roles.Any(r => r.Role == Paul.Role))));
    }

    [Fact]
    public async Task NewPartner_WithADeputyFromTheStart_HasThemOnlyOnceASecondPersonConfirms()
    {
        var added = await (await _portal.SignInAsync(Adrian)).SendAsync($"{DirectoryPages.Police}/people/new",
            ("Form.Name", "Nadia Frost"), ("Form.Title", "assistant chief constable"), ("Form.Roles", Paul.Role),
            ("Form.Deputies", $"{Dina.Id}"));

        var id = Guid.Parse(added.Location!.Split('/')[2]);
        Assert.False(await _portal.ReadAsync(db => db.Deputies.AnyAsync(d => d.PersonId == id)));
        Assert.Contains("Dina Kaur becomes a deputy of Nadia Frost", (await (await _portal.SignInAsync(Simon)).GetAsync("/work")).Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agency-administrator")]
    [InlineData("administrator")]
    public async Task Account_OfAnotherAdministrator_WaitsForASecondPerson(string role)
    {
        var id = await _portal.AddAsync(Adrian, role);

        await _portal.AskForPasswordAsync(Adrian, id, AccessWalks.PuppetEmail);

        Assert.False(await _portal.ReadAsync(db => db.Users.AnyAsync(u => u.Id == id)));
    }

    [Fact]
    public async Task Lead_OfANewAgency_GetsAnAccountOnlyWithASecondPerson()
    {
        var adrian = await _portal.SignInAsync(Adrian);
        await adrian.SendAsync(
            "/agencies/new", ("Form.Name", "Riverside School"), ("Form.IsStatutory", "false"), ("Form.LeadRole", "safeguarding lead"),
            ("Form.LeadName", "Una Field"), ("Form.LeadTitle", "head"));
        var lead = (await _portal.ReadAsync(db => db.Agencies.SingleAsync(a => a.Key == "riverside-school"))).LeadId!.Value;

        await _portal.AskForPasswordAsync(Adrian, lead, "una@riverside.example");

        Assert.False(await _portal.ReadAsync(db => db.Users.AnyAsync(u => u.Id == lead)));
    }

    [Fact]
    public async Task TierOfTheAgency_GivenToAnAccount_OpensNothingByItself()
    {
        var (_, puppet) = await _portal.PuppetAsync(Ada, "senior-manager");

        Assert.Equal(0, await puppet.CountReadableAsync());
        Assert.Contains("You have nothing to do now.", (await puppet.GetAsync("/work")).Text, StringComparison.Ordinal);
    }

    private Task<Guid?> LeadAsync() =>
        _portal.ReadAsync(db => db.Agencies.Where(a => a.Key == Ada.Agency).Select(a => a.LeadId).SingleAsync());
}
