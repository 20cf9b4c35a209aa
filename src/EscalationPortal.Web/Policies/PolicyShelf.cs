using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Time;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Evidence;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Policies;

/// <summary>The policy in use, and every earlier one of its partnership that a dispute is still under.</summary>
public sealed class PolicyShelf
{
    private readonly Dictionary<string, (EscalationPolicy Policy, WorkingCalendar Calendar)> _policies = [];

    public PolicyShelf(string currentJson)
    {
        Json = currentJson;
        Current = Put(currentJson);
    }

    public EscalationPolicy Current { get; }
    public string Json { get; }

    /// <summary>Roles that convene panels, under any policy on the shelf.</summary>
    public IReadOnlyList<string> ConvenorRoles => [.. _policies.Values.Select(p => p.Policy.Bodies.Convenor.Role).Distinct()];

    public IReadOnlyList<EscalationPolicy> All => [.. _policies.Values.Select(p => p.Policy)];

    public EscalationPolicy ById(string id) => _policies[id].Policy;
    public WorkingCalendar CalendarOf(string id) => _policies[id].Calendar;
    public WorkingCalendar Calendar => CalendarOf(Current.Id);

    /// <summary>Keeps the running policy in the database and takes the earlier ones from it.</summary>
    /// <exception cref="StartRefusedException">The policy file was changed without a new version number,
    /// or an earlier one is read no more.</exception>
    public async Task KeepAsync(PortalDbContext db, DateTime now, CancellationToken cancel)
    {
        var hash = Digest.Of(Json);
        var own = db.PolicyVersions.AsNoTracking().Where(v => v.PartnershipKey == Current.PartnershipKey);
        foreach (var kept in await own.ToListAsync(cancel))
        {
            if (kept.Id != Current.Id)
                PutKept(kept);
            else if (kept.ContentHash != hash)
                throw new StartRefusedException(
                    $"'{PolicyFile.Setting}' differs from the version {Current.Version} that disputes were opened under "
                    + "($.version): give it a new version number.");
        }

        if (!await db.PolicyVersions.AnyAsync(v => v.Id == Current.Id, cancel))
        {
            db.PolicyVersions.Add(new PolicyVersion
            {
                Id = Current.Id,
                PartnershipKey = Current.PartnershipKey,
                Json = Json,
                ContentHash = hash,
                FirstUsedAt = now,
            });
            await db.SaveChangesAsync(cancel);
        }
    }

    private void PutKept(PolicyVersion kept)
    {
        try
        {
            Put(kept.Json);
        }
        catch (PolicyFileException wrong)
        {
            throw new StartRefusedException(
                $"The database holds the policy '{kept.Id}', which this version of the portal cannot keep. {wrong.Message}", wrong);
        }
    }

    private EscalationPolicy Put(string json)
    {
        var policy = PolicyReader.Read(json);
        _policies[policy.Id] = (policy, new WorkingCalendar(policy.Calendar));
        return policy;
    }
}
