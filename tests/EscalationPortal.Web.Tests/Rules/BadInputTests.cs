using System.Net;
using AngleSharp.Dom;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Every form of an act, with everything that it does not ask for: never a failure, nothing typed is lost, nothing is run.</summary>
public sealed class BadInputTests(ActForms forms) : IClassFixture<ActForms>
{
    public static IReadOnlyList<string> Templates { get; } =
        [.. Rules.Routes.Of("dispute").Where(r => r.Method == "POST").Select(r => r.Template)];

    public static TheoryData<string> Routes { get; } = [.. Templates];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Form_WithBadInput_IsRefusedBesideTheFieldAndKeepsWhatWasTyped(string template)
    {
        var (visitor, page) = await forms.OpenAsync(template);
        foreach (var (kind, change) in BadInput.Kinds)
        {
            var fields = change(BadInput.Form(page)).ToList();
            if (fields.Count == 0)
                continue;
            var answer = await visitor.PostAsync(page.Path, ActForms.Filled(page, fields));
            Assert.True(answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.Conflict, $"{template}, {kind}: {answer.Status}");
            BadInput.AssertSaysWhatToDo(answer, $"{template}, {kind}");
        }
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Form_OnAStalePage_CarriesBackEveryWordAndRunsNone(string template)
    {
        var (visitor, page) = await forms.OpenAsync(template);
        var texts = BadInput.Texts(BadInput.Form(page));
        foreach (var words in BadInput.Words.Where(_ => texts.Count > 0))
        {
            var answer = await visitor.PostAsync(page.Path, ActForms.Filled(page, [.. texts.Select(n => (n, words)), ("SeenThrough", "0")]));
            Assert.True(answer.Status is HttpStatusCode.Conflict or HttpStatusCode.BadRequest, $"{template}: {answer.Status}");
            foreach (var name in texts)
                Assert.Equal(words, ActForms.ValueOf(answer, name));
            Assert.DoesNotContain("<script>alert(1)", answer.Document.Source.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Form_OfAHundredKilobytes_IsRefusedAndIsNoFailure(string template)
    {
        var (visitor, page) = await forms.OpenAsync(template);
        var hundred = BadInput.Every(BadInput.Form(page), new string('x', 100_000)).ToList();
        if (hundred.Count == 0)
            return;
        var answer = await visitor.PostAsync(page.Path, ActForms.Filled(page, [.. hundred, ("SeenThrough", "0")]));
        Assert.True((int)answer.Status is >= 400 and < 500, $"{template}: {answer.Status} {forms.LastFailure}");
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Form_WithoutItsAntiforgeryTokenOrWithAnothersToken_IsRefused(string template)
    {
        var (visitor, page) = await forms.OpenAsync(template);
        var without = ActForms.Filled(page, []).Where(f => f.Key != Visitor.Antiforgery).ToList();
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync(page.Path, without)).Status);

        var token = await (await forms.Portal.SignInAsync(DemonstrationPeople.Adrian)).TokenAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync(page.Path, [.. without, token])).Status);
    }
}
