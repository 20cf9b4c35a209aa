using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Tests.Acting;
using EscalationPortal.Web.Tests.Doubles;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Every act, lawful and complete, with fields that its form does not have: it is done exactly as without them.</summary>
public sealed class OverPostingTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<string> Acts => DoubledActTests.Acts;

    [Theory, MemberData(nameof(Acts))]
    public async Task Act_WithEveryFieldOverPosted_IsDoneAsWithoutThem(string page)
    {
        var act = ActCases.All.GetValueOrDefault(page) ?? UsualCases.All[page];

        var plain = await DoneAsync(act, _ => []);
        var overPosted = await DoneAsync(act, OverPosted.Fields);

        Assert.Equal(plain, overPosted);
    }

    private async Task<string> DoneAsync(ActCase act, Func<Page, IReadOnlyList<(string Name, string Value)>> more)
    {
        var dispute = await portal.LoadAsync(await act.Given(portal));
        var visitor = await portal.SignInAsync(act.By);
        var address = $"/disputes/{dispute.Reference}/{act.Page}";
        var form = await visitor.GetAsync(address);
        var (action, fields) = Doubled.Form(form, address, act.Fields(dispute));

        var done = await visitor.PostAsync(action, [.. fields, .. more(form).Select(f => KeyValuePair.Create(f.Name, f.Value))]);

        Assert.True(done.Status == HttpStatusCode.Redirect, $"{(int)done.Status}: {done.Document.QuerySelector(".govuk-error-summary, h1")?.TextContent}");
        var after = await portal.LoadAsync(dispute);
        Assert.True(after.HistoryLength > dispute.HistoryLength);
        return OverPosted.Written(after);
    }
}
