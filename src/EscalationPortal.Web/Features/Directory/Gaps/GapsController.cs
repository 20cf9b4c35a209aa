using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Features.Shared;
using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Policies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Gaps;

/// <summary>What every agency is missing, for the administrator of the portal.</summary>
public sealed class GapsController(DirectoryDesk desk, PortalDbContext db, PolicyShelf policies) : Controller
{
    private const int PageSize = 20;

    [HttpGet("gaps")]
    public async Task<IActionResult> Index(int page, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { KeepsAll: true } admin)
            return Forbid();
        var all = db.Agencies.AsNoTracking().Of(admin.Actor.PartnershipKey);
        var paging = new Paging(Math.Max(1, page), PageSize, await all.CountAsync(cancel), number => Addresses.GapsPage(number));
        var agencies = await all.OrderBy(a => a.NormalisedName).Skip((paging.Page - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        var staff = await Staff.LoadAsync(db, agencies, desk.Today, cancel);
        var partnership = await PartnershipGaps.OfAsync(db, policies, admin.Actor.PartnershipKey, cancel);
        return View(new GapsPage(partnership, [.. staff.Select(s => (s, Gap.Of(s, desk.Policy)))], paging));
    }
}

public sealed record GapsPage(
    IReadOnlyList<Gap> Partnership, IReadOnlyList<(Staff Staff, IReadOnlyList<Gap> Gaps)> Agencies, Paging Paging);
