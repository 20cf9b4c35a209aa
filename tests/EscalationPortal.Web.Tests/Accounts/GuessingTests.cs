using System.Net;
using EscalationPortal.Web.Tests.Directory;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Accounts;

/// <summary>
/// Guessing gets slower with each wrong password, tells no one who has an account, and keeps no one out of where they are already.
/// </summary>
public sealed class GuessingTests : IDisposable
{
    private const string Wrong = "Another-2026";
    private const string NoOne = "nobody@demo.example";
    private const string TooMany = "There were too many wrong tries with this address.";

    private readonly CountingPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Theory]
    [InlineData("practitioner.police@demo.example")]
    [InlineData(NoOne)]
    [InlineData("PRACTITIONER.police@demo.example ")]
    public async Task SignIn_AfterFiveWrongPasswords_SaysWhenToTryAgain_WhetherThereIsAnAccountOrNot(string email)
    {
        await GuessAsync(email, 5);

        var page = await _portal.Anybody().SignInAsync(email, Password);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains($"{TooMany} Try again at 10:01am.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_OnceTheTimeHasPassed_IsTakenAgain()
    {
        await GuessAsync(Priya.Email, 5);
        _portal.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("/work", (await _portal.Anybody().SignInAsync(Priya.Email, Password)).Location);
        await GuessAsync(Priya.Email, 4);
        Assert.Equal("/work", (await _portal.Anybody().SignInAsync(Priya.Email, Password)).Location);
    }

    [Fact]
    public async Task SignIn_WithEachFurtherWrongPassword_WaitsLonger_AndNeverMoreThanAQuarterOfAnHour()
    {
        await GuessAsync(Priya.Email, 5);
        foreach (var minutes in new[] { 1, 2, 4, 8, 15, 15 })
        {
            _portal.Clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            Assert.Contains(TooMany, (await _portal.Anybody().SignInAsync(Priya.Email, Wrong)).Text, StringComparison.Ordinal);
            _portal.Clock.Advance(TimeSpan.FromSeconds(1));
            Assert.DoesNotContain(TooMany, (await _portal.Anybody().SignInAsync(Priya.Email, Wrong)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SignIn_ForAnAddressWithAndWithoutAnAccount_LooksAtOnePasswordEach()
    {
        await (await _portal.SignInAsync(Ada)).SendAsync(Cara.PathOf("/leaving"));
        foreach (var (email, password) in new[] { (Priya.Email, Wrong), (Priya.Email, Password), (NoOne, Wrong), (NoOne, Password),
            (Cara.Email, Password), (Cara.Email, Wrong) })
            Assert.Equal(1, await _portal.CountAsync(() => _portal.Anybody().SignInAsync(email, password)));
    }

    [Theory]
    [InlineData("practitioner.police@demo.example")]
    [InlineData(NoOne)]
    public async Task SignIn_WhileItHasToWait_LooksAtNoPassword(string email)
    {
        await GuessAsync(email, 5);

        Assert.Equal(0, await _portal.CountAsync(() => _portal.Anybody().SignInAsync(email, Password)));
    }

    [Fact]
    public async Task ManyTries_SentAtTheSameMoment_AreAllCounted()
    {
        var browser = _portal.Anybody();
        var page = await browser.GetAsync("/account/sign-in");

        var looked = await _portal.CountAsync(() => Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            browser.SubmitAsync(page, ("Email", Priya.Email), ("Password", $"{Wrong}{i}")))));

        Assert.Equal(5, looked);
    }

    [Fact]
    public async Task OpenSession_WhileOthersGuess_GoesOn()
    {
        var priya = await _portal.SignInAsync(Priya);
        await GuessAsync(Priya.Email, 6);

        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync("/work")).Status);
        var changed = await priya.SendAsync(
            "/account/password", ("Current", Password), ("New", "copper kettle nine meadows"), ("Again", "copper kettle nine meadows"));
        await priya.AssertKeptAsync(changed, "Your password has been changed.");
    }

    [Fact]
    public async Task SignIn_OnABrowserThatThePersonHasUsedBefore_IsTakenWhileOthersGuess()
    {
        var priya = _portal.Anybody();
        await priya.SignInAsync(Priya.Email, Password);
        await priya.PostAsync("/account/sign-out", [await priya.TokenAsync()]);
        await GuessAsync(Priya.Email, 6);

        Assert.Equal("/work", (await priya.SignInAsync(Priya.Email, Password)).Location);
        Assert.Contains(TooMany, (await _portal.Anybody().SignInAsync(Priya.Email, Password)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_OnABrowserThatSomeoneElseHasUsed_HasToWaitLikeAnyOther()
    {
        var callum = _portal.Anybody();
        await callum.SignInAsync(Callum.Email, Password);
        await callum.PostAsync("/account/sign-out", [await callum.TokenAsync()]);
        await GuessAsync(Priya.Email, 5);

        Assert.Contains(TooMany, (await callum.SignInAsync(Priya.Email, Password)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PasswordPage_AfterFiveWrongCurrentPasswords_HasToWait()
    {
        var priya = await _portal.SignInAsync(Priya);
        for (var i = 0; i < 5; i++)
            await ChangeAsync(priya, Wrong);

        var answer = await ChangeAsync(priya, Password);

        DirectoryPages.AssertRefused(answer, "There were too many wrong tries. Try again at 10:01am.");
        Assert.Equal("/work", (await _portal.Anybody().SignInAsync(Priya.Email, Password)).Location);
        _portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await priya.AssertKeptAsync(await ChangeAsync(priya, Password), "Your password has been changed.");
    }

    private static Task<Page> ChangeAsync(Visitor visitor, string current) =>
        visitor.SendAsync("/account/password", ("Current", current), ("New", "copper kettle nine meadows"),
            ("Again", "copper kettle nine meadows"));

    private async Task GuessAsync(string email, int times)
    {
        for (var i = 0; i < times; i++)
            Assert.DoesNotContain("/work", (await _portal.Anybody().SignInAsync(email, Wrong)).Location ?? "", StringComparison.Ordinal);
    }
}
