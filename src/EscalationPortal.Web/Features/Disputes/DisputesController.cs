using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Persistence;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Policies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Disputes;

[Route("disputes")]
public sealed class DisputesController(
    PortalDbContext db, DisputeReader disputes, CurrentActor current, PolicyShelf policies, TimeProvider time) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(DisputeFilter filter, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        return View(await DisputeList.LoadAsync(db, actor, filter, policies, time.GetUtcNow().UtcDateTime, cancel));
    }

    /// <param name="stage">Sequence of the stage whose record is in view; the latest with a record where none is given.</param>
    [HttpGet("{reference}")]
    public async Task<IActionResult> Show(string reference, int? stage, CancellationToken cancel)
    {
        if (await disputes.OpenAsync(reference, new(ReadPage.Dispute), cancel) is { } open)
            return View(await DisputePage.LoadAsync(open, stage, db, cancel));

        var actor = await current.GetAsync();
        return actor.Convenes && DisputeReference.TryParse(reference, out var parsed)
            && await db.Disputes.KnownTo(actor).AnyAsync(d => d.Reference == parsed, cancel)
                ? LocalRedirect(Addresses.Act(parsed, Verb.OpenWithReason))
                : NotFound();
    }

    [HttpGet("{reference}/history")]
    public async Task<IActionResult> History(string reference, CancellationToken cancel) =>
        await disputes.OpenAsync(reference, new(ReadPage.History), cancel) is { } open
            ? View(await WithNoticesAsync(open, cancel)) : NotFound();

    /// <summary>The check holds them against the history too; no other page needs them.</summary>
    private async Task<OpenDispute> WithNoticesAsync(OpenDispute open, CancellationToken cancel)
    {
        await db.Entry(open.Dispute).Collection(d => d.Notices).LoadAsync(cancel);
        return open;
    }
}
