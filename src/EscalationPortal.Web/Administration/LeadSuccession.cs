using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Administration;

/// <summary>Carries a change of safeguarding lead into the open disputes that the lead before reads (A.2). The administrator sees none of them.</summary>
public sealed class LeadSuccession(PortalDbContext db, DisputeDesk desk, PolicyShelf policies)
{
    public async Task ApplyAsync(string agency, Guid lead, CancellationToken cancel)
    {
        var led = await db.Disputes.Whole().Where(d => d.State == DisputeState.Open
            && d.Seats.Any(s => s.Until == null && s.Capacity == Capacity.Lead && s.Agency == agency)).ToListAsync(cancel);
        foreach (var dispute in led)
        {
            var act = await desk.ActAsync(policies.ById(dispute.PolicyId), [agency], cancel);
            dispute.SucceedLead(act.Directory.Person(lead), act);
        }
    }
}
