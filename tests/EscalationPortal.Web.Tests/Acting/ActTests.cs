using System.Globalization;
using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Acting;

public sealed class ActTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<string> Acts { get; } = [.. ActCases.All.Keys];
    public static TheoryData<string> ActsWithoutRight { get; } = [.. ActCases.All.Values.Where(a => a.NotFor is not null).Select(a => a.Page)];
    public static TheoryData<string> ActsWithNeeds { get; } = [.. ActCases.All.Values.Where(a => a.Needed.Length > 0).Select(a => a.Page)];

    [Theory, MemberData(nameof(Acts))]
    public async Task Act_ByWhoeverMay_IsShownAndToldAndEndsWhatItSays(string page)
    {
        var (act, dispute) = await GivenAsync(page);
        var visitor = await portal.SignInAsync(act.By);

        var done = await visitor.SubmitAsync(await visitor.GetAsync(AddressOf(act, dispute)), act.Fields(dispute));

        Assert.Equal(act.EndsAccess ? "/work" : $"/disputes/{dispute.Reference}", done.Location);
        var after = await visitor.FollowAsync(done);
        Assert.All(act.Shown, words => Assert.Contains(Words(words, dispute), after.Text, StringComparison.Ordinal));
        foreach (var (who, words) in act.Told)
            Assert.Contains(Words(words, dispute), (await (await portal.SignInAsync(who)).GetAsync("/work")).Text, StringComparison.Ordinal);
        Assert.Equal(act.EndsAccess ? HttpStatusCode.NotFound : HttpStatusCode.OK, (await visitor.GetAsync($"/disputes/{dispute.Reference}")).Status);
    }

    [Theory, MemberData(nameof(ActsWithoutRight))]
    public async Task Act_ByAReaderWithoutTheRight_IsForbidden(string page)
    {
        var (act, dispute) = await GivenAsync(page);
        var visitor = await portal.SignInAsync(act.NotFor!);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/disputes/{dispute.Reference}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(AddressOf(act, dispute))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.PostAsync(AddressOf(act, dispute), [await visitor.TokenAsync()])).Status);
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task Act_ByAColleagueOrAStranger_IsNotFound(string page)
    {
        var (act, dispute) = await GivenAsync(page);
        foreach (var person in new[] { Cara, Femi })
        {
            var visitor = await portal.SignInAsync(person);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(AddressOf(act, dispute))).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.PostAsync(AddressOf(act, dispute), [await visitor.TokenAsync()])).Status);
        }

        Assert.Equal(dispute.HistoryLength, (await portal.LoadAsync(dispute)).HistoryLength);
    }

    [Theory, MemberData(nameof(ActsWithNeeds))]
    public async Task Act_WithoutWhatIsNeeded_SaysSoBesideTheFieldAndKeepsTheRest(string page)
    {
        var (act, dispute) = await GivenAsync(page);
        var visitor = await portal.SignInAsync(act.By);
        var form = await visitor.GetAsync(AddressOf(act, dispute));
        var given = act.Fields(dispute).Where(f => act.Needed.All(n => n.Name != f.Name)).ToArray();

        var refused = await visitor.PostAsync(AddressOf(act, dispute), Visitor.Filled(form, given).Where(f => act.Needed.All(n => n.Name != f.Key)));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        foreach (var (_, message) in act.Needed)
            Assert.Contains(refused.Document.QuerySelectorAll(".govuk-error-message"), e => e.TextContent.Contains(message, StringComparison.Ordinal));
        Assert.All(given, f => Assert.Contains(refused.Form.Fields, kept => kept.Key == f.Name && kept.Value == f.Value));
        Assert.Equal(dispute.HistoryLength, (await portal.LoadAsync(dispute)).HistoryLength);
    }

    [Theory, MemberData(nameof(Acts))]
    public async Task Act_SentTwice_IsDoneOnce(string page)
    {
        var (act, dispute) = await GivenAsync(page);
        var visitor = await portal.SignInAsync(act.By);
        var form = await visitor.GetAsync(AddressOf(act, dispute));

        var first = await visitor.SubmitAsync(form, act.Fields(dispute));
        var length = (await portal.LoadAsync(dispute)).HistoryLength;
        var second = await visitor.SubmitAsync(form, act.Fields(dispute));

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        Assert.True(length > dispute.HistoryLength);
        Assert.Equal(length, (await portal.LoadAsync(dispute)).HistoryLength);
    }

    private async Task<(ActCase Act, Dispute Dispute)> GivenAsync(string page)
    {
        var act = ActCases.All[page];
        return (act, await portal.LoadAsync(await act.Given(portal)));
    }

    private static string AddressOf(ActCase act, Dispute dispute) => $"/disputes/{dispute.Reference}/{act.Page}";

    private static string Words(string words, Dispute dispute) => string.Format(CultureInfo.InvariantCulture, words, dispute.Reference);
}
