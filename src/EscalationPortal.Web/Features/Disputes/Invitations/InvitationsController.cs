using System.Text;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Startup;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Disputes.Invitations;

/// <summary>The calendar file of a meeting or of a panel.</summary>
[Route("disputes/{reference}/invitation/{id:guid}")]
public sealed class InvitationsController(DisputeReader disputes, OwnAddress own) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string reference, Guid id, CancellationToken cancel)
    {
        if (await disputes.OpenAsync(reference, new(ReadPage.CalendarFile), cancel) is not { } open || Find(open, id) is not { } invitation)
            return NotFound();
        return File(Encoding.UTF8.GetBytes(invitation.ToFile(own)), "text/calendar", $"{open.Dispute.Reference}.ics");
    }

    private static Invitation? Find(OpenDispute open, Guid id) =>
        open.Dispute.Meetings.SingleOrDefault(m => m.Id == id) is { } meeting ? Invitation.To(meeting, open)
        : open.Dispute.Panels.SingleOrDefault(p => p.Id == id) is { } panel ? Invitation.To(panel, open) : null;
}
