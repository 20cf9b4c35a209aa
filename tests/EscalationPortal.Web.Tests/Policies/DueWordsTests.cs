using System.Globalization;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Display;

namespace EscalationPortal.Web.Tests.Policies;

public sealed class DueWordsTests
{
    [Theory, Trait("Policy", "P.5")]
    [InlineData("2026-11-27 10:00", "2026-11-27 17:00", "due today")]
    [InlineData("2026-11-27 10:00", "2026-11-28 17:00", "due tomorrow")]
    [InlineData("2026-11-27 10:00", "2026-11-29 17:00", "due Sunday")]
    [InlineData("2026-11-28 10:00", "2026-11-28 17:00", "due today")]
    [InlineData("2026-11-27 10:00", "2026-11-30 17:00", "1 working day left")]
    [InlineData("2026-11-26 10:00", "2026-11-28 17:00", "1 working day left")]
    [InlineData("2026-12-24 10:00", "2026-12-28 17:00", "due Monday")]
    [InlineData("2026-11-27 18:00", "2026-11-27 17:00", "since today")]
    [InlineData("2026-11-29 10:00", "2026-11-28 17:00", "since yesterday")]
    [InlineData("2026-11-29 10:00", "2026-11-27 17:00", "since Friday")]
    [InlineData("2026-12-01 10:00", "2026-11-28 17:00", "2 working days late")]
    public void Left_OfADay_NamesTheDayWhereNoWorkingDayLiesBetween(string now, string due, string words) =>
        Assert.Equal(words, DueWords.Left(London(due), London(now), Partnership.Calendar));

    private static DateTime London(string moment)
    {
        var local = DateTime.ParseExact(moment, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return Partnership.London(DateOnly.FromDateTime(local), local.Hour, local.Minute);
    }
}
