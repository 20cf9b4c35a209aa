using System.Net;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Directory;

public sealed class AbsencesTests
{
    internal static (string, string)[] Days(string from, string until) =>
    [
        ("Form.From.Day", from), ("Form.From.Month", "11"), ("Form.From.Year", "2026"),
        ("Form.Until.Day", until), ("Form.Until.Month", "11"), ("Form.Until.Year", "2026"),
    ];

    [Fact]
    public async Task Absence_OnceKept_LetsTheDeputyAct()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.EscalateAsync(await portal.RaiseAsync(Priya, Callum), Priya, Marcus);
        var ada = await portal.SignInAsync(Ada);
        var path = $"/disputes/{dispute.Reference}/acceptance";
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignInAsync(Dina)).GetAsync(path)).Status);

        await ada.AssertKeptAsync(await ada.SendAsync(Marcus.PathOf("/absence"), Days("23", "25")), "Monday 23 November 2026 to Wednesday 25 November 2026");

        Assert.Equal(HttpStatusCode.OK, (await (await portal.SignInAsync(Dina)).GetAsync(path)).Status);
    }

    [Fact]
    public async Task Absence_TakenOut_EndsTheDeputysPart()
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);
        await ada.SendAsync(Marcus.PathOf("/absence"), Days("23", "25"));
        var absence = await portal.ReadAsync(db => db.Absences.SingleAsync(a => a.PersonId == Marcus.Id && a.Until == new DateOnly(2026, 11, 25)));

        var answer = await ada.PostAsync(Marcus.PathOf($"/absence/{absence.Id}/removal"), [await ada.TokenAsync(), KeyValuePair.Create("FormToken", Guid.NewGuid().ToString())]);

        await ada.AssertKeptAsync(answer, "The absence was removed.");
        Assert.False(await portal.ReadAsync(db => db.Absences.AnyAsync(a => a.Id == absence.Id)));
        Assert.Equal(2, (await portal.ChangesAsync()).Count);
    }

    [Fact]
    public async Task Absence_ThatIsRecordedAlready_IsNotRecordedAgain()
    {
        await using var portal = new PortalFactory();
        var paul = await portal.SignInAsync(Paul);
        await paul.SendAsync("/account/absence", Days("23", "27"));

        var answer = await paul.PostAsync("/account/absence", [await paul.TokenAsync(), KeyValuePair.Create("FormToken", Guid.NewGuid().ToString()),
            .. Days("24", "25").Select(d => KeyValuePair.Create(d.Item1, d.Item2))]);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("is already recorded.", answer.Text, StringComparison.Ordinal);
        Assert.Single(await portal.ReadAsync(db => db.Absences.Where(a => a.PersonId == Paul.Id).ToListAsync()));
    }

    [Theory]
    [InlineData("25", "24", "The last day must be the same as or after the first day")]
    [InlineData("1", "20", "The last day away must be today or in the future")]
    [InlineData("31", "31", "The first day away must be a real date")]
    [InlineData("", "25", "The first day away must include a day")]
    public async Task Absence_WithDaysThatCannotBe_IsRefused(string from, string until, string sentence)
    {
        await using var portal = new PortalFactory();
        var ada = await portal.SignInAsync(Ada);

        DirectoryPages.AssertRefused(await ada.SendAsync(Marcus.PathOf("/absence"), Days(from, until)), sentence);
    }
}
