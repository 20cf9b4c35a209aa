using System.Text.RegularExpressions;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Demonstration;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>The acts on a dispute that the portal has, each where someone of the demonstration is offered it.</summary>
public sealed partial class Acts(Visit visit)
{
    private const string Address = "/disputes/{reference}/";

    private readonly Dictionary<string, (DemonstrationPerson Who, string Path)> _offered = new(StringComparer.Ordinal);

    /// <summary>Such as 'withdrawal': every page under a dispute from which something can be sent.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Routes.Lines.Where(words => words is ["POST", _, "dispute" or "opening", ..] && words[1].StartsWith(Address, StringComparison.Ordinal))
            .Select(words => words[1][Address.Length..]),
    ];

    /// <summary>Opens the form of an act as someone to whom it is offered, on a dispute in which someone else has acted too.</summary>
    public async Task<Person> OpenAsync(string act)
    {
        if (_offered.Count == 0)
            await GatherAsync();
        if (!_offered.TryGetValue(act, out var at))
            _offered[act] = at = await SearchAsync(act);
        return await OpenAsync(at.Who, at.Path);
    }

    public async Task<Person> OpenAsync(DemonstrationPerson who, string path)
    {
        var person = await visit.SignedInAsync(who);
        await person.OpenAsync(path);
        return person;
    }

    /// <returns>The addresses of the disputes for which a panel was convened, the least told of first.</returns>
    public async Task<IReadOnlyList<string>> WithAPanelAsync()
    {
        await using var scope = visit.Portal.Services.CreateAsyncScope();
        var disputes = scope.ServiceProvider.GetRequiredService<PortalDbContext>().Disputes.AsNoTracking();
        return [.. (await disputes.Where(d => d.Panels.Any()).OrderBy(d => d.HistoryLength).Select(d => d.Reference).ToListAsync()).Select(r => $"/disputes/{r}")];
    }

    /// <returns>The address of the dispute whose title ends with these words.</returns>
    public async Task<string> FindAsync(string words)
    {
        await using var scope = visit.Portal.Services.CreateAsyncScope();
        var disputes = scope.ServiceProvider.GetRequiredService<PortalDbContext>().Disputes.AsNoTracking();
        return $"/disputes/{(await disputes.SingleAsync(d => d.Title.EndsWith(words))).Reference}";
    }

    /// <summary>Opens a form on the same dispute as someone else in it.</summary>
    public async Task<Person> OpenBesideAsync(Person first, string act)
    {
        var dispute = first.Path[..first.Path.LastIndexOf('/')];
        foreach (var (_, who) in (await PlacesAsync()).Where(p => p.Dispute == dispute))
        {
            var person = await visit.SignedInAsync(who);
            if (person == first || (await person.Page.APIRequest.GetAsync($"{dispute}/{act}")).Status != 200)
                continue;
            await person.OpenAsync($"{dispute}/{act}");
            return person;
        }

        throw new InvalidOperationException($"No one else in {dispute} is offered '{act}'.");
    }

    /// <summary>What the pages of the disputes offer, as one reads them.</summary>
    private async Task GatherAsync()
    {
        foreach (var (dispute, who) in await PlacesAsync())
        {
            foreach (Match link in Link().Matches(await TextAsync(who, dispute)))
                _offered.TryAdd(link.Groups["act"].Value, (who, $"{dispute}/{link.Groups["act"].Value}"));
        }
    }

    /// <summary>Not every act stands in the list of a dispute's page: some are led to by what is said there.</summary>
    private async Task<(DemonstrationPerson Who, string Path)> SearchAsync(string act)
    {
        foreach (var (dispute, who) in await PlacesAsync())
        {
            if ((await TextAsync(who, $"{dispute}/{act}")).Contains("name=\"FormToken\" type=\"hidden\"", StringComparison.Ordinal))
                return (who, $"{dispute}/{act}");
        }

        throw new InvalidOperationException($"No one of the demonstration is offered '{act}': add a scene.");
    }

    private async Task<string> TextAsync(DemonstrationPerson who, string path)
    {
        var answer = await (await visit.SignedInAsync(who)).Page.APIRequest.GetAsync(path);
        return answer.Status == 200 ? await answer.TextAsync() : "";
    }

    /// <summary>Where someone else has acted: only then is a page that was shown before stale.</summary>
    public async Task<IReadOnlyList<(string Dispute, DemonstrationPerson Who)>> PlacesAsync()
    {
        await using var scope = visit.Portal.Services.CreateAsyncScope();
        var disputes = await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Disputes.AsNoTracking().Whole().ToListAsync();
        return [.. disputes.SelectMany(d => DemonstrationPeople.All.Where(p => Knows(d, p) && d.History.Any(e => e.PersonId != p.Id && e.OwnSideOf is null))
            .Select(p => ($"/disputes/{d.Reference}", p)))];
    }

    /// <summary>The demonstration has one delegated partner for each agency, and no one who could take the place.</summary>
    public async Task KnowSecondPartnerAsync()
    {
        await using var scope = visit.Portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var paul = DemonstrationPeople.Paul;
        var partnership = await db.Agencies.Where(a => a.Key == paul.Agency).Select(a => a.PartnershipKey).SingleAsync();
        db.People.Add(new PersonEntry
        {
            Id = Guid.CreateVersion7(),
            PartnershipKey = partnership,
            Name = "Pavel Hart",
            Title = paul.Title,
            AgencyKey = paul.Agency,
            Roles = [new PersonRole { PartnershipKey = partnership, Role = paul.Role }],
        });
        await db.SaveChangesAsync();
    }

    /// <summary>Everyone of the demonstration has an account; the answer of someone without one is keyed in for them.</summary>
    public async Task LoseAccountAsync(DemonstrationPerson person)
    {
        await using var scope = visit.Portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Users.Where(u => u.Id == person.Id).ExecuteDeleteAsync();
    }

    private static bool Knows(Dispute dispute, DemonstrationPerson person) =>
        dispute.Seats.Any(s => s.IsHeld && s.PersonId == person.Id) || person == DemonstrationPeople.Beth;

    [GeneratedRegex("href=\"/disputes/RPD-[0-9A-Z]{4}-[0-9A-Z]{4}/(?<act>[a-z-]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
