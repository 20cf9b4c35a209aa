using System.Net;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Acting;

/// <summary>The hour that comes twice in October, and the one that March leaves out.</summary>
public sealed class ClockChangeTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData(2026, 10, 25, "1:30am", "Sunday 25 October 2026, 1:30am (British Summer Time)")]
    [InlineData(2026, 10, 25, "2am", "Sunday 25 October 2026, 2am")]
    public async Task Referral_MadeInTheHourThatComesTwice_SaysWhichOfTheTwoItIs(int year, int month, int day, string time, string words)
    {
        var (answer, reference) = await ReferAsync(year, month, day, time);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains(words, (await (await portal.SignInAsync(Priya)).GetAsync($"/disputes/{reference}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, 3, 29, "1:30am")]
    [InlineData(2026, 3, 29, "01:00")]
    public async Task Referral_AtATimeThatNoClockShowed_IsAskedForAgainWithTheReason(int year, int month, int day, string time)
    {
        var (answer, _) = await ReferAsync(year, month, day, time);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("The clocks go forward from 1am to 2am on this day", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Form.Fields, f => f.Value == time);
    }

    [Theory]
    [InlineData(0, 30, "1:30am (British Summer Time)")]
    [InlineData(1, 30, "1:30am (Greenwich Mean Time)")]
    [InlineData(2, 0, "2am")]
    public void Time_OfAnInstantOnThatNight_IsNotToBeTakenForTheOther(int hour, int minute, string words) =>
        Assert.Equal(words, LondonWords.Time(new DateTime(2026, 10, 25, hour, minute, 0, DateTimeKind.Utc)));

    private async Task<(Page Answer, string Reference)> ReferAsync(int year, int month, int day, string time)
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);
        var answer = await priya.SubmitAsync(
            await priya.GetAsync($"/disputes/{dispute.Reference}/risk-referral"),
            ("Form.ReferredTo", Partnership.Policy.ImmediateDanger.ReferTo[0]), ("Form.WhoWasTold", "The duty nurse"), ("Form.Time", time),
            ("Form.On.Day", $"{day}"), ("Form.On.Month", $"{month}"), ("Form.On.Year", $"{year}"));
        return (answer, $"{dispute.Reference}");
    }
}
