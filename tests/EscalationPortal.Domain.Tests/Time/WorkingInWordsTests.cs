using EscalationPortal.Domain.Time;
using static EscalationPortal.Domain.Tests.Time.Calendars;

namespace EscalationPortal.Domain.Tests.Time;

[Trait("Policy", "P.5")]
public class WorkingInWordsTests
{
    [Theory]
    [InlineData("2026-04-02 10:00", TimeUnit.WorkingDays, 1,
        "Day 0 is Thursday 2 April 2026. Friday 3 April (Good Friday), Saturday 4, Sunday 5 and Monday 6 April (Easter Monday) are not counted. Day 1 is Tuesday 7 April 2026. Due at 5pm.")]
    [InlineData("2026-11-17 10:00", TimeUnit.WorkingDays, 1, "Day 0 is Tuesday 17 November 2026. Day 1 is Wednesday 18 November 2026. Due at 5pm.")]
    [InlineData("2026-11-21 10:00", TimeUnit.WorkingDays, 1,
        "Day 0 is Saturday 21 November 2026, which is not a working day. Sunday 22 November is not counted. Day 1 is Monday 23 November 2026. Due at 5pm.")]
    [InlineData("2026-12-25 10:00", TimeUnit.WorkingDays, 1,
        "Day 0 is Friday 25 December 2026 (Christmas Day), which is not a working day. Saturday 26 December, Sunday 27 and Monday 28 December (Boxing Day, substitute day) are not counted. Day 1 is Tuesday 29 December 2026. Due at 5pm.")]
    [InlineData("2026-12-31 10:00", TimeUnit.WorkingDays, 1,
        "Day 0 is Thursday 31 December 2026. Friday 1 January 2027 (New Year's Day), Saturday 2 and Sunday 3 January 2027 are not counted. Day 1 is Monday 4 January 2027. Due at 5pm.")]
    [InlineData("2026-03-25 10:00", TimeUnit.WorkingWeeks, 3,
        "Day 0 is Wednesday 25 March 2026. Saturdays, Sundays, Friday 3 April (Good Friday) and Monday 6 April (Easter Monday) are not counted. Day 15 is Friday 17 April 2026. Due at 5pm.")]
    [InlineData("2026-11-20 17:30", TimeUnit.SameWorkingDay, 0,
        "It starts on Friday 20 November 2026 at 5:30pm, after close of business. Saturday 21 November and Sunday 22 November are not counted. The next working day is Monday 23 November 2026. Due at 5pm.")]
    [InlineData("2026-11-20 09:00", TimeUnit.SameWorkingDay, 0, "The same working day is Friday 20 November 2026. Due at 5pm.")]
    [InlineData("2026-11-20 09:00", TimeUnit.CalendarDays, 7, "Day 0 is Friday 20 November 2026. Every day counts. Day 7 is Friday 27 November 2026. Due at 5pm.")]
    [InlineData("2026-10-24 12:00", TimeUnit.Hours, 24,
        "Starts on Saturday 24 October 2026 at 12pm. 24 hours are counted as they pass, weekends and bank holidays included. Due on Sunday 25 October 2026 at 11am.")]
    [InlineData("2026-11-20 09:05", TimeUnit.Hours, 1,
        "Starts on Friday 20 November 2026 at 9:05am. 1 hour is counted as it passes, weekends and bank holidays included. Due on Friday 20 November 2026 at 10:05am.")]
    [InlineData("2026-11-21 10:00", TimeUnit.SameWorkingDay, 0,
        "It starts on Saturday 21 November 2026 at 10am, which is not a working day. Sunday 22 November is not counted. The next working day is Monday 23 November 2026. Due at 5pm.")]
    [InlineData("2026-05-14 10:00", TimeUnit.WorkingDays, 11,
        "Day 0 is Thursday 14 May 2026. Saturday 16 May, Sunday 17, Saturday 23, Sunday 24, Monday 25 May (Spring bank holiday), Saturday 30 and Sunday 31 May are not counted. Day 11 is Monday 1 June 2026. Due at 5pm.")]
    [InlineData("2028-12-19 10:00", TimeUnit.WorkingDays, 1, "Day 0 is Tuesday 19 December 2028. Day 1 is Wednesday 20 December 2028. Due at 5pm.")]
    [InlineData("2026-11-20 09:05", TimeUnit.Immediately, 0, "Due at once: Friday 20 November 2026 at 9:05am.")]
    public void Working_OfADeadline_CanBeCheckedByHand(string start, TimeUnit unit, int amount, string working) =>
        Assert.Equal(working, Shipped.InWords(Shipped.Reckon(unit, amount, London(start))));

    [Fact]
    public void Working_WhenDueAfterTheLastYearKnown_Warns() => Assert.EndsWith(
        "Due at 5pm. Bank holidays after 2028 are not known yet, so this day may move.",
        Shipped.InWords(Shipped.Reckon(TimeUnit.WorkingDays, 5, London("2028-12-28 10:00"))),
        StringComparison.Ordinal);

    [Fact]
    public void InWords_WhenTheListOfBankHolidaysHasChangedSince_SaysSo() => Assert.EndsWith(
        "Due at 5pm. It was worked out with an earlier list of bank holidays.",
        With(new BankHoliday(Day("2029-01-01"), "New Year's Day")).InWords(Shipped.Reckon(TimeUnit.WorkingDays, 1, London("2026-11-23 10:00"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(DueBasis.PlannedDay, "The day that was planned.")]
    [InlineData(DueBasis.AgreedDay, "The date that was agreed.")]
    [InlineData(DueBasis.ReviewDay, "The day that was chosen for the next review.")]
    [InlineData(DueBasis.PanelDay, "The day that the panel set.")]
    [InlineData(DueBasis.BeforeMeeting, "Counted back from the meeting of the panel.")]
    [InlineData(DueBasis.MeetingTime, "The time that the panel was called for.")]
    public void InWords_OfADayThatPeopleSet_SaysWhoseDayItIs(DueBasis basis, string words) =>
        Assert.Equal(words, Shipped.InWords(Shipped.OnDay(Day("2026-11-30"), London("2026-11-23 10:00"), basis)));

    [Fact]
    public void LastKnownYear_WhenThePolicyListsAnotherYear_IsThatYear() =>
        Assert.Equal(2029, With(new BankHoliday(Day("2029-01-01"), "New Year's Day")).LastKnownYear);

    [Theory]
    [InlineData("2026-10-25 00:30", "1:30am (British Summer Time)")]
    [InlineData("2026-10-25 01:30", "1:30am (Greenwich Mean Time)")]
    [InlineData("2026-10-25 00:00", "1am (British Summer Time)")]
    [InlineData("2027-10-31 01:59", "1:59am (Greenwich Mean Time)")]
    [InlineData("2026-10-25 02:00", "2am")]
    [InlineData("2026-10-24 23:59", "12:59am")]
    [InlineData("2026-03-29 01:30", "2:30am")]
    public void Working_OfATimeThatComesTwiceInOctober_SaysWhichOfTheTwoItIs(string utc, string words) =>
        Assert.EndsWith($" at {words}.", Shipped.InWords(Shipped.Reckon(TimeUnit.Immediately, 0, Utc(utc))), StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-03-29", "01:00", true)]
    [InlineData("2027-03-28", "01:59", true)]
    [InlineData("2026-03-29", "02:00", false)]
    [InlineData("2026-03-29", "00:59", false)]
    [InlineData("2026-10-25", "01:30", false)]
    public void LeavesOut_OfTheHourThatMarchSkips_IsTrueForNoOtherHour(string day, string time, bool leftOut) =>
        Assert.Equal(leftOut, ClockChange.LeavesOut(Day(day), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));
}
