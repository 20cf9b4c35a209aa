using System.Net;
using EscalationPortal.Web.Tests.Acting;
using EscalationPortal.Web.Tests.Doubles;
using EscalationPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Serilog.Events;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Errors;

/// <summary>Parts of the portal break under someone who is at work: the page that says so needs none of them.</summary>
public sealed class BrokenDatabaseTests
{
    private const string Heading = "Something went wrong on our side";

    [Fact]
    public async Task Page_WhenTheDatabaseDoesNotAnswer_SaysSoInPlainWordsAndInItsFrame()
    {
        await using var portal = new PortalFactory();
        var priya = await portal.SignInAsync(Priya);
        await portal.ExecuteAsync($"ALTER TABLE People RENAME TO Gone");

        foreach (var path in new[] { "/work", "/disputes", "/policy" })
            AssertPlain(await priya.GetAsync(path));
    }

    [Fact]
    public async Task Form_WhenTheDatabaseDoesNotAnswer_GivesBackWhatWasTyped()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);
        var form = await priya.GetAsync($"/disputes/{dispute.Reference}/addition");
        await portal.ExecuteAsync($"ALTER TABLE HandledForms RENAME TO Gone");

        var answer = await priya.SubmitAsync(form, ("Form.Why", "The report came today."));

        AssertPlain(answer);
        Assert.Contains("The report came today.", answer.Document.QuerySelectorAll("main .app-typed").Select(t => t.TextContent));
    }

    [Theory]
    [InlineData("log/{id:guid}/check")]
    [InlineData("log/{id:guid}/delete")]
    [InlineData("people/{id:guid}/absence")]
    [InlineData("agencies/{key}/edit")]
    public async Task Form_WhenTheDatabaseRefusesToSave_SaysSoAndNotThatSomeoneElseWasFirst(string template)
    {
        await using var portal = new PortalFactory();
        var form = FormCases.All[template];
        var visitor = await portal.SignInAsync(form.By);
        var at = await form.Given(portal, visitor);
        var (action, fields) = Doubled.Form(await visitor.GetAsync(at.Page), at.Action, form.Fields);
        await RefuseToSaveAsync(portal);

        AssertRefusal(portal, await visitor.PostAsync(action, fields));
    }

    [Fact]
    public async Task Act_WhenTheDatabaseRefusesToSave_SaysSoAndNotThatSomeoneElseWasFirst()
    {
        await using var portal = new PortalFactory();
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);
        var form = await priya.GetAsync($"/disputes/{dispute.Reference}/risk-referral");
        await RefuseToSaveAsync(portal);

        AssertRefusal(portal, await priya.SubmitAsync(form, UsualCases.All["risk-referral"].Fields(dispute)));
    }

    [Fact]
    public async Task SignIn_WhenTheTryCannotBeCounted_SaysSoAndLooksAtNoPassword()
    {
        await using var portal = new PortalFactory();
        await portal.ExecuteAsync($"CREATE TRIGGER Full BEFORE INSERT ON WrongTries BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");

        var answer = await portal.Anybody().SignInAsync(Priya.Email, "not the password");

        AssertRefusal(portal, answer);
    }

    [Fact]
    public async Task Page_WhenTheSessionCannotBeChecked_SaysSoInPlainWords()
    {
        await using var portal = new PortalFactory();
        var priya = await portal.SignInAsync(Priya);
        await portal.ExecuteAsync($"ALTER TABLE AspNetUsers RENAME TO Gone");
        portal.Clock.Advance(TimeSpan.FromMinutes(2));

        AssertPlain(await priya.GetAsync("/work"));
        AssertPlain(await priya.GetAsync("/help"));
    }

    [Fact]
    public async Task Page_WhenEvenItsFrameIsBroken_IsSentAsPlainText()
    {
        await using var portal = new FramelessPortal();
        var nobody = portal.Anybody();
        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync("/help")).Status);
        portal.IsBroken = true;

        var answer = await nobody.SendAsync(HttpMethod.Get, "/help");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.StartsWith(Heading, answer.Document.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<", answer.Document.Source.Text, StringComparison.Ordinal);
        Assert.Contains(portal.Log.Written, l => l.Contains("could not be shown", StringComparison.Ordinal));
    }

    /// <summary>Every form's token is saved with what the form did.</summary>
    private static Task RefuseToSaveAsync(PortalFactory portal) =>
        portal.ExecuteAsync($"CREATE TRIGGER Full BEFORE INSERT ON HandledForms BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");

    private static void AssertRefusal(PortalFactory portal, Page answer)
    {
        AssertPlain(answer);
        Assert.DoesNotContain("Someone else", answer.Text, StringComparison.Ordinal);
        Assert.Contains(portal.Log.At(LogEventLevel.Error), l => l.Contains("the disk is full", StringComparison.Ordinal));
    }

    private static void AssertPlain(Page answer)
    {
        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Equal(Heading, answer.Heading);
        Assert.NotEmpty(answer.Document.QuerySelectorAll("link[rel=stylesheet]"));
        Assert.Contains("call 999", answer.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite", answer.Document.Source.Text, StringComparison.OrdinalIgnoreCase);
    }

    private sealed class FramelessPortal : PortalFactory, IOptions<FrameOptions>
    {
        private readonly FrameOptions _frame = new() { Demonstration = true };

        public bool IsBroken { get; set; }

        public FrameOptions Value => IsBroken ? throw new InvalidOperationException("Broken on purpose.") : _frame;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<IOptions<FrameOptions>>(this));
        }
    }
}
