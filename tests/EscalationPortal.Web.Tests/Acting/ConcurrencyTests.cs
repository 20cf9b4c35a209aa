using System.Net;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Acting;

public sealed class ConcurrencyTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Typed = "The duty nurse, who knows the family.";

    [Fact]
    public async Task Post_WhenAnotherActedMeanwhile_SaysWhatChangedAndKeepsWhatWasTyped()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var (priya, callum) = (await portal.SignInAsync(Priya), await portal.SignInAsync(Callum));
        var form = await priya.GetAsync($"/disputes/{dispute.Reference}/risk-referral");
        await callum.SubmitAsync(await callum.GetAsync($"/disputes/{dispute.Reference}/network-member"), NetworkMember);

        var refused = await priya.SubmitAsync(form, RiskReferral);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Changed by someone else", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Named someone who is involved with the child: Callum Reid", refused.Text, StringComparison.Ordinal);
        Assert.Contains(refused.Form.Fields, f => f.Value == Typed);
        Assert.Empty((await portal.LoadAsync(dispute)).RiskReferrals);

        var again = await priya.SubmitAsync(refused);

        Assert.Equal(HttpStatusCode.Redirect, again.Status);
        Assert.Equal(Typed, Assert.Single((await portal.LoadAsync(dispute)).RiskReferrals).WhoWasTold);
    }

    [Fact]
    public async Task Post_WhenTheDisputeHasEndedMeanwhile_ShowsEveryWordToTakeAlong()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var callum = await portal.SignInAsync(Callum);
        var form = await callum.GetAsync($"/disputes/{dispute.Reference}/network-member");
        await portal.DoAsync(dispute, Priya, (d, act) => d.Withdraw("Settled on the telephone.", Samples.Closing, act));

        var refused = await callum.SubmitAsync(form, [.. NetworkMember, ("Form.Contact", "una@riverside.example")]);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(["Una Field", "teacher", "Riverside School", "una@riverside.example"], refused.Document.QuerySelectorAll(".app-typed").Select(t => t.TextContent));
    }

    [Fact]
    public async Task Post_WhenTwoActAtOnce_KeepsBothOrSaysWhatChanged()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var (priya, callum) = (await portal.SignInAsync(Priya), await portal.SignInAsync(Callum));
        var first = await priya.GetAsync($"/disputes/{dispute.Reference}/risk-referral");
        var second = await callum.GetAsync($"/disputes/{dispute.Reference}/network-member");

        var answers = await Task.WhenAll(priya.SubmitAsync(first, RiskReferral), callum.SubmitAsync(second, NetworkMember));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(a => a.Status).Order());
        Assert.Equal(dispute.HistoryLength + 1, (await portal.LoadAsync(dispute)).HistoryLength);
    }

    [Fact]
    public async Task Post_OfTheSameFormTwice_ActsOnce()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);
        var form = await priya.GetAsync($"/disputes/{dispute.Reference}/risk-referral");

        var answers = new[] { await priya.SubmitAsync(form, RiskReferral), await priya.SubmitAsync(form, RiskReferral) };

        Assert.All(answers, a => Assert.Equal($"/disputes/{dispute.Reference}", a.Location));
        Assert.Single((await portal.LoadAsync(dispute)).RiskReferrals);
    }

    [Fact]
    public async Task Post_OfTheSameFormAtOnce_ActsOnce()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);
        var form = await priya.GetAsync($"/disputes/{dispute.Reference}/risk-referral");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => priya.SubmitAsync(form, RiskReferral)));

        Assert.All(answers, a => Assert.Equal($"/disputes/{dispute.Reference}", a.Location));
        Assert.Single((await portal.LoadAsync(dispute)).RiskReferrals);
    }

    [Fact]
    public async Task Post_WithoutAntiforgeryToken_IsRefused()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);
        var form = await priya.GetAsync($"/disputes/{dispute.Reference}/risk-referral");
        var fields = Visitor.Filled(form, RiskReferral);

        var answer = await priya.PostAsync(form.Form.Action, fields.Where(f => f.Key != Visitor.Antiforgery));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty((await portal.LoadAsync(dispute)).RiskReferrals);
    }

    [Fact]
    public async Task Post_OfAnUnfilledForm_KeepsWhatWasTyped()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var priya = await portal.SignInAsync(Priya);

        var answer = await priya.SubmitAsync(await priya.GetAsync($"/disputes/{dispute.Reference}/risk-referral"), ("Form.WhoWasTold", Typed));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(answer.Form.Fields, f => f.Value == Typed);
        Assert.StartsWith("Error: ", answer.Document.Title, StringComparison.Ordinal);
    }

    private static (string, string)[] NetworkMember =>
        [("Form.Agency", "Riverside School"), ("Form.Name", "Una Field"), ("Form.Role", "teacher")];

    private static (string, string)[] RiskReferral =>
    [
        ("Form.ReferredTo", Partnership.Policy.ImmediateDanger.ReferTo[0]), ("Form.WhoWasTold", Typed),
        ("Form.On.Day", $"{PortalFactory.Start.Day}"), ("Form.On.Month", $"{PortalFactory.Start.Month}"),
        ("Form.On.Year", $"{PortalFactory.Start.Year}"), ("Form.Time", "9:15"),
    ];
}
