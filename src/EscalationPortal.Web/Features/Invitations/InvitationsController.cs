using System.Text;
using EscalationPortal.Web.Acting;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Invitations;

/// <summary>S2.3, S4.3: the calendar file of a meeting or of a panel.</summary>
[Route("disputes/{reference}/invitation/{id:guid}")]
public sealed class InvitationsController(DisputeDesk desk) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string reference, Guid id, CancellationToken cancel)
    {
        if (await desk.OpenAsync(reference, "A calendar file", cancel) is not { } open || Find(open, id) is not { } invitation)
            return NotFound();
        var portal = new Uri($"{Request.Scheme}://{Request.Host}");
        return File(Encoding.UTF8.GetBytes(invitation.ToFile(portal)), "text/calendar", $"{open.Dispute.Reference}.ics");
    }

    private static Invitation? Find(OpenDispute open, Guid id)
    {
        var (dispute, reference) = (open.Dispute, open.Dispute.Reference.ToString());
        if (dispute.Meetings.SingleOrDefault(m => m.Id == id) is { } meeting)
            return new Invitation(id, meeting.MeetingType, reference, meeting.MeetsAt, meeting.Place, meeting.ArrangedAt);
        return dispute.Panels.SingleOrDefault(p => p.Id == id) is { } panel
            ? new Invitation(id, open.Policy.Bodies.Panel.Name, reference, panel.MeetsAt, panel.Place, panel.ConvenedAt)
            : null;
    }
}
