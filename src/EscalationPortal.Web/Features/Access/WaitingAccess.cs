using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Web.Administration.Access;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Access;

/// <summary>What waits for this person as the second one, and what they asked for themselves.</summary>
public sealed record WaitingAccess(IReadOnlyList<AccessLine> ToConfirm, IReadOnlyList<AccessLine> Asked)
{
    public static async Task<WaitingAccess> LoadAsync(
        PortalDbContext db, AccessDesk desk, Confirmers confirmers, Actor actor, EscalationPolicy policy, CancellationToken cancel)
    {
        List<Guid> toConfirm = [];
        foreach (var change in await desk.Waiting.Where(c => c.AskedById != actor.Id).ToListAsync(cancel))
        {
            if (await confirmers.MayConfirmAsync(actor, change, cancel))
                toConfirm.Add(change.Id);
        }

        return new WaitingAccess(
            await AccessLine.OfAsync(db, desk.Waiting.Where(c => toConfirm.Contains(c.Id)), policy, cancel),
            await AccessLine.OfAsync(db, desk.Waiting.Where(c => c.AskedById == actor.Id), policy, cancel));
    }
}
