using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Features.Policy;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Commands;

/// <summary>'check-policy FILE': everything that the portal would refuse in a policy, before it is asked to run it.</summary>
public static class PolicyCommand
{
    /// <returns>0 where the portal could run it, 1 where it could not. Gaps in the directory are named, and are no fault of the file.</returns>
    public static async Task<int> CheckAsync(string file, PortalDbContext db, TextWriter output, CancellationToken cancel)
    {
        try
        {
            var policy = PolicyReader.Read(await File.ReadAllTextAsync(file, cancel));
            var graph = PolicyGraph.Of(policy);
            await output.WriteLineAsync($"{policy.Title}, version {policy.Version}: {policy.Stages.Count} stages, {graph.States.Count} states, {graph.Steps.Count} steps.");
            await output.WriteLineAsync("Every state is reached, none is a dead end, every path can end with a decision, and none ends without the safety answer.");
            foreach (var kind in policy.Clauses.GroupBy(c => c.Kind).OrderBy(k => k.Key))
                await output.WriteLineAsync($"{PolicyPage.Kind(kind.Key)} ({string.Join(", ", kind.Select(c => c.Number))})");
            await WriteGapsAsync(policy, db, output, cancel);
            return 0;
        }
        catch (PolicyFileException wrong)
        {
            foreach (var problem in wrong.Problems)
                await output.WriteLineAsync(problem.ToString());
            return 1;
        }
    }

    private static async Task WriteGapsAsync(EscalationPolicy policy, PortalDbContext db, TextWriter output, CancellationToken cancel)
    {
        var agencies = await db.Agencies.Select(a => a.Key).ToListAsync(cancel);
        foreach (var gap in TierGap.In(policy, await db.DirectoryAsync(agencies, [], cancel)))
            await output.WriteLineAsync($"Gap: {gap.What}");
    }
}
