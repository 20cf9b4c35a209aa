using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Web.Acting;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Panels.Tasks;

/// <summary>What the policy asks of the latest panel, and what is still missing.</summary>
public sealed class PanelTasksController(DisputeReader disputes) : Controller
{
    [HttpGet("disputes/{reference}/panel-tasks")]
    public async Task<IActionResult> Show(string reference, CancellationToken cancel)
    {
        if (await disputes.OpenAsync(reference, new(ReadPage.PanelTasks), cancel) is not { } open)
            return NotFound();
        if (!open.May(Verb.ConvenePanel) && open.Dispute.SeatsOf(open.Act.By).All(s => s.Capacity != Capacity.PanelMember))
            return Forbid();
        return open.Dispute.CurrentPanel is null ? LocalRedirect(open.Address) : View(open);
    }
}
