using EscalationPortal.Domain.Time;
using static EscalationPortal.Domain.Tests.Time.Calendars;

namespace EscalationPortal.Domain.Tests.Time;

/// <summary>What must hold on every day of the years known, whichever it is.</summary>
[Trait("Policy", "P.5")]
public class WorkingCalendarLoopTests
{
    private static IEnumerable<DateOnly> EveryDay =>
        Enumerable.Range(0, Day("2028-11-30").DayNumber - Day("2025-01-01").DayNumber).Select(Day("2025-01-01").AddDays);

    [Fact]
    public void Reckon_OnEveryDay_IsDueAtCloseOfAWorkingDayThatManyAhead()
    {
        foreach (var day in EveryDay)
        {
            for (var amount = 1; amount <= 10; amount++)
            {
                var due = Shipped.Reckon(TimeUnit.WorkingDays, amount, Shipped.ToUtc(day, new TimeOnly(14, 0))).DueUtc;
                Assert.Equal(new TimeSpan(17, 0, 0), Shipped.ToLondon(due).TimeOfDay);
                Assert.True(Shipped.IsWorkingDay(Shipped.DayOf(due)));
                Assert.Equal(amount, Shipped.WorkingDaysBetween(day, Shipped.DayOf(due)));
            }
        }
    }

    [Fact]
    public void Reckon_OnEveryDay_NeverComesEarlierForALaterStart()
    {
        foreach (var unit in Enum.GetValues<TimeUnit>())
        {
            var amount = unit is TimeUnit.Immediately or TimeUnit.SameWorkingDay ? 0 : 3;
            var before = DateTime.MinValue;
            foreach (var day in EveryDay)
            {
                foreach (var hour in new[] { 0, 9, 17, 18, 23 })
                {
                    var due = Shipped.Reckon(unit, amount, Shipped.ToUtc(day, new TimeOnly(hour, 30))).DueUtc;
                    Assert.True(due >= before);
                    before = due;
                }
            }
        }
    }

    [Fact]
    public void ToUtc_OfEveryHour_ComesBackFromLondonExceptWhereTheHourDoesNotExist()
    {
        var lost = 0;
        foreach (var day in EveryDay)
        {
            for (var hour = 0; hour < 24; hour++)
            {
                var back = Shipped.ToLondon(Shipped.ToUtc(day, new TimeOnly(hour, 30)));
                if (back != day.ToDateTime(new TimeOnly(hour, 30)))
                    lost++;
            }
        }
        Assert.Equal(4, lost);
    }

    [Fact]
    public void IsWorkingDay_OverAYear_IsTheCountThatDiariesGive()
    {
        Assert.Equal(253, EveryDay.Count(d => d.Year == 2025 && Shipped.IsWorkingDay(d)));
        Assert.Equal(253, EveryDay.Count(d => d.Year == 2026 && Shipped.IsWorkingDay(d)));
        Assert.Equal(253, EveryDay.Count(d => d.Year == 2027 && Shipped.IsWorkingDay(d)));
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    [InlineData(2028)]
    public void BankHolidays_OfEachYear_AreEight(int year) =>
        Assert.Equal(8, Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Count(d => d.Year == year && Shipped.BankHolidayOn(d) is not null));
}
