using EscalationPortal.Domain.Evidence;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Commands;

/// <summary>What an operator can ask of the portal instead of starting it.</summary>
public static class CommandLine
{
    private const string CreateAdmin = "create-admin", Confirm = "confirm-access", CheckPolicy = "check-policy",
        VerifyHistory = "verify-history";

    private static readonly string s_all = $"{CreateAdmin} EMAIL, {Confirm} NUMBER, {CheckPolicy} FILE, or {VerifyHistory}";

    /// <returns>The words of the command; null if the portal is to start.</returns>
    /// <exception cref="StartRefusedException">There is no such command: a misspelt one must not start the portal.</exception>
    public static IReadOnlyList<string>? Read(string[] args) => WordsOf(args) switch
    {
        [] => null,
        [CreateAdmin, _] or [Confirm] or [Confirm, _] or [CheckPolicy, _] or [VerifyHistory] => WordsOf(args),
        [CreateAdmin, ..] => throw new StartRefusedException($"Enter the email address of the administrator: {CreateAdmin} EMAIL."),
        [CheckPolicy, ..] => throw new StartRefusedException($"Enter the policy file: {CheckPolicy} FILE."),
        [Confirm, ..] => throw new StartRefusedException($"Enter one number, or no number to see what is waiting: {Confirm} NUMBER."),
        [VerifyHistory, ..] => throw new StartRefusedException($"Nothing comes after {VerifyHistory}."),
        [var word, ..] => throw new StartRefusedException(
            $"There is no command '{word}'. Use {s_all}, or no command to start the portal."),
    };

    /// <summary>Commands that write nothing: they run on whatever database there is.</summary>
    /// <returns>The exit code; null if this is none of them.</returns>
    public static async Task<int?> RunReadingAsync(IReadOnlyList<string>? command, DatabaseSettings database) => command switch
    {
        [CheckPolicy, var file] => await PolicyCommand.CheckAsync(file, database, Console.Out, CancellationToken.None),
        [VerifyHistory] => await VerifyAsync(database),
        _ => null,
    };

    /// <summary>Commands that change something: they run on the database that the portal has prepared.</summary>
    /// <returns>The exit code; null if no command was given.</returns>
    public static async Task<int?> RunWritingAsync(IReadOnlyList<string>? command, WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return command switch
        {
            [CreateAdmin, var email] => await CreateAdministrator.RunAsync(scope.ServiceProvider, email, Console.In, Console.Out),
            [Confirm] => await ConfirmAccess.RunAsync(scope.ServiceProvider, null, Console.Out),
            [Confirm, var id] => await ConfirmAccess.RunAsync(scope.ServiceProvider, id, Console.Out),
            _ => null,
        };
    }

    /// <exception cref="StartRefusedException">The command looks at what is there, and there is nothing of this version.</exception>
    public static void RefuseWithoutDatabase(IReadOnlyList<string>? command, DatabaseState state)
    {
        if (command is [Confirm or VerifyHistory, ..] && state != DatabaseState.Current)
            throw new StartRefusedException(
                $"'{DatabaseSettings.ConnectionKey}' names no database of this version of the portal, so nothing was checked. Name "
                + "another, or start the portal on it first.");
    }

    private static async Task<int> VerifyAsync(DatabaseSettings database)
    {
        await using var db = DatabaseInspection.ForReading(database);
        RefuseWithoutDatabase([VerifyHistory], await DatabaseInspection.LookAsync(db, CancellationToken.None));
        return await VerifyHistoryAsync(db, Console.Out);
    }

    /// <summary>Calculates the history of every dispute again.</summary>
    /// <returns>0 if all fit, 1 if something was altered.</returns>
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

        await output.WriteLineAsync($"{disputes.Count} histories checked, {altered} altered.");
        return altered == 0 ? 0 : 1;
    }

    /// <summary>The arguments without the settings among them: '--key value', '--key=value', 'key=value'.</summary>
    private static List<string> WordsOf(string[] args)
    {
        List<string> words = [];
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i].StartsWith("--", StringComparison.Ordinal) && !args[i].Contains('=') && i + 1 < args.Length)
                i++;
            else if (!args[i].Contains('='))
                words.Add(args[i]);
        }

        return words;
    }
}
