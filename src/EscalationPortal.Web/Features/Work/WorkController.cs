using EscalationPortal.Persistence;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Directory.Access;
using EscalationPortal.Web.Features.Directory.Support.Access;
using EscalationPortal.Web.Policies;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Work;

[Route("work")]
public sealed class WorkController(
    PortalDbContext db, CurrentActor current, AccessDesk access, Confirmers confirmers, PolicyShelf policies, TimeProvider time)
        : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int told, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        var page = await WorkPage.LoadAsync(db, actor, policies, told, time.GetUtcNow().UtcDateTime, cancel);
        return View(page with { Access = await AccessLine.ToConfirmAsync(db, access, confirmers, actor, policies.Current, cancel) });
    }
}
