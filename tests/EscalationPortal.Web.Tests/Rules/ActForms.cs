using System.Net;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.TestSupport;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Tests.Acting;
using EscalationPortal.Web.Tests.Support;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>The form of every act, opened by somebody of the demonstration to whom it is offered.</summary>
public sealed class ActForms : IDisposable
{
    private readonly Dictionary<string, (DemonstrationPerson By, string Path)> _found = new(StringComparer.Ordinal);
    private IReadOnlyList<Dispute>? _disputes;

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

    /// <summary>Somebody else has acted there too: only then is a page that was shown before stale.</summary>
    private async Task<(DemonstrationPerson By, string Path)> FindAsync(string template)
    {
        var page = template.Split('/')[^1];
        if (ActCases.All.TryGetValue(page, out var walked))
            return (walked.By, $"/disputes/{(await walked.Given(Portal)).Reference}/{page}");
        if (_disputes is null)
        {
            await SignByAllAsync();
            _disputes = await Portal.AllAsync();
        }

        foreach (var dispute in _disputes)
        {
            foreach (var person in DemonstrationPeople.All.Where(p => Reads(dispute, p)))
            {
                var path = "/" + template.Replace("{reference}", dispute.Reference.ToString(), StringComparison.Ordinal);
                var shown = await (await Portal.SignInAsync(person)).GetAsync(path);
                if (shown.Status == HttpStatusCode.OK && shown.Document.QuerySelector("main form[method=post]") is not null
                    && dispute.History.Any(e => e.PersonId != person.Id && (e.OwnSideOf is null)))
                    return (person, path);
            }
        }

        throw new InvalidOperationException($"Nobody of the demonstration is offered {template}: add a scene.");
    }

    /// <summary>The demonstration leaves none of these waiting to be confirmed.</summary>
    private async Task SignByAllAsync()
    {
        var dispute = await Portal.RaiseAsync(DemonstrationPeople.Priya, DemonstrationPeople.Callum);
        await Portal.DoAsync(dispute, DemonstrationPeople.Priya, (d, act) => d.ProposeRecord(Samples.Record(act.At), act));
        await Portal.DoAsync(dispute, DemonstrationPeople.Callum, (d, act) => d.Sign(d.CurrentStage.LatestVersion!.ContentHash, Verdict.Agreed, null, act));
    }

    private static bool Reads(Dispute dispute, DemonstrationPerson person) =>
        dispute.Seats.Any(s => s.IsHeld && s.PersonId == person.Id) || (dispute.IsWithConvenor && person == DemonstrationPeople.Beth);
}
