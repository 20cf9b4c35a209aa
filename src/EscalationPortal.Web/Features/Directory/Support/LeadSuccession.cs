using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Support;

/// <summary>Carries a change of safeguarding lead into the agency's open disputes. The administrator sees none of them. Those that have ended keep their readers until they are reopened.</summary>
public sealed class LeadSuccession(PortalDbContext db, CurrentActor current, ActContextFactory acts, PolicyShelf policies)
{
    public async Task ApplyAsync(string agency, Guid lead, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        foreach (var dispute in await db.Disputes.Whole().Where(d => d.State == DisputeState.Open && d.Parties.Any(p => p.Agency == agency)).ToListAsync(cancel))
        {
            var act = await acts.CreateAsync(actor, policies.ById(dispute.PolicyId), [agency], cancel);
            dispute.SucceedLead(act.Directory.Person(lead), act);
        }
    }
}
