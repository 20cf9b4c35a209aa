using System.Net;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Access;

/// <summary>What an account inherits counts like what it has: through deputyships, a lead's places, a place on a panel.</summary>
public sealed class InheritedRightsTests : IDisposable
{
    private static readonly (string, string)[] s_away = AbsencesTests.Days("23", "27");

    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task FirstPassword_OfTheDeputyOfAPartner_IsNotMadeByAnAgencysAdministrator()
    {
        await _portal.MakeDeputyAsync(of: Paul, Cara);

        await AssertForbiddenAsync(Ada, Cara.PathOf("/account"));
        Assert.DoesNotContain(
            "first password", (await (await _portal.SignInAsync(Ada)).GetAsync(Cara.PathOf())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstPassword_OfSomeoneWithAPlaceOnAPanel_IsNotMadeByAnAgencysAdministrator()
    {
        await GiveAPlaceOnAPanelAsync(Cara);

        foreach (var page in new[] { "/account", "/absence" })
            await AssertForbiddenAsync(Ada, Cara.PathOf(page));
        Assert.Equal(HttpStatusCode.Conflict, (await (await _portal.SignInAsync(Ada)).SendAsync(Cara.PathOf("/leaving"))).Status);
    }

    [Fact]
    public async Task FirstPassword_OfTheDeputyOfSomeoneWithAPlaceOnAPanel_IsNotMadeByAnAgencysAdministrator()
    {
        await GiveAPlaceOnAPanelAsync(Cara);
        await _portal.MakeDeputyAsync(of: Cara, Dina);

        await AssertForbiddenAsync(Ada, Dina.PathOf("/account"));
    }

    [Fact]
    public async Task Absence_OfAPartner_IsNotRecordedOrTakenOutByAnAgencysAdministrator()
    {
        await _portal.MakeDeputyAsync(of: Paul, Cara);
        await (await _portal.SignInAsync(Paul)).SendAsync("/account/absence", s_away);
        var absence = await _portal.ReadAsync(db => db.Absences.SingleAsync(a => a.PersonId == Paul.Id));

        await AssertForbiddenAsync(Ada, Paul.PathOf("/absence"));
        var ada = await _portal.SignInAsync(Ada);
        Assert.Equal(HttpStatusCode.Forbidden,
            (await ada.PostAsync(Paul.PathOf($"/absence/{absence.Id}/removal"), [await ada.TokenAsync()])).Status);
        Assert.Single(await _portal.ReadAsync(db => db.Absences.Where(a => a.PersonId == Paul.Id).ToListAsync()));
    }

    [Fact]
    public async Task Absence_OfAPartner_IsRecordedByThemselves_AndTheirDeputyReadsWhatTheyRead()
    {
        await _portal.MakeDeputyAsync(of: Paul, Cara);
        var cara = await _portal.SignInAsync(Cara);
        Assert.Equal(0, await cara.CountReadableAsync());
        var paul = await _portal.SignInAsync(Paul);

        await paul.AssertKeptAsync(
            await paul.SendAsync("/account/absence", s_away), "You are away from Monday 23 November 2026 to Friday 27 November 2026.");

        Assert.InRange(await cara.CountReadableAsync(), 1, 50);
        Assert.Equal((Paul.Id, Paul.Name), (await _portal.ChangesAsync())[^1] is var change
            ? (change.ById!.Value, change.ByName) : default);
    }

    [Fact]
    public async Task Absence_OfAPartner_IsRecordedByThePortalsAdministrator()
    {
        var adrian = await _portal.SignInAsync(Adrian);

        await adrian.AssertKeptAsync(await adrian.SendAsync(Paul.PathOf("/absence"), s_away), "Paul Dent is away");
    }

    [Fact]
    public async Task OwnAbsence_TakenOut_EndsTheDeputysPart()
    {
        await _portal.MakeDeputyAsync(of: Paul, Cara);
        var paul = await _portal.SignInAsync(Paul);
        await paul.SendAsync("/account/absence", s_away);
        var absence = await _portal.ReadAsync(db => db.Absences.SingleAsync(a => a.PersonId == Paul.Id));

        await paul.PostAsync($"/account/absence/{absence.Id}/removal",
            [await paul.TokenAsync(), KeyValuePair.Create("FormToken", Guid.NewGuid().ToString())]);

        Assert.Equal(0, await (await _portal.SignInAsync(Cara)).CountReadableAsync());
    }

    [Fact]
    public async Task Absence_OfSomeoneElse_CannotBeTakenOutAsOnesOwn()
    {
        await (await _portal.SignInAsync(Ada)).SendAsync(Marcus.PathOf("/absence"), s_away);
        var absence = await _portal.ReadAsync(db => db.Absences.FirstAsync(a => a.PersonId == Marcus.Id));
        var cara = await _portal.SignInAsync(Cara);

        Assert.Equal(HttpStatusCode.NotFound,
            (await cara.PostAsync($"/account/absence/{absence.Id}/removal", [await cara.TokenAsync()])).Status);
    }

    public static TheoryData<string, string> Deputies =>
        new() { { Beth.Email, Quinn.Email }, { Quinn.Email, Beth.Email }, { Paul.Email, Cara.Email }, { Peter.Email, Chloe.Email } };

    [Theory, MemberData(nameof(Deputies))]
    public async Task DeputyOfAnyoneWithARoleOfThePartnership_WaitsForASecondPerson(string of, string deputy)
    {
        var person = DemonstrationPeople.All.Single(p => p.Email == of);

        var answer = await (await _portal.SignInAsync(Adrian)).SendAlsoAsync(
            person.PathOf("/edit"), ("Form.Deputies", $"{DemonstrationPeople.All.Single(p => p.Email == deputy).Id}"));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.False(await _portal.ReadAsync(db => db.Deputies.AnyAsync(d => d.PersonId == person.Id)));
        Assert.True(await _portal.ReadAsync(db => db.AccessChanges.AnyAsync(c => c.OtherPersonId == person.Id && c.NeedsSecondPerson)));
    }

    private async Task AssertForbiddenAsync(DemonstrationPerson by, string path)
    {
        var visitor = await _portal.SignInAsync(by);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.PostAsync(
            path, [await visitor.TokenAsync(), .. s_away.Select(f => KeyValuePair.Create(f.Item1, f.Item2))])).Status);
    }

    private Task<int> GiveAPlaceOnAPanelAsync(DemonstrationPerson person) =>
        _portal.ExecuteAsync($"""
            UPDATE Seats SET PersonId = {person.Id}
            WHERE Id = (SELECT Id FROM Seats WHERE Capacity = 'PanelMember' AND Until IS NULL LIMIT 1)
            """);
}
