using EscalationPortal.Domain.Evidence;
using EscalationPortal.Persistence;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Commands;

/// <summary>What an operator can ask of the portal instead of starting it.</summary>
public static class CommandLine
{
    /// <returns>The exit code, or null where no command was given.</returns>
    public static async Task<int?> RunAsync(WebApplication app, string[] args)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return args switch
        {
            ["verify-history", ..] => await VerifyHistoryAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), Console.Out),
            ["check-policy", var file] => await PolicyCommand.CheckAsync(file, scope.ServiceProvider.GetRequiredService<PortalDbContext>(), Console.Out, CancellationToken.None),
            ["create-admin", var email] => await CreateAdministrator.RunAsync(scope.ServiceProvider, email, Console.In, Console.Out),
            ["create-admin", ..] => await RefuseAsync("Give the email address of the administrator: create-admin EMAIL"),
            ["confirm-access"] => await ConfirmAccess.RunAsync(scope.ServiceProvider, null, Console.Out),
            ["confirm-access", var id] => await ConfirmAccess.RunAsync(scope.ServiceProvider, id, Console.Out),
            _ => null,
        };
    }

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 1;
    }

    /// <summary>Reckons the history of every dispute anew.</summary>
    /// <returns>0 where all fit, 1 where something was altered.</returns>
    public static async Task<int> VerifyHistoryAsync(PortalDbContext db, TextWriter output)
    {
        var altered = 0;
        var disputes = await db.Disputes.AsNoTracking().OrderBy(d => d.SubmittedAt)
            .Select(d => new { d.Id, d.Reference, d.HistoryLength, d.HistoryHead }).ToListAsync();
        foreach (var dispute in disputes)
        {
            var lines = await db.Set<Domain.Disputes.DisputeEvent>().AsNoTracking().Where(e => e.DisputeId == dispute.Id).ToListAsync();
            var faults = HistoryCheck.Faults(dispute.Id, dispute.HistoryLength, dispute.HistoryHead, lines);
            altered += faults.Count == 0 ? 0 : 1;
            foreach (var fault in faults)
                await output.WriteLineAsync($"{dispute.Reference}: {fault}");
        }

        await output.WriteLineAsync($"{disputes.Count} histories reckoned anew, {altered} altered.");
        return altered == 0 ? 0 : 1;
    }
}
