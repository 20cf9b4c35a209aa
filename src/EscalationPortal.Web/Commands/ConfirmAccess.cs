using EscalationPortal.Domain;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Access;
using EscalationPortal.Web.Features.Directory.Access;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Features.Directory.Support.Access;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Commands;

/// <summary>
/// Confirms at the console of the server what no one else can: where there is only one administrator,
/// there is no second person in the portal.
/// </summary>
public static class ConfirmAccess
{
    /// <param name="id">Of the change, as its page says; null to list what waits.</param>
    /// <returns>0 if it was done, 1 if it was not; what was said tells why.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string? id, TextWriter output)
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var desk = services.GetRequiredService<AccessDesk>();
        await services.GetRequiredService<DirectoryDesk>().BeginAsync(CancellationToken.None);
        var policy = services.GetRequiredService<PolicyShelf>().Current;
        if (id is null)
            return await ListAsync(await AccessLine.OfAsync(db, desk.Waiting, policy, CancellationToken.None), output);
        if (!Guid.TryParse(id, out var asked) || await desk.Waiting.SingleOrDefaultAsync(c => c.Id == asked) is not { } change)
            return await RefuseAsync(output, "Nothing with that number is waiting. Run confirm-access without a number to see what is");
        if (await services.GetRequiredService<Confirmers>().NamesAsync(change, CancellationToken.None) is { Count: > 0 } names)
            return await RefuseAsync(
                output, $"{string.Join(" or ", names)} can confirm this in the portal. Use the console only for what no one else can confirm");

        try
        {
            var what = (await AccessLine.OfAsync(db, desk.Waiting.Where(c => c.Id == asked), policy, CancellationToken.None))[0].What;
            var half = await services.GetRequiredService<AccessDecisions>().ConfirmAsync(change, Decider.Console, CancellationToken.None);
            await db.SaveChangesAsync();
            await output.WriteLineAsync($"Confirmed: {what}.");
            if (half is not null)
                await output.WriteLineAsync($"The second half of the password, which is not shown again: {half}");
            return 0;
        }
        catch (RuleViolationException refused)
        {
            return await RefuseAsync(output, refused.Message.TrimEnd('.'));
        }
    }

    private static async Task<int> ListAsync(IReadOnlyList<AccessLine> lines, TextWriter output)
    {
        foreach (var line in lines)
            await output.WriteLineAsync($"{line.Id}  {line.What}. {line.AskedByName} asked.");
        await output.WriteLineAsync(lines.Count == 0 ? "Nothing is waiting for a second person." : "Confirm one with: confirm-access NUMBER");
        return 0;
    }

    private static async Task<int> RefuseAsync(TextWriter output, string why)
    {
        await output.WriteLineAsync($"Nothing was confirmed. {why}.");
        return 1;
    }
}
