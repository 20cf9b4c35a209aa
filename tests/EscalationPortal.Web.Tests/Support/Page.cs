using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EscalationPortal.Web.Tests.Support;

/// <summary>What the portal answered.</summary>
public sealed record Page(string Path, HttpStatusCode Status, string? Location, HttpResponseHeaders Headers, IHtmlDocument Document, string? Disposition = null)
{
    /// <summary>The methods that the address takes; empty unless it was asked with another.</summary>
    public IReadOnlyCollection<string> Allow { get; init; } = [];

    /// <summary>The text that someone reads, without its markup.</summary>
    public string Text => Document.Body!.TextContent;

    public string Heading => Document.QuerySelector("h1")!.TextContent.Trim();

    /// <summary>The form of the page's main part that sends something.</summary>
    public PageForm Form => PageForm.Of(
        Document.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().SingleOrDefault()
        ?? throw new InvalidOperationException($"{Path} answered {(int)Status} '{Heading}', without the one form that was expected."), Path);

    public static async Task<Page> OfAsync(string path, HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        return new Page(path, response.StatusCode, response.Headers.Location?.OriginalString, response.Headers, new HtmlParser().ParseDocument(html),
            response.Content.Headers.ContentDisposition?.ToString());
    }
}

public sealed record PageForm(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public static PageForm Of(IHtmlFormElement form, string path) =>
        new(form.GetAttribute("action") ?? path, [.. form.Elements.OfType<IHtmlElement>().SelectMany(Values)]);

    private static IEnumerable<KeyValuePair<string, string>> Values(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Name: { } name, Type: "radio" or "checkbox", IsChecked: var on } box => on ? [KeyValuePair.Create(name, box.Value)] : [],
        IHtmlInputElement { Name: { } name, Type: not "submit" } input => [KeyValuePair.Create(name, input.Value)],
        IHtmlTextAreaElement { Name: { } name } area => [KeyValuePair.Create(name, area.Value)],
        IHtmlSelectElement { Name: { } name } select => [KeyValuePair.Create(name, select.Value ?? "")],
        _ => [],
    };
}
