using System.Collections.Concurrent;
using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Acting;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>The form of every act, opened by someone of the demonstration to whom it is offered.</summary>
public sealed class ActForms : IDisposable
{
    private readonly Dictionary<string, (DemonstrationPerson By, string Path)> _found = new(StringComparer.Ordinal);
    private IReadOnlyList<Dispute>? _disputes;

    /// <summary>Where each page was found: the disputes of the demonstration are the same in every portal of a run.</summary>
    private static readonly ConcurrentDictionary<string, (DemonstrationPerson By, string Path)> s_offered = new(StringComparer.Ordinal);

    public PortalFactory Portal { get; } = new();

    /// <summary>What the portal wrote of the last request that it could not answer.</summary>
    public string? LastFailure => Portal.Log.Written.LastOrDefault(l => l.Contains("Exception", StringComparison.Ordinal));

    public async Task<(Visitor Visitor, Page Page)> OpenAsync(string template)
    {
        if (!_found.TryGetValue(template, out var at))
            _found[template] = at = await FindAsync(template);
        var visitor = await Portal.SignInAsync(at.By);
        return (visitor, await visitor.GetAsync(at.Path));
    }

    public DemonstrationPerson WhoOpened(string template) => _found[template].By;

    /// <summary>What stands in a text field of the page's form.</summary>
    public static string? ValueOf(Page page, string name) => page.Document.QuerySelector($"main form [name='{name}']") switch
    {
        AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
        { } input => input.GetAttribute("value"),
        _ => null,
    };

    /// <summary>The form as a browser would send it, with a token that was not handled yet.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Filled(Page page, IReadOnlyList<(string Name, string Value)> fields) =>
        Visitor.Filled(page, [.. fields, ("FormToken", Guid.NewGuid().ToString())]);

    public async Task<string> StateAsync(string reference)
    {
        var dispute = await Portal.AtAsync(reference);
        return $"{dispute.State} {dispute.StageKey} {dispute.HistoryHead} {dispute.Track} {dispute.RaiserId} {dispute.NextDueAt:O}";
    }

    public void Dispose() => Portal.Dispose();

    private async Task<(DemonstrationPerson By, string Path)> FindAsync(string template)
    {
        var page = template.Split('/')[^1];
        if (ActCases.All.TryGetValue(page, out var walked))
            return (walked.By, $"/disputes/{(await walked.Given(Portal)).Reference}/{page}");
        if (s_offered.TryGetValue(page, out var offered) && await HasFormAsync(offered.By, offered.Path))
            return offered;
        if (_disputes is null)
        {
            _disputes = await Portal.AllAsync();
            await GatherAsync(_disputes);
            _disputes = [await SignedByAllAsync(), .. _disputes];
        }

        if (s_offered.TryGetValue(page, out offered) && await HasFormAsync(offered.By, offered.Path))
            return offered;
        foreach (var (dispute, person) in Places(_disputes))
        {
            var path = $"/disputes/{dispute.Reference}/{page}";
            if (!await HasFormAsync(person, path))
                continue;
            if (dispute != _disputes[0])
                s_offered[page] = (person, path);
            return (person, path);
        }

        throw new InvalidOperationException($"No one of the demonstration is offered {template}: add a scene.");
    }

    /// <summary>What the pages of the disputes offer, as one reads them: asking for every form of every dispute takes ten times as long.</summary>
    private async Task GatherAsync(IReadOnlyList<Dispute> disputes)
    {
        foreach (var (dispute, person) in Places(disputes))
        {
            var address = $"/disputes/{dispute.Reference}/";
            var shown = await (await Portal.SignInAsync(person)).GetAsync(address.TrimEnd('/'));
            foreach (var path in shown.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith(address, StringComparison.Ordinal)))
                s_offered.TryAdd(path[address.Length..], (person, path));
        }
    }

    /// <summary>Where someone else has acted too: only then is a page that was shown before stale.</summary>
    private static IEnumerable<(Dispute, DemonstrationPerson)> Places(IReadOnlyList<Dispute> disputes) => disputes.SelectMany(d =>
        DemonstrationPeople.All.Where(p => Reads(d, p) && d.History.Any(e => e.PersonId != p.Id && e.OwnSideOf is null)).Select(p => (d, p)));

    private async Task<bool> HasFormAsync(DemonstrationPerson person, string path)
    {
        var shown = await (await Portal.SignInAsync(person)).GetAsync(path);
        return shown.Status == HttpStatusCode.OK && shown.Document.QuerySelector("main form[method=post]") is not null;
    }

    /// <summary>The demonstration leaves none of these waiting to be confirmed.</summary>
    private async Task<Dispute> SignedByAllAsync()
    {
        var dispute = await Portal.RaiseAsync(DemonstrationPeople.Priya, DemonstrationPeople.Callum);
        await Portal.DoAsync(dispute, DemonstrationPeople.Priya, (d, act) => d.ProposeRecord(Samples.Record(act.At), act));
        return await Portal.DoAsync(dispute, DemonstrationPeople.Callum, (d, act) => d.Sign(d.CurrentStage.LatestVersion!.ContentHash, Verdict.Agreed, null, act));
    }

    private static bool Reads(Dispute dispute, DemonstrationPerson person) =>
        dispute.Seats.Any(s => s.IsHeld && s.PersonId == person.Id) || (dispute.IsWithConvenor && person == DemonstrationPeople.Beth);
}
