using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Gaps;

/// <summary>
/// What a policy asks of the directory and no agency could be shown to miss: agencies that are not there, bodies for whom no
/// one acts.
/// </summary>
public static class PartnershipGaps
{
    public static async Task<IReadOnlyList<Gap>> OfAsync(
        PortalDbContext db, PolicyShelf policies, string partnership, CancellationToken cancel)
    {
        var agencies = await db.Agencies.Of(partnership).Select(a => a.Key).ToListAsync(cancel);
        var roles = await db.People.Of(partnership).Where(p => p.LeftOn == null)
            .SelectMany(p => p.Roles).Where(r => r.PartnershipKey == partnership).Select(r => r.Role).Distinct().ToListAsync(cancel);
        return
        [
            .. policies.All.SelectMany(policy => AgencyChecks.Missing(policy, agencies).Select(key => new Gap(
                $"‘{policy.Title}’, version {policy.Version}, names the agency ‘{key}’, which is not in the directory: "
                    + $"no {policy.Bodies.Panel.Name} can be convened for it.",
                Addresses.NewAgency, "Add an agency"))),
            .. Bodies(policies.Current).Where(b => !roles.Contains(b.Role)).Select(b => new Gap(
                $"No one acts for the {b.Name}: no one is a {policies.Current.Role(b.Role).Name}.", Addresses.People, "Choose a person")),
        ];
    }

    private static Body[] Bodies(EscalationPolicy policy) =>
        [policy.Bodies.Convenor, policy.Bodies.Scrutineer, policy.Bodies.LearningGroup];
}
