using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Tests.Acting;
using EscalationPortal.Web.Tests.Rules;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Doubles;

/// <summary>A double click on every act, and the same page sent again afterwards. An act that no one wrote a case for fails here.</summary>
public sealed class DoubledActTests(DoubledPortal portal) : IClassFixture<DoubledPortal>
{
    public static TheoryData<string> Acts { get; } =
        [.. Routes.Of("dispute").Concat(Routes.Of("opening")).Where(r => r.Method == "POST").Select(r => r.Template.Split('/')[^1])];

    [Theory, MemberData(nameof(Acts))]
    public async Task Act_ClickedTwiceAtOnceAndSentAgain_IsDoneOnce(string page)
    {
        var act = ActCases.All.GetValueOrDefault(page) ?? UsualCases.All.GetValueOrDefault(page);
        Assert.True(act is not null, $"'{page}' has no case: write one into {nameof(ActCases)} or {nameof(UsualCases)}.");
        var visitor = await portal.SignInAsync(act.By);
        var (adds, location) = await SendOnceAsync(act, visitor);
        var dispute = await portal.LoadAsync(await act.Given(portal));
        var (action, fields) = await FilledAsync(act, dispute, visitor);

        var answers = await Doubled.SendAsync(portal.Held, visitor, action, fields);

        Doubled.AssertLeadOn(answers, location.Replace("{0}", dispute.Reference.ToString(), StringComparison.Ordinal));
        Assert.Equal(dispute.HistoryLength + adds, (await portal.LoadAsync(dispute)).HistoryLength);
    }

    /// <returns>What it adds to the history of a dispute like it, and where it leads.</returns>
    private async Task<(int Adds, string Location)> SendOnceAsync(ActCase act, Visitor visitor)
    {
        var dispute = await portal.LoadAsync(await act.Given(portal));
        var (action, fields) = await FilledAsync(act, dispute, visitor);
        var done = await visitor.PostAsync(action, fields);
        Assert.True(done.Status == HttpStatusCode.Redirect, $"{(int)done.Status}: {done.Document.QuerySelector(".govuk-error-summary, h1")?.TextContent}");
        var adds = (await portal.LoadAsync(dispute)).HistoryLength - dispute.HistoryLength;
        Assert.True(adds > 0);
        return (adds, done.Location!.Replace(dispute.Reference.ToString(), "{0}", StringComparison.Ordinal));
    }

    private static async Task<(string Action, List<KeyValuePair<string, string>> Fields)> FilledAsync(ActCase act, Dispute dispute, Visitor visitor)
    {
        var address = $"/disputes/{dispute.Reference}/{act.Page}";
        return Doubled.Form(await visitor.GetAsync(address), address, act.Fields(dispute));
    }
}
