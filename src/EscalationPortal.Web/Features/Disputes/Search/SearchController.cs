using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Disputes;
using EscalationPortal.Web.Policies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Disputes.Search;

/// <summary>Looks a case up. A POST, so that a child's case reference never stands in an address.</summary>
[Route("disputes/find")]
public sealed class SearchController(PortalDbContext db, CurrentActor current, PolicyShelf policies, TimeProvider time) : Controller
{
    private const int Most = 50;

    [HttpPost("")]
    public async Task<IActionResult> Create(string? caseReference, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        var now = time.GetUtcNow().UtcDateTime;
        var wanted = CaseReference.Normalise(caseReference);
        var found = db.Disputes.AsNoTracking().ReadableBy(actor).Where(d => d.Case.Normalised == wanted);
        var rows = wanted.Length == 0 ? [] : await DisputeList.InOrder(found, actor).Take(Most).ToListAsync(cancel);
        foreach (var id in await found.Select(d => d.Id).Take(rows.Count).ToListAsync(cancel))
        {
            db.Readings.Add(new DisputeReading(id, actor.Person, new(ReadPage.Search), now));
        }

        await db.SaveChangesAsync(cancel);
        var list = new DisputeList(new DisputeFilter(), rows, new(1, Most, rows.Count, _ => ""), now, policies, [], [], [], []);
        return View("Show", list);
    }
}
