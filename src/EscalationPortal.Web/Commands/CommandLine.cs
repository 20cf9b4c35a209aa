using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;

namespace EscalationPortal.Web.Commands;

/// <summary>What an operator can ask of the portal instead of starting it.</summary>
public static class CommandLine
{
    private const string CreateAdmin = "create-admin", Confirm = "confirm-access", CheckPolicy = "check-policy",
        VerifyHistory = "verify-history", VerifyDocument = "verify-document";

    private static readonly string s_all = $"{CreateAdmin} EMAIL, {Confirm} NUMBER, {CheckPolicy} FILE, {VerifyHistory}, or {VerifyDocument} FILE";

    /// <returns>The words of the command; null if the portal is to start.</returns>
    /// <exception cref="StartRefusedException">There is no such command: a misspelt one must not start the portal.</exception>
    public static IReadOnlyList<string>? Read(string[] args) => WordsOf(args) switch
    {
        [] => null,
        [CreateAdmin, _] or [Confirm] or [Confirm, _] or [CheckPolicy, _] or [VerifyHistory] or [VerifyDocument, _] => WordsOf(args),
        [CreateAdmin, ..] => throw new StartRefusedException($"Enter the email address of the administrator: {CreateAdmin} EMAIL."),
        [CheckPolicy, ..] => throw new StartRefusedException($"Enter the policy file: {CheckPolicy} FILE."),
        [Confirm, ..] => throw new StartRefusedException($"Enter one number, or no number to see what is waiting: {Confirm} NUMBER."),
        [VerifyDocument, ..] => throw new StartRefusedException($"Enter the file that was handed out: {VerifyDocument} FILE."),
        [VerifyHistory, ..] => throw new StartRefusedException($"Nothing comes after {VerifyHistory}."),
        [var word, ..] => throw new StartRefusedException(
            $"There is no command '{word}'. Use {s_all}, or no command to start the portal."),
    };

    /// <summary>Commands that write nothing: they run on whatever database there is.</summary>
    /// <returns>The exit code; null if this is none of them.</returns>
    public static async Task<int?> RunReadingAsync(IReadOnlyList<string>? command, DatabaseSettings database) => command switch
    {
        [CheckPolicy, var file] => await PolicyCommand.CheckAsync(file, database, Console.Out, CancellationToken.None),
        [VerifyHistory] => await OnDatabaseAsync(command, database, db => HistoryVerification.RunAsync(db, Console.Out)),
        [VerifyDocument, var file] => await OnDatabaseAsync(command, database, db => DocumentVerification.RunAsync(db, file, Console.Out)),
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
        if (command is [Confirm or VerifyHistory or VerifyDocument, ..] && state != DatabaseState.Current)
            throw new StartRefusedException(
                $"'{DatabaseSettings.ConnectionKey}' names no database of this version of the portal, so nothing was checked. Name "
                + "another, or start the portal on it first.");
    }

    private static async Task<int> OnDatabaseAsync(IReadOnlyList<string> command, DatabaseSettings database, Func<PortalDbContext, Task<int>> run)
    {
        await using var db = DatabaseInspection.ForReading(database);
        RefuseWithoutDatabase(command, await DatabaseInspection.LookAsync(db, CancellationToken.None));
        return await run(db);
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
