using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>What a page complains of. Collected, and only read by the test: an event may come when the test is over.</summary>
public sealed class PageProblems
{
    private readonly ConcurrentQueue<string> _problems = [];

    public PageProblems(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsAnswerToAForm(message))
                _problems.Enqueue($"console: {message.Text}");
        };
        page.PageError += (_, error) => _problems.Enqueue($"script: {error}");
        page.RequestFailed += (_, request) => _problems.Enqueue($"request: {request.Url}: {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Request.IsNavigationRequest)
                Document = response;
            if (response.Status >= (response.Request.IsNavigationRequest ? 500 : 400))
                _problems.Enqueue($"response: {response.Status} {response.Url}");
        };
    }

    /// <summary>The page in view, as the server sent it.</summary>
    public IResponse? Document { get; private set; }

    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        while (_problems.TryDequeue(out var problem))
            taken.Add(problem);
        return taken;
    }

    // A form that comes back with its errors, or a page that is refused, is answered with 4xx. Chromium reports that as an error of the console.
    private bool IsAnswerToAForm(IConsoleMessage message) =>
        Document is { Status: >= 400 and < 500 } document && message.Location.StartsWith(document.Url, StringComparison.Ordinal)
        && message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal);
}
