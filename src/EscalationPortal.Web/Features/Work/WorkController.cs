using EscalationPortal.Persistence;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Policies;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Work;

[Route("work")]
public sealed class WorkController(PortalDbContext db, CurrentActor current, PolicyShelf policies, TimeProvider time) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int told, CancellationToken cancel) =>
        View(await WorkPage.LoadAsync(db, await current.GetAsync(), policies, told, time.GetUtcNow().UtcDateTime, cancel));
}
