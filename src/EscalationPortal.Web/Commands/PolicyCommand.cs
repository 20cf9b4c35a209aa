using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Features.Policy;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Commands;

/// <summary>'check-policy FILE': everything that the portal would refuse in a policy, before it is asked to run it.</summary>
public static class PolicyCommand
{
    /// <returns>
    /// 0 if the portal could run it, 1 if it could not. People missing from the directory are named, and are no fault of the
    /// file.
    /// </returns>
    /// <exception cref="StartRefusedException">The file is missing, or cannot be read.</exception>
    public static async Task<int> CheckAsync(string file, DatabaseSettings database, TextWriter output, CancellationToken cancel)
    {
        try
        {
            var policy = PolicyReader.Read(PolicyFile.Text(Path.GetFullPath(file), $"The policy {Path.GetFullPath(file)}"));
            var graph = PolicyGraph.Of(policy);
            await output.WriteLineAsync($"{policy.Title}, version {policy.Version}: {policy.Stages.Count} stages, {graph.States.Count} states, {graph.Steps.Count} steps.");
            await output.WriteLineAsync("Every state is reached, none is a dead end, every path can end with a decision, and none ends without the safety answer.");
            foreach (var kind in policy.Clauses.GroupBy(c => c.Kind).OrderBy(k => k.Key))
                await output.WriteLineAsync($"{PolicyPage.Kind(kind.Key)} ({string.Join(", ", kind.Select(c => c.Number))})");
            return await FitsDirectoryAsync(policy, database, output, cancel) ? 0 : 1;
        }
        catch (PolicyFileException wrong)
        {
            foreach (var problem in wrong.Problems)
                await output.WriteLineAsync(problem.ToString());
            return 1;
        }
    }

    private static async Task<bool> FitsDirectoryAsync(
        EscalationPolicy policy, DatabaseSettings database, TextWriter output, CancellationToken cancel)
    {
        await using var db = DatabaseInspection.ForReading(database);
        if (await WhyNotLookedAtAsync(db, cancel) is { } why)
        {
            await output.WriteLineAsync($"The directory was not checked: {why}");
            return true;
        }

        var agencies = await db.Agencies.Of(policy.PartnershipKey).Select(a => a.Key).ToListAsync(cancel);
        var missing = AgencyChecks.Of(policy, agencies);
        foreach (var problem in missing)
            await output.WriteLineAsync(problem.ToString());
        if (missing.Count > 0)
            return false;
        foreach (var gap in TierGap.In(policy, await db.DirectoryAsync(policy.PartnershipKey, agencies, [], cancel)))
            await output.WriteLineAsync($"Gap: {gap.What}");
        return true;
    }

    private static async Task<string?> WhyNotLookedAtAsync(PortalDbContext db, CancellationToken cancel)
    {
        try
        {
            return await DatabaseInspection.LookAsync(db, cancel) switch
            {
                DatabaseState.Current => null,
                DatabaseState.Older => $"the database of '{DatabaseSettings.ConnectionKey}' is from an earlier version of the portal.",
                _ => $"there is no database yet ('{DatabaseSettings.ConnectionKey}').",
            };
        }
        catch (StartRefusedException refused)
        {
            return refused.Message;
        }
    }
}
