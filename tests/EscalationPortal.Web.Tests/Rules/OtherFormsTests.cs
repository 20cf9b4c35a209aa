using System.Net;
using AngleSharp.Html.Dom;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Every form beside those of the acts, with everything that it does not ask for: never a failure, nothing typed is lost, nothing is run or kept.</summary>
public sealed class OtherFormsTests(OtherForms forms) : IClassFixture<OtherForms>
{
    /// <summary>They ask nothing, and end the session that they are sent in.</summary>
    private static readonly string[] s_withoutAForm = ["account/sign-out", "account/sign-out-everywhere"];

    /// <summary>What is bad elsewhere and lawful here, each with its reason.</summary>
    private static readonly Dictionary<(string Form, string Kind), string> s_lawful = new()
    {
        [("log/{id:guid}/network", "nothing")] = "no one else need be involved",
        [("log/{id:guid}/network", "spaces")] = "no one else need be involved",
        [("log/{id:guid}/advice", "nothing")] = "advice need not have been taken",
        [("log/{id:guid}/advice", "spaces")] = "advice need not have been taken",
    };

    public static TheoryData<string> Forms { get; } = [.. OtherForms.All];

    [Fact]
    public void EveryFormOfThePortal_IsAmongTheActsOrHere() => Assert.Equal(
        Routes.Listed.Where(r => r.Method == "POST").Select(r => r.Template).Order(StringComparer.Ordinal),
        BadInputTests.Templates.Concat(OtherForms.All.Select(OtherForms.RouteOf).Distinct())
            .Concat(s_withoutAForm).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Forms))]
    public async Task Form_WithBadInput_IsRefusedBesideTheFieldAndKeepsNothing(string form)
    {
        var (visitor, page, action) = await forms.OpenAsync(form);
        var before = await forms.CountAsync(form);
        foreach (var (kind, change) in BadInput.Kinds)
        {
            var fields = Asked(page, action) is { } asked ? change(asked).ToList() : [];
            if (fields.Count == 0)
                continue;
            var answer = await visitor.PostAsync(action, Filled(page, action, [.. fields, .. OtherForms.ToBeAskedAll(form).ExceptBy(fields.Select(f => f.Name), f => f.Name)]));
            if (IsLawful(form, kind, answer))
                continue;
            Assert.True(answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.Conflict, $"{form}, {kind}: {answer.Status} {forms.Portal.Log.Written.LastOrDefault()}");
            BadInput.AssertSaysWhatToDo(answer, $"{form}, {kind}");
            Assert.True(before == await forms.CountAsync(form), $"{form}, {kind}");
        }
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task Form_WithTooManyOddWords_CarriesThemBackAndRunsNone(string form)
    {
        var (visitor, page, action) = await forms.OpenAsync(form);
        IReadOnlyList<string> texts = Asked(page, action) is { } asked ? BadInput.Texts(asked) : [];
        foreach (var words in BadInput.Words.Select(w => w + new string('a', 5_000)).Where(_ => texts.Count > 0))
        {
            var answer = await visitor.PostAsync(action, Filled(page, action, [.. texts.Select(n => (n, words)), .. OtherForms.ToBeAskedAll(form)]));
            Assert.Empty(answer.Document.QuerySelectorAll("main script, main img[onerror]"));
            if (IsLawful(form, "odd words", answer))
                continue;
            Assert.True(answer.Status == HttpStatusCode.BadRequest, $"{form}: {answer.Status}");
            foreach (var name in texts)
            {
                var field = BadInput.Form(answer, action).QuerySelector($"[name='{name}']")!;
                // A password is never sent back to the page.
                Assert.True((field.GetAttribute("type") == "password" ? "" : words) == (ActForms.ValueOf(answer, name) ?? ""), $"{form}, {name}");
            }
        }
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task Form_OfAHundredKilobytes_IsRefusedAndIsNoFailure(string form)
    {
        var (visitor, page, action) = await forms.OpenAsync(form);
        var hundred = Asked(page, action) is { } asked ? BadInput.Every(asked, new string('x', 100_000)).ToList() : [];
        if (hundred.Count == 0)
            return;
        var before = await forms.CountAsync(form);
        var answer = await visitor.PostAsync(action, Filled(page, action, [.. hundred, .. OtherForms.ToBeAskedAll(form)]));
        Assert.True(IsLawful(form, "too long", answer) || (int)answer.Status is >= 400 and < 500, $"{form}: {answer.Status}");
        Assert.Equal(before, await forms.CountAsync(form));
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task Form_WithoutItsAntiforgeryTokenOrWithAnothersToken_IsRefused(string form)
    {
        var (visitor, page, action) = await forms.OpenAsync(form);
        var without = Filled(page, action, []).Where(f => f.Key != Visitor.Antiforgery).ToList();
        var before = await forms.CountAsync(form);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync(action, without)).Status);

        var token = await (await forms.Portal.SignInAsync(DemonstrationPeople.Femi)).TokenAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync(action, [.. without, token])).Status);
        Assert.Equal(before, await forms.CountAsync(form));
    }

    /// <summary>Looking a case up refuses nothing: what is no case finds none.</summary>
    private static bool IsLawful(string form, string kind, Page answer)
    {
        if (form == "disputes/find")
            Assert.Equal((HttpStatusCode.OK, 0), (answer.Status, answer.Document.QuerySelectorAll("main a[href^='/disputes/RPD']").Length));
        else if (s_lawful.ContainsKey((form, kind)))
            Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        else
            return false;
        return true;
    }

    /// <summary>The form that is sent; null where it is sent by a second button of a form that asks for something else.</summary>
    private static IHtmlFormElement? Asked(Page page, string action) =>
        page.Document.QuerySelector($"main button[formaction='{action}']") is null ? BadInput.Form(page, action) : null;

    /// <summary>The form as a browser would send it, with a token that was not handled yet.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Filled(Page page, string action, IReadOnlyList<(string Name, string Value)> fields)
    {
        var sent = PageForm.Of(BadInput.Form(page, action), page.Path).Fields.Where(f => f.Key != "FormToken" && fields.All(t => t.Name != f.Key));
        return [.. sent, .. fields.Append(("FormToken", Guid.NewGuid().ToString())).Select(f => KeyValuePair.Create(f.Item1, f.Item2))];
    }
}
