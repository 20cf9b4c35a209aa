using EscalationPortal.Browser.Tests.Support;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Browser.Tests;

/// <summary>Two browsers, two clicks, the Back button and an ended session: what was typed is not lost, and nothing is done twice.</summary>
public sealed class SavingTests(BrowserFixture browser, Portal portal) : IClassFixture<BrowserFixture>, IClassFixture<Portal>
{
    private const string Typed = "The duty nurse, who knows the family.";

    [Fact]
    public async Task Act_WhenAnotherActedMeanwhile_ShowsWhatChangedAndKeepsTheWords()
    {
        await using var visit = new Visit(browser, portal, "two people");
        var acts = new Acts(visit);
        var first = await acts.OpenAsync("risk-referral");
        await first.FillAsync("Who was told?", Typed);
        var second = await acts.OpenBesideAsync(first, "network-member");
        await FillMemberAsync(second, "Una Field");
        await second.SendAsync();

        await first.SendAsync();

        await first.SeesAsync("Changed by someone else", "Nothing you typed is lost.", "Named someone who is involved with the child");
        await Assertions.Expect(first.Page.GetByLabel("Who was told?", new() { Exact = true })).ToHaveValueAsync(Typed);
    }

    [Fact]
    public async Task Draft_WhenKeptInTwoBrowsers_ShowsThatItChangedAndKeepsTheWords()
    {
        await using var here = new Visit(browser, portal, "two browsers, here");
        await using var there = new Visit(browser, portal, "two browsers, there");
        var (first, second) = (await here.SignedInAsync(Priya), await there.SignedInAsync(Priya));
        var page = await StartAtAsync(first, "outcome");
        await second.OpenAsync(page);
        await first.FillAsync("What should be different for the child?", "An assessment.");
        await first.SendAsync();

        await second.FillAsync("What should be different for the child?", Typed);
        await second.SendAsync();

        await second.SeesAsync("This draft was changed in another window.");
        await Assertions.Expect(second.Page.GetByLabel("What should be different for the child?", new() { Exact = true })).ToHaveValueAsync(Typed);
        await second.InspectAsync("outcome, changed meanwhile");
        there.Inspection.AssertSound();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Act_WhenClickedTwice_IsDoneOnce(bool javaScript)
    {
        await using var visit = new Visit(browser, portal, $"two clicks {javaScript}", javaScript);
        var person = await new Acts(visit).OpenAsync("network-member");
        var (reference, before) = (person.Path.Split('/')[2], await EventsAsync(person));
        await FillMemberAsync(person, javaScript ? "Noor Ellis" : "Sam Ivey");

        await person.LeaveAsync(() => person.Form.GetByRole(AriaRole.Button).Last.DblClickAsync());

        await Assertions.Expect(person.Page).ToHaveURLAsync($"{portal.Address}/disputes/{reference}");
        Assert.Equal(before + 1, await EventsAsync(person));
    }

    [Fact]
    public async Task Act_WhenSentAgainAfterBack_IsDoneOnceAndLeadsOn()
    {
        await using var visit = new Visit(browser, portal, "back");
        var person = await new Acts(visit).OpenAsync("network-member");
        var before = await EventsAsync(person);
        await FillMemberAsync(person, "Ola Hart");
        var asked = await person.Form.EvaluateAsync<string>("(form) => new URLSearchParams(new FormData(form)).toString()");
        var form = person.Path;
        await person.SendAsync();
        await person.Page.GoBackAsync();
        await Assertions.Expect(person.Page).ToHaveURLAsync(portal.Address + form);

        // A browser that keeps the page, with what stood in it, sends the very same once more.
        var again = await person.Page.APIRequest.PostAsync(form, new() { Data = asked, Headers = new Dictionary<string, string> { ["Content-Type"] = "application/x-www-form-urlencoded" } });

        Assert.Equal(200, again.Status);
        Assert.DoesNotContain("/network-member", again.Url, StringComparison.Ordinal);
        Assert.Equal(before + 1, await EventsAsync(person));
    }

    [Fact]
    public async Task Step_WhenTheSessionWasLost_LeadsBackToItsPageWithWhatWasKept()
    {
        await using var visit = new Visit(browser, portal, "session of a draft");
        var priya = await visit.SignedInAsync(Priya);
        var page = await StartAtAsync(priya, "outcome");
        await priya.FillAsync("What should be different for the child?", Typed);
        await priya.SendAsync();
        await priya.LoseSessionAsync();
        await priya.SendAsync();

        await priya.SeesHeadingAsync("Sign in");
        await priya.InspectAsync("sign in, session ended");
        await priya.SignInAsync();

        Assert.Equal(page[..page.LastIndexOf('/')], priya.Path[..priya.Path.LastIndexOf('/')]);
        await priya.OpenAsync(page);
        await Assertions.Expect(priya.Page.GetByLabel("What should be different for the child?", new() { Exact = true })).ToHaveValueAsync(Typed);
        visit.Inspection.AssertSound();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Act_WhenTheSessionHasEnded_StandsOnItsPageAgainAfterSigningIn(bool javaScript)
    {
        await using var visit = new Visit(browser, portal, $"session ended {javaScript}", javaScript);
        var person = await new Acts(visit).OpenAsync("network-member");
        var (form, before, began) = (person.Path, await EventsAsync(person), portal.Clock.Now);
        await FillMemberAsync(person, javaScript ? "Ivo Nash" : "Jo Penn");
        portal.Clock.Advance(TimeSpan.FromMinutes(31));
        await person.SendAsync();
        await person.SeesAsync("We have saved it for you only");
        await person.InspectAsync("sign in, what was typed is kept");
        await person.SignInAsync();

        Assert.Equal(form, person.Path);
        await Assertions.Expect(person.Page.GetByLabel("Agency", new() { Exact = true })).ToHaveValueAsync("Riverside School");
        await person.SeesAsync("What you typed is back on this page, and has not been sent.");
        await person.InspectAsync("act, typed before");
        await person.SendAsync();

        Assert.Equal(before + 1, await EventsAsync(person));
        portal.Clock.MoveTo(began);
        visit.Inspection.AssertSound();
    }

    [Fact]
    public async Task Act_WhenTheSessionWasLost_IsNotDoneAndLeadsBackToItsForm()
    {
        await using var visit = new Visit(browser, portal, "session of an act");
        var person = await new Acts(visit).OpenAsync("network-member");
        var (form, before) = (person.Path, await EventsAsync(person));
        await FillMemberAsync(person, "Kit Lowe");
        await person.LoseSessionAsync();
        await person.SendAsync();

        await person.SeesHeadingAsync("Sign in");
        await person.SeesAsync("what you sent was not saved");
        await person.SignInAsync();

        Assert.Equal(form, person.Path);
        await FillMemberAsync(person, "Kit Lowe");
        await person.SendAsync();
        Assert.Equal(before + 1, await EventsAsync(person));
    }

    private static async Task FillMemberAsync(Person person, string name)
    {
        await person.FillAsync("Name", name);
        await person.FillAsync("What they do", "Teacher");
        await person.FillAsync("Agency", "Riverside School");
    }

    private static async Task<string> StartAtAsync(Person person, string step)
    {
        await person.OpenAsync("/log");
        await person.SendAsync();
        await person.OpenAsync($"{person.Path[..person.Path.LastIndexOf('/')]}/{step}");
        return person.Path;
    }

    /// <summary>How much has happened in the dispute whose page is open.</summary>
    private async Task<int> EventsAsync(Person person)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var disputes = await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Disputes.AsNoTracking().Whole().ToListAsync();
        return disputes.Single(d => d.Reference.ToString() == person.Path.Split('/')[2]).HistoryLength;
    }
}
