using System.Net;
using EscalationPortal.Persistence.Access;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Commands;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Access;

/// <summary>Who can be the second person: someone with the office for it, and not the first person under another name.</summary>
public sealed class ConfirmersTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Change_ForEveryoneElse_DoesNotExist()
    {
        var id = await _portal.WaitingAccessAsync();
        foreach (var person in DemonstrationPeople.All.Except([Ada, Simon, Adrian]))
            await AssertAnswersAsync(person, id, HttpStatusCode.NotFound, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Change_IsNotConfirmedByTheOneWhoAsked()
    {
        var id = await _portal.WaitingAccessAsync();

        await AssertAnswersAsync(Ada, id, HttpStatusCode.OK, HttpStatusCode.Forbidden);
        Assert.Contains("Adrian Poole or Simon Price can confirm this.",
            (await (await _portal.SignInAsync(Ada)).GetAsync($"/access/{id}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AccessKind.Account)]
    [InlineData(AccessKind.Role)]
    [InlineData(AccessKind.Lead)]
    [InlineData(AccessKind.Deputy)]
    public async Task Change_IsNotConfirmedBySomeoneToWhomTheAskerGaveAnything(AccessKind kind)
    {
        var id = await _portal.WaitingAccessAsync();
        await GaveAsync(kind, by: Ada, to: Simon, needsSecondPerson: true);

        await AssertAnswersAsync(Simon, id, HttpStatusCode.NotFound, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Change_IsNotConfirmedByTheMakerOfTheAskersAccount()
    {
        var id = await _portal.WaitingAccessAsync();
        await GaveAsync(AccessKind.Account, by: Adrian, to: Ada, needsSecondPerson: false);

        await AssertAnswersAsync(Adrian, id, HttpStatusCode.NotFound, HttpStatusCode.NotFound);
        await AssertAnswersAsync(Simon, id, HttpStatusCode.OK, HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Change_IsNotConfirmedBySomeoneWhoseAccountIsInTheSameHandsAsTheAskers()
    {
        var id = await _portal.WaitingAccessAsync();
        // One hand made a middleman, who made the asker; the same hand made the lead.
        await GaveAsync(AccessKind.Account, by: Beth, to: Quinn, needsSecondPerson: false);
        await GaveAsync(AccessKind.Account, by: Quinn, to: Ada, needsSecondPerson: false);
        await GaveAsync(AccessKind.Account, by: Beth, to: Simon, needsSecondPerson: false);

        await AssertAnswersAsync(Simon, id, HttpStatusCode.NotFound, HttpStatusCode.NotFound);
        await AssertAnswersAsync(Adrian, id, HttpStatusCode.OK, HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Change_IsConfirmedBySomeoneWhoseAccountTwoPeopleMade()
    {
        var id = await _portal.WaitingAccessAsync();
        await GaveAsync(AccessKind.Account, by: Beth, to: Ada, needsSecondPerson: true);
        await GaveAsync(AccessKind.Account, by: Beth, to: Simon, needsSecondPerson: true);

        await AssertAnswersAsync(Simon, id, HttpStatusCode.OK, HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Change_ThatWasTakenBackOrRefused_CannotBeConfirmedAnyMore()
    {
        foreach (var (by, said) in new[] { (Ada, "You took it back."), (Adrian, "You refused it.") })
        {
            var id = await _portal.WaitingAccessAsync();
            var visitor = await _portal.SignInAsync(by);
            var page = await visitor.GetAsync($"/access/{id}");
            await visitor.AssertKeptAsync(await visitor.PostAsync($"/access/{id}/refusal", page.Form.Fields), said);
            await AssertAnswersAsync(Simon, id, HttpStatusCode.Redirect, HttpStatusCode.Redirect);
            Assert.False(await IsDeputyAsync());
        }
    }

    [Fact]
    public async Task Confirmation_AndRefusalAtOnce_AreDecidedOnce()
    {
        await _portal.AskForPasswordAsync(Ada, Marcus.Id);
        var id = (await _portal.ReadAsync(db => db.AccessChanges.SingleAsync())).Id;
        var (ada, simon, adrian) = (await _portal.SignInAsync(Ada), await _portal.SignInAsync(Simon), await _portal.SignInAsync(Adrian));
        var (asked, first, second) = (
            await ada.GetAsync($"/access/{id}"), await simon.GetAsync($"/access/{id}"), await adrian.GetAsync($"/access/{id}"));

        var answers = await Task.WhenAll(
            ada.PostAsync($"/access/{id}/refusal", asked.Form.Fields), simon.SubmitAsync(first), adrian.SubmitAsync(second));

        Assert.All(answers, a => Assert.True((int)a.Status < 500, a.Text));
        Assert.Single(await _portal.ReadAsync(db => db.AccessDecisions.ToListAsync()));
        Assert.InRange(answers.Count(a => a.Document.QuerySelector("#second-half") is not null), 0, 1);
    }

    [Fact]
    public async Task Change_WhoseAskerIsNoAdministratorAnyMore_IsRefusedWithTheReason()
    {
        var id = await _portal.WaitingAccessAsync();
        await _portal.ExecuteAsync($"DELETE FROM PersonRoles WHERE PersonId = {Ada.Id}");

        var answer = await (await _portal.SignInAsync(Simon)).SendAsync($"/access/{id}");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Ada Moss no longer manages this part of the directory.", answer.Text, StringComparison.Ordinal);
        Assert.False(await IsDeputyAsync());
    }

    [Fact]
    public async Task FirstPassword_WhoseAccountHasComeToOpenMoreThanItsAskerCouldGive_IsRefusedWithTheReason()
    {
        await _portal.AskForPasswordAsync(Ada, Priya.Id);
        await _portal.MakeDeputyAsync(of: Paul, Priya);
        var change = await _portal.ReadAsync(db => db.AccessChanges.SingleAsync());

        var answer = await (await _portal.SignInAsync(Simon)).SendAsync($"/access/{change.Id}");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("The account of Priya Shah can now open more than Ada Moss could give.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_ThatSomeoneElseDecidedFirst_SaysSo()
    {
        var id = await _portal.WaitingAccessAsync();
        var (simon, adrian) = (await _portal.SignInAsync(Simon), await _portal.SignInAsync(Adrian));
        var page = await simon.GetAsync($"/access/{id}");
        await adrian.SendAsync($"/access/{id}");

        await simon.AssertKeptAsync(await simon.SubmitAsync(page), "Someone has already decided this.");
        await simon.AssertKeptAsync(await simon.GetAsync($"/access/{id}"), "Someone has already decided this.");
    }

    [Theory]
    [InlineData("UPDATE People SET LeftOn = '2026-11-20' WHERE Name = 'Marcus Bell'", "The person this is for has left.")]
    [InlineData("UPDATE People SET LeftOn = '2026-11-20' WHERE Name = 'Cara Singh'", "Cara Singh has left.")]
    [InlineData("UPDATE People SET AgencyKey = 'probation-service' WHERE Name = 'Cara Singh'", "Choose people from the same agency")]
    [InlineData("UPDATE PersonRoles SET Role = 'agency-administrator' WHERE PersonId = (SELECT Id FROM People WHERE Name = 'Cara Singh')",
        "Choose people from the same agency who are not administrators")]
    public async Task Change_ThatCannotBeMadeAnyMore_IsRefusedWithTheReason(string since, string sentence)
    {
        var id = await _portal.WaitingAccessAsync();
        await _portal.ReadAsync(db => db.Database.ExecuteSqlRawAsync(since));

        var answer = await (await _portal.SignInAsync(Simon)).SendAsync($"/access/{id}");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.False(await IsDeputyAsync());
    }

    [Fact]
    public async Task Confirmation_IsOnRecordWithBothNames()
    {
        var id = await _portal.WaitingAccessAsync();

        await (await _portal.SignInAsync(Simon)).SendAsync($"/access/{id}");

        var change = (await _portal.ChangesAsync())[^1];
        Assert.Equal(
            (Simon.Name, "Confirmed what Ada Moss asked for. Marcus Bell. Deputies: was ‘Dina Kaur’, is ‘Cara Singh, Dina Kaur’."),
            (change.ByName, change.What));
        Assert.True(await IsDeputyAsync());
    }

    [Fact]
    public async Task Console_ConfirmsWhatNoOneElseCan_OnRecord()
    {
        var id = await _portal.AddAsync(Adrian, "administrator", $"/agencies/{ShippedAgencies.BusinessUnit}");
        var first = await _portal.AskForPasswordAsync(Adrian, id, AccessWalks.PuppetEmail);
        var change = await _portal.ReadAsync(db => db.AccessChanges.SingleAsync(c => c.NeedsSecondPerson));

        Assert.Contains($"{change.Id}  Nadia Frost gets a first password. Adrian Poole asked.", (await RunAsync(null)).Said,
            StringComparison.Ordinal);
        var (code, said) = await RunAsync(change.Id.ToString());

        Assert.Equal(0, code);
        var second = said.Split("not shown again: ")[1].Trim();
        await _portal.ChooseAsync(AccessWalks.PuppetEmail, $"{first}-{second}");
        Assert.Equal("The console of the server", (await _portal.ChangesAsync())[^1].ByName);
    }

    [Fact]
    public async Task Console_LeavesToPeopleWhatPeopleCanConfirm()
    {
        var id = await _portal.WaitingAccessAsync();

        var (code, said) = await RunAsync(id.ToString());

        Assert.Equal((1, "Nothing was confirmed. Adrian Poole or Simon Price can confirm this in the portal. "
            + "Use the console only for what no one else can confirm."), (code, said.Trim()));
        Assert.Equal(1, (await RunAsync("not-a-number")).Code);
        Assert.Equal(1, (await RunAsync(Guid.NewGuid().ToString())).Code);
    }

    private async Task<(int Code, string Said)> RunAsync(string? id)
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        await using var said = new StringWriter();
        return (await ConfirmAccess.RunAsync(scope.ServiceProvider, id, said), said.ToString());
    }

    private Task<bool> IsDeputyAsync() =>
        _portal.ReadAsync(db => db.Deputies.AnyAsync(d => d.PersonId == Marcus.Id && d.DeputyId == Cara.Id));

    private Task GaveAsync(
        AccessKind kind, DemonstrationPerson by, DemonstrationPerson to, bool needsSecondPerson) => _portal.ReadAsync(db =>
    {
        var change = new AccessChange
        {
            Kind = kind, PersonId = to.Id, AgencyKey = to.Agency, AskedById = by.Id, AskedByName = by.Name, AskedAt = PortalFactory.Start,
            NeedsSecondPerson = needsSecondPerson,
        };
        db.AccessChanges.Add(change);
        if (needsSecondPerson)
            db.AccessDecisions.Add(
                new AccessDecision { ChangeId = change.Id, IsConfirmed = true, ByName = "Someone else", At = PortalFactory.Start });
        return db.SaveChangesAsync();
    });

    private async Task AssertAnswersAsync(DemonstrationPerson person, Guid id, HttpStatusCode page, HttpStatusCode confirmation)
    {
        var visitor = await _portal.SignInAsync(person);
        Assert.Equal(page, (await visitor.GetAsync($"/access/{id}")).Status);
        Assert.Equal(confirmation,
            (await visitor.PostAsync($"/access/{id}/confirmation",
                [await visitor.TokenAsync(), KeyValuePair.Create("FormToken", Guid.NewGuid().ToString())])).Status);
    }
}
