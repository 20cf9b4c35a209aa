using System.Text.RegularExpressions;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Rules;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.OwnSide;

/// <summary>
/// Everything that the portal gives to one reader about a dispute: every route of the list, GET and POST, and every list.
/// </summary>
internal static partial class Received
{
    /// <returns>By address, the status, the file name and the whole source, without what is random.</returns>
    public static async Task<Dictionary<string, string>> AllAsync(PortalFactory portal, DemonstrationPerson reader, Dispute dispute)
    {
        var visitor = await portal.SignInAsync(reader);
        var reference = dispute.Reference.ToString();
        var meeting = dispute.Panels.Select(p => p.Id).FirstOrDefault();
        var received = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Paths(reference, dispute.Stages.Count, meeting))
            Keep($"GET {path}", await visitor.GetAsync(path));

        var token = await visitor.TokenAsync();
        KeyValuePair<string, string> Field(string name, string value) => KeyValuePair.Create(name, value);
        // From a page that was shown before anyone acted: nothing is done, and the answer says what has changed since.
        foreach (var route in Routes.Of("dispute").Where(r => r.Method == "POST"))
            Keep(route.Line, await visitor.PostAsync(
                route.PathFor(reference, meeting), [token, Field("SeenThrough", "0"), Field("FormToken", $"{Guid.NewGuid()}")]));
        Keep("POST /disputes/find", await visitor.PostAsync("/disputes/find", [token, Field("CaseReference", dispute.Case.Reference)]));
        return received;

        void Keep(string what, Page page) =>
            received[Masked(what)] = Masked($"{page.Status} {page.Location} {page.Disposition}\n{page.Document.Source.Text}");
    }

    private static IEnumerable<string> Paths(string reference, int stages, Guid meeting) =>
    [
        .. Routes.Listed.Where(r => r is { Method: "GET", Class: "dispute" or "opening" }).Select(r => r.PathFor(reference, meeting)),
        .. Enumerable.Range(1, stages).Select(s => $"/disputes/{reference}?stage={s}"),
        "/work", "/work?told=2", "/panels", "/disputes", "/disputes?page=2", "/disputes?overdue=true",
        .. Partnership.Policy.Stages.Select(s => $"/disputes?stage={s.Key}"),
        .. Enum.GetNames<DisputeState>().Select(s => $"/disputes?state={s}"),
    ];

    private static string Masked(string text) => Random().Replace(text, "…");

    [GeneratedRegex(@"RPD-[0-9A-Z]{4}-[0-9A-Z]{4}|[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}|\b[0-9a-f]{64}\b|CfDJ8[\w-]+",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Random();
}
