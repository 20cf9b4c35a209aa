using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Shared;
using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Policies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Panels;

/// <summary>The list of disputes for the body that convenes panels.</summary>
public sealed class PanelsController(PortalDbContext db, CurrentActor current, PolicyShelf policies, TimeProvider time) : Controller
{
    private const int PageSize = 20;

    [HttpGet("panels")]
    public async Task<IActionResult> Index(PanelGroup show, int page, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (!actor.Convenes)
            return Forbid();
        if (!ModelState.IsValid || !Enum.IsDefined(show))
            return NotFound();

        var now = time.GetUtcNow().UtcDateTime;
        var readable = db.Disputes.AsNoTracking().ReadableBy(actor);
        var counts = new Dictionary<PanelGroup, int>();
        foreach (var group in Enum.GetValues<PanelGroup>())
            counts[group] = await readable.In(group).CountAsync(cancel);
        var open = db.Disputes.KnownTo(actor).Where(d => d.State == DisputeState.Open);
        var paging = new Paging(Math.Max(1, page), PageSize, counts[show], number => Addresses.PanelsShowing(show, number));
        return View(new PanelsPage(show, counts,
            await readable.In(show).Rows(show).Skip((paging.Page - 1) * PageSize).Take(PageSize).ToListAsync(cancel),
            paging, await open.CountAsync(cancel), await open.CountAsync(d => d.NextDueAt < now, cancel)) { Policy = policies.Current, Now = now, Calendar = policies.Calendar });
    }
}
