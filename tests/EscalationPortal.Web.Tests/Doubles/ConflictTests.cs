using System.Net;
using System.Text.RegularExpressions;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Tests.Acting;
using EscalationPortal.Web.Tests.Support;
using static EscalationPortal.Web.Demonstration.DemonstrationPeople;

namespace EscalationPortal.Web.Tests.Doubles;

/// <summary>
/// Someone else saved a moment before, and what they did may not be for this reader's eyes: that it happened is always said.
/// </summary>
public sealed partial class ConflictTests(ConflictingPortal portal) : IClassFixture<ConflictingPortal>
{
    /// <summary>
    /// Identity saves a password, and answers by itself. Showing a draft overtakes whatever was saved before: it is one choice.
    /// </summary>
    private static readonly string[] s_withoutConflict = ["account/password", "log/{id:guid}/showing", "log/{id:guid}/showing/end"];

    public static TheoryData<string> Acts => DoubledActTests.Acts;

    public static TheoryData<string> Forms { get; } = [.. FormCases.All.Keys.Except(s_withoutConflict)];

    [Theory, MemberData(nameof(Acts))]
    public async Task Act_WhenSomeoneElseSavedFirst_SaysSoAndKeepsWhatWasTyped(string page)
    {
        var act = ActCases.All.GetValueOrDefault(page) ?? UsualCases.All[page];
        var visitor = await portal.SignInAsync(act.By);
        var dispute = await portal.LoadAsync(await act.Given(portal));
        var address = $"/disputes/{dispute.Reference}/{page}";
        var (action, fields) = Doubled.Form(await visitor.GetAsync(address), address, act.Fields(dispute));

        var refused = await portal.SendTooLateAsync(visitor, action, fields);

        AssertSaysSo(refused, page);
        foreach (var (_, words) in act.Fields(dispute).Where(f => f.Value.Contains(' ', StringComparison.Ordinal)))
            Assert.Contains(refused.Form.Fields, f => f.Value == words);
        Assert.Equal(dispute.HistoryLength, (await portal.LoadAsync(dispute)).HistoryLength);
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task Form_WhenSomeoneElseSavedFirst_SaysSo(string template)
    {
        await using var own = new ConflictingPortal();
        var form = FormCases.All[template];
        var visitor = await own.SignInAsync(form.By);
        var at = await form.Given(own, visitor);
        var (action, fields) = Doubled.Form(await visitor.GetAsync(at.Page), at.Action, form.Fields);

        AssertSaysSo(await own.SendTooLateAsync(visitor, action, fields), template);
    }

    [Fact]
    public async Task Act_WhenTheSamePersonActedInAnotherWindow_SaysSo()
    {
        var dispute = await portal.RaiseAsync(Priya, Callum);
        var visitor = await portal.SignInAsync(Priya);
        var address = $"/disputes/{dispute.Reference}/risk-referral";
        var (action, fields) = Doubled.Form(await visitor.GetAsync(address), address, UsualCases.All["risk-referral"].Fields(dispute));
        await portal.DoAsync(
            dispute, Priya, (d, act) => d.NameNetworkMember(new NetworkPerson("Riverside School", "Una Field", "teacher", null), act));

        AssertSaysSo(await portal.SendTooLateAsync(visitor, action, fields), address);
    }

    private static void AssertSaysSo(Page refused, string where)
    {
        Assert.True(refused.Status == HttpStatusCode.Conflict, $"{where}: {refused.Status}");
        var said = string.Join(
            ' ', refused.Document.QuerySelectorAll(".govuk-error-summary, .govuk-notification-banner, h1").Select(e => e.TextContent));
        Assert.True(SomeoneElse().IsMatch(said), $"{where}: {said}");
    }

    [GeneratedRegex("some(one|body)( else)? (has )?(changed|acted)|changed in another window",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SomeoneElse();
}
