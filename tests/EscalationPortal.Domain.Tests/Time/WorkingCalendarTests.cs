using EscalationPortal.Domain.Tests.Policies;
using EscalationPortal.Domain.Time;
using static EscalationPortal.Domain.Tests.Time.Calendars;

namespace EscalationPortal.Domain.Tests.Time;

[Trait("Policy", "P.5")]
public class WorkingCalendarTests
{
    [Theory]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-05-22", 5, "2026-06-01")]
    [InlineData("2026-12-18", 5, "2026-12-29")]
    [InlineData("2026-11-21", 1, "2026-11-23")]
    [InlineData("2026-11-22", 1, "2026-11-23")]
    [InlineData("2026-11-20", 1, "2026-11-23")]
    [InlineData("2026-04-03", 1, "2026-04-07")]
    [InlineData("2027-12-24", 1, "2027-12-29")]
    [InlineData("2027-12-31", 1, "2028-01-04")]
    public void Reckon_WhenWorkingDays_CountsThemAfterTheDayOfTheEvent(string start, int days, string due)
    {
        foreach (var hour in new[] { "00:00", "09:00", "17:00", "17:01", "23:59" })
            Assert.Equal(London($"{due} 17:00"), Shipped.Reckon(TimeUnit.WorkingDays, days, London($"{start} {hour}")).DueUtc);
    }

    [Fact]
    public void Reckon_WhenOnlyTheDayIsKnown_CountsFromThatDay()
    {
        var clock = ShippedPolicy.Policy.FirstStage.Clock;
        Assert.Equal(London("2026-06-01 17:00"), Shipped.Reckon(clock, "standard", Day("2026-05-22")).DueUtc);
        Assert.Equal(London("2026-05-26 17:00"), Shipped.Reckon(clock, "urgent", Day("2026-05-22")).DueUtc);
        Assert.Equal(London("2026-05-26 17:00"), Shipped.Reckon(clock, "urgent", London("2026-05-22 22:00")).DueUtc);
    }

    [Theory]
    [InlineData("2026-11-19 09:00", "2026-11-19")]
    [InlineData("2026-11-19 17:00", "2026-11-19")]
    [InlineData("2026-11-19 17:01", "2026-11-20")]
    [InlineData("2026-11-20 17:01", "2026-11-23")]
    [InlineData("2026-11-21 09:00", "2026-11-23")]
    [InlineData("2026-12-24 18:00", "2026-12-29")]
    public void Reckon_WhenTheSameWorkingDay_IsCloseOfBusinessStillToCome(string start, string due) =>
        Assert.Equal(London($"{due} 17:00"), Shipped.Reckon(TimeUnit.SameWorkingDay, 0, London(start)).DueUtc);

    [Theory]
    [InlineData("2026-11-20 16:30", 24, "2026-11-21 16:30")]
    [InlineData("2026-03-28 12:00", 24, "2026-03-29 13:00")]
    [InlineData("2026-10-24 12:00", 24, "2026-10-25 11:00")]
    public void Reckon_WhenHours_CountsThemAsTheyPass(string start, int hours, string due) =>
        Assert.Equal(London(due), Shipped.Reckon(TimeUnit.Hours, hours, London(start)).DueUtc);

    [Theory]
    [InlineData("2026-03-27", 1, "2026-03-30 16:00")]
    [InlineData("2026-10-23", 1, "2026-10-26 17:00")]
    [InlineData("2026-03-26", 1, "2026-03-27 17:00")]
    public void Reckon_AcrossAClockChange_StaysAtFiveInTheAfternoonInLondon(string start, int days, string dueUtc) =>
        Assert.Equal(Utc(dueUtc), Shipped.Reckon(TimeUnit.WorkingDays, days, London($"{start} 12:00")).DueUtc);

    [Fact]
    public void Reckon_WhenCalendarDays_CountsEveryDay() =>
        Assert.Equal(London("2026-04-09 17:00"), Shipped.Reckon(TimeUnit.CalendarDays, 7, London("2026-04-02 10:00")).DueUtc);

    [Fact]
    public void Reckon_WhenWorkingWeeks_CountsFiveWorkingDaysEach() => Assert.Equal(
        Shipped.Reckon(TimeUnit.WorkingDays, 10, London("2026-05-20 10:00")).DueUtc,
        Shipped.Reckon(TimeUnit.WorkingWeeks, 2, London("2026-05-20 10:00")).DueUtc);

    [Fact]
    public void Reckon_WhenImmediately_IsDueAsItStarts() =>
        Assert.Equal(London("2026-11-21 03:00"), Shipped.Reckon(TimeUnit.Immediately, 0, London("2026-11-21 03:00")).DueUtc);

    [Theory]
    [InlineData(TimeUnit.WorkingDays)]
    [InlineData(TimeUnit.CalendarDays)]
    [InlineData(TimeUnit.Hours)]
    [InlineData(TimeUnit.WorkingWeeks)]
    public void Reckon_WhenTheAmountIsNought_Refuses(TimeUnit unit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Shipped.Reckon(unit, 0, London("2026-11-20 09:00")));

    [Fact]
    public void Reckon_WhenTheStartIsLocalTime_Refuses() =>
        Assert.Throws<ArgumentException>(() => Shipped.Reckon(TimeUnit.Hours, 1, new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Local)));

    [Fact]
    public void Reckon_WhenADayWasAdded_LeavesItOut()
    {
        var calendar = With(new BankHoliday(Day("2026-11-23"), "Day of mourning"));
        Assert.Equal(London("2026-11-24 17:00"), calendar.Reckon(TimeUnit.WorkingDays, 1, London("2026-11-20 09:00")).DueUtc);
        Assert.Equal("Day of mourning", calendar.BankHolidayOn(Day("2026-11-23"))!.Name);
    }

    [Fact]
    public void WorkingDaysBetween_OfTwoDays_LeavesOutTheFirstAndCountsTheLast()
    {
        Assert.Equal(0, Shipped.WorkingDaysBetween(Day("2026-04-02"), Day("2026-04-02")));
        Assert.Equal(0, Shipped.WorkingDaysBetween(Day("2026-04-02"), Day("2026-04-06")));
        Assert.Equal(1, Shipped.WorkingDaysBetween(Day("2026-04-02"), Day("2026-04-07")));
        Assert.Equal(-1, Shipped.WorkingDaysBetween(Day("2026-04-07"), Day("2026-04-02")));
    }

    [Theory]
    [InlineData("2026-06-30 23:30", "2026-07-01")]
    [InlineData("2026-12-31 23:30", "2026-12-31")]
    public void DayOf_AnInstant_IsTheDayInLondon(string utc, string day) => Assert.Equal(Day(day), Shipped.DayOf(Utc(utc)));

    [Theory]
    [InlineData("2026-10-25", "01:30", "2026-10-25 00:30")]
    [InlineData("2026-10-25", "00:59", "2026-10-24 23:59")]
    [InlineData("2026-10-25", "02:00", "2026-10-25 02:00")]
    [InlineData("2026-03-29", "01:30", "2026-03-29 01:30")]
    [InlineData("2026-03-29", "00:59", "2026-03-29 00:59")]
    [InlineData("2026-03-29", "02:00", "2026-03-29 01:00")]
    public void ToUtc_AroundAClockChange_IsTheFirstInstantThatFits(string day, string time, string utc) =>
        Assert.Equal(Utc(utc), Shipped.ToUtc(Day(day), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Reckon_WhenTheWeeksAreBeyondCounting_RefusesRatherThanWrapping() =>
        Assert.Throws<OverflowException>(() => Shipped.Reckon(TimeUnit.WorkingWeeks, int.MaxValue, London("2026-11-20 09:00")));
}
