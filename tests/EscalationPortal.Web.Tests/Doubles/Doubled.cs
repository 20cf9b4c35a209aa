using System.Net;
using AngleSharp.Html.Dom;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Doubles;

/// <summary>One form, as an impatient person sends it: clicks at once, one of which is slow, and once more after the Back button.</summary>
internal static class Doubled
{
    /// <summary>The form of the page that goes to that address, filled in.</summary>
    public static (string Action, List<KeyValuePair<string, string>> Fields) Form(Page page, string action, params (string Name, string Value)[] fields)
    {
        var forms = page.Document.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().Select(f => PageForm.Of(f, page.Path)).ToList();
        // A button of a form may send it elsewhere.
        var form = forms.Find(f => f.Action == action) ?? forms.FirstOrDefault() ?? throw new InvalidOperationException($"{page.Path} answered {(int)page.Status} '{page.Heading}', without a form.");
        return (action, [.. form.Fields.Where(f => fields.All(t => t.Name != f.Key)), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
    }

    /// <returns>Where it led to each time; the last is the one that was sent when all was over.</returns>
    public static async Task<IReadOnlyList<Page>> SendAsync(HeldBack held, Visitor visitor, string action, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        Task<Page> Send() => visitor.PostAsync(action, fields);
        var slow = await held.HoldAsync(Send);
        var clicks = await Task.WhenAll(Send(), Send());
        slow.GoOn.SetResult();
        return [.. clicks, await slow.Request, await Send()];
    }

    public static void AssertLeadOn(IReadOnlyList<Page> answers, string to) => Assert.All(answers, a => Assert.True(
        (a.Status, a.Location) == (HttpStatusCode.Redirect, to), $"{(int)a.Status} {a.Location} and not {to}: {a.Document.QuerySelector(".govuk-error-summary, h1")?.TextContent.Trim()}"));
}
