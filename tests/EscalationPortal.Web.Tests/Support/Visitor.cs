using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace EscalationPortal.Web.Tests.Support;

/// <summary>A browser without JavaScript: it keeps cookies, sends the forms that it was shown, and follows no redirect by itself.</summary>
public sealed class Visitor
{
    public const string Antiforgery = "__RequestVerificationToken";

    private readonly HttpClient _http;

    public Visitor(Func<DelegatingHandler[], HttpClient> client)
    {
        _http = client([new CookieContainerHandler(Cookies)]);
        _http.BaseAddress = Site;
    }

    public static Uri Site { get; } = new("http://localhost/");

    public CookieContainer Cookies { get; } = new();

    public async Task<Page> GetAsync(string path)
    {
        using var response = await _http.GetAsync(new Uri(path, UriKind.Relative));
        return await Page.OfAsync(path, response);
    }

    /// <summary>Sends the form that the page shows, with all that stands in it, changed by these fields.</summary>
    public Task<Page> SubmitAsync(Page page, params (string Name, string Value)[] fields) => PostAsync(page.Form.Action, Filled(page, fields));

    /// <summary>The fields of the page's form as a browser would send them.</summary>
    public static List<KeyValuePair<string, string>> Filled(Page page, params (string Name, string Value)[] fields)
    {
        var typed = page.Form.Fields.Where(f => fields.All(t => t.Name != f.Key)).ToList();
        typed.AddRange(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return typed;
    }

    public async Task<Page> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var response = await _http.PostAsync(new Uri(path, UriKind.Relative), content);
        return await Page.OfAsync(path, response);
    }

    /// <summary>Sends what no browser would make of a form.</summary>
    public async Task<Page> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        using var response = await _http.SendAsync(request);
        return (await Page.OfAsync(path, response)) with { Allow = [.. response.Content.Headers.Allow] };
    }

    public async Task<Page> FollowAsync(Page page) => await GetAsync(new Uri(Site, page.Location!).PathAndQuery);

    /// <summary>From whatever form of a page: all carry the same.</summary>
    public async Task<KeyValuePair<string, string>> TokenAsync(string path = "/help")
    {
        var page = await GetAsync(path);
        return KeyValuePair.Create(Antiforgery, ((IHtmlInputElement)page.Document.QuerySelector($"input[name={Antiforgery}]")!).Value);
    }

    public async Task<Page> SignInAsync(string email, string password, string returnUrl = "") =>
        await SubmitAsync(await GetAsync($"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}"), ("Email", email), ("Password", password));
}
