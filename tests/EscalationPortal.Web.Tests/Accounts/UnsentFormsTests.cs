using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Tests.Journey;
using EscalationPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Accounts;

/// <summary>A form that is sent after the session has ended is not acted on, and is not lost to its writer.</summary>
public sealed class UnsentFormsTests : IDisposable
{
    private const string Words = "The duty nurse, who knows the family.\nSecond line: <b>bold</b>.";
    private const string Back = "What you typed is back on this page, and has not been sent.";
    private static readonly TimeSpan s_longerThanASession = TimeSpan.FromMinutes(31);

    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Act_SentByItsWriterWhenTheyAreBack_IsDoneOnce()
    {
        var (dispute, priya, asked) = await SendTooLateAsync();
        Assert.Contains("unsent=kept", asked.Location, StringComparison.Ordinal);
        Assert.Contains("We have saved it for you only", (await priya.FollowAsync(asked)).Text, StringComparison.Ordinal);
        Assert.Equal(dispute.HistoryHead, (await _portal.LoadAsync(dispute)).HistoryHead);

        var page = await SignInAgainAsync(priya, asked);
        Assert.Contains(Back, page.Text, StringComparison.Ordinal);
        var done = await priya.SubmitAsync(page);

        Assert.Equal($"/disputes/{dispute.Reference}", done.Location);
        Assert.Equal(Words, Assert.Single((await _portal.LoadAsync(dispute)).Network, m => m.Name == "Ida Brook").Role.ReplaceLineEndings("\n"));
        Assert.DoesNotContain(Back, (await priya.GetAsync(page.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Act_WhenOthersActedBeforeTheWriterIsBack_ShowsWhatChanged()
    {
        var (dispute, priya, asked) = await SendTooLateAsync();
        await _portal.DoAsync(dispute, Callum, (d, act) => d.RecogniseGoodPractice(new GoodPracticeSeen(d.Parties.Single(p => p.Agency == Priya.Agency).Id, Priya.Name, "Came at once."), act));

        var page = await SignInAgainAsync(priya, asked);

        Assert.Contains("Changed by someone else", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Form.Fields, f => f.Value == "Ida Brook");
    }

    [Fact]
    public async Task Act_WhenItCannotBeDoneAnyMore_ShowsTheWordsToTakeAlong()
    {
        var dispute = await _portal.EscalateAsync(await _portal.RaiseAsync(Priya, Callum), Priya, Marcus);
        var marcus = await _portal.SignInAsync(Marcus);
        var page = await marcus.GetAsync($"/disputes/{dispute.Reference}/acceptance");
        await _portal.DoAsync(dispute, Marcus, (d, act) => d.SendBack(Words, act));

        var refused = await marcus.SubmitAsync(page, ("Form.Answer", "SendBack"), ("Form.Advice", Words));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Second line: <b>bold</b>.", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ForSomebodyElseInTheSameBrowser_HoldsNothingOfIt()
    {
        var (dispute, browser, asked) = await SendTooLateAsync();

        var page = await SignInAgainAsync(browser, asked, Callum.Email);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("Ida Brook", page.Document.Source.Text, StringComparison.Ordinal);
        await browser.PostAsync("/account/sign-out", [await browser.TokenAsync()]);
        Assert.Contains((await SignInAgainAsync(browser, asked)).Form.Fields, f => f.Value == "Ida Brook");
        Assert.Equal(dispute.HistoryHead, (await _portal.LoadAsync(dispute)).HistoryHead);
    }

    [Fact]
    public async Task Page_ADayLater_HoldsNothingOfIt()
    {
        var (_, priya, asked) = await SendTooLateAsync();
        _portal.Clock.Advance(TimeSpan.FromDays(1));

        Assert.DoesNotContain("Ida Brook", (await SignInAgainAsync(priya, asked)).Document.Source.Text, StringComparison.Ordinal);
        Assert.Equal(0, await KeptAsync());
    }

    [Fact]
    public async Task Step_OfADraft_IsBackAsItWasTyped()
    {
        var walk = await JourneyWalk.StartAsync(_portal, Priya, Callum);
        var priya = await _portal.SignInAsync(Priya);
        var page = await priya.GetAsync($"{walk.Draft}/outcome?toCheck=true");
        _portal.Clock.Advance(s_longerThanASession);

        var again = await SignInAgainAsync(priya, await priya.SubmitAsync(page, ("Form.OutcomeWanted", Words)));

        Assert.Contains(again.Form.Fields, f => f.Key == "Form.OutcomeWanted" && f.Value == Words);
        Assert.Equal($"{walk.Draft}/check", (await priya.SubmitAsync(again)).Location);
    }

    [Theory, Trait("Policy", "I.6")]
    [InlineData("right-process")]
    [InlineData("Right-PROCESS")]
    public async Task Answer_ThatCouldLeadOut_IsNotKept(string step)
    {
        var walk = await JourneyWalk.StartAsync(_portal, Priya, Callum);
        var priya = await _portal.SignInAsync(Priya);
        var page = await priya.GetAsync($"{walk.Draft}/right-process");
        _portal.Clock.Advance(s_longerThanASession);

        var asked = await priya.PostAsync($"{walk.Draft}/{step}", Visitor.Filled(page, ("Form.Answer", "whistleblowing")));

        Assert.Contains("unsent=lost", asked.Location, StringComparison.Ordinal);
        Assert.Equal(0, await KeptAsync());
    }

    [Fact]
    public async Task Form_FromABrowserThatNeverSignedIn_IsNotKept()
    {
        var dispute = await _portal.RaiseAsync(Priya, Callum);
        var visitor = _portal.Anybody();
        visitor.Cookies.Add(Visitor.Site, new Cookie("portal", "made-up"));

        var asked = await visitor.PostAsync($"/disputes/{dispute.Reference}/network-member", [KeyValuePair.Create("Form.Name", "Ida Brook")]);

        Assert.Contains("unsent=lost", asked.Location, StringComparison.Ordinal);
        Assert.Equal(0, await KeptAsync());
    }

    private async Task<(Dispute Dispute, Visitor Priya, Page Asked)> SendTooLateAsync()
    {
        var dispute = await _portal.RaiseAsync(Priya, Callum);
        var priya = await _portal.SignInAsync(Priya);
        var page = await priya.GetAsync($"/disputes/{dispute.Reference}/network-member");
        _portal.Clock.Advance(s_longerThanASession);
        return (dispute, priya, await priya.SubmitAsync(page, ("Form.Name", "Ida Brook"), ("Form.Role", Words), ("Form.Agency", "Riverside School")));
    }

    private static async Task<Page> SignInAgainAsync(Visitor visitor, Page asked, string? email = null)
    {
        var signedIn = await visitor.SubmitAsync(await visitor.FollowAsync(asked), ("Email", email ?? Priya.Email), ("Password", Password));
        return await visitor.FollowAsync(signedIn);
    }

    private Task<int> KeptAsync() => _portal.ReadAsync(db => db.UnsentForms.CountAsync());
}
