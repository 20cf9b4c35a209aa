using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.People;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Policies;

namespace EscalationPortal.Web.Acting;

/// <summary>
/// Who acts, when, and under which policy, with the part of the directory that the act may need. Told who it is, it also works
/// where no one is signed in.
/// </summary>
public sealed class ActContextFactory(PortalDbContext db, PolicyShelf policies, TimeProvider time)
{
    /// <param name="agencies">Those in the dispute; the actor's own and the panel's are added.</param>
    /// <param name="roles">Roles whose holders of every agency the act may need.</param>
    public async Task<Act> CreateAsync(
        Actor actor, EscalationPolicy policy, IEnumerable<string> agencies, CancellationToken cancel, IReadOnlyCollection<string>? roles = null)
    {
        var partners = policy.Stages.Where(s => s.Panel is not null)
            .SelectMany(s => s.Panel!.Partners.Select(p => p.Agency).Concat(policy.CouncilAreas.Select(a => a.Agency))).OfType<string>();
        var directory = await db.DirectoryAsync(
            actor.PartnershipKey,
            [.. agencies.Concat(partners).Append(actor.Person.Agency).Distinct()],
            [policy.Bodies.Convenor.Role, policy.Bodies.Scrutineer.Role, policy.Bodies.LearningGroup.Role, .. roles ?? []], cancel);
        return new Act(actor, time.GetUtcNow().UtcDateTime, policy, policies.CalendarOf(policy.Id), directory);
    }
}
