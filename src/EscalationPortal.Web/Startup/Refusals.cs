using System.Reflection;
using EscalationPortal.Persistence;
using Serilog;

namespace EscalationPortal.Web.Startup;

/// <summary>What the operator reads if the portal cannot run.</summary>
public static class Refusals
{
    /// <returns>
    /// The exit code: 1 after a sentence that says which setting is wrong. Any other failure is logged whole, and ends the
    /// process.
    /// </returns>
    public static async Task<int> TellAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (StartRefusedException refused) when (s_isOwnProcess)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
        catch (Exception unknown) when (s_isOwnProcess)
        {
            Log.Fatal(unknown, "The portal stopped");
            throw;
        }
        finally
        {
            if (s_isOwnProcess)
                await Log.CloseAndFlushAsync();
        }
    }

    /// <summary>Hosted by another program, as a test is, the exception goes to that program.</summary>
    private static readonly bool s_isOwnProcess = Assembly.GetEntryAssembly() == typeof(Refusals).Assembly;
}
