using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;

namespace EscalationPortal.Web.Policies;

public static class PolicyFile
{
    public const string Setting = "Policy:File";

    /// <summary>Reads the policy that 'Policy:File' names. The portal does not start on a wrong one.</summary>
    /// <exception cref="StartRefusedException">The file cannot be read, or is wrong: every problem found,
    /// with its place in the file.</exception>
    public static PolicyShelf Read(IHostEnvironment environment, IConfiguration configuration)
    {
        if (configuration[Setting] is not { Length: > 0 } file)
            throw new StartRefusedException($"'{Setting}' is empty: it says which policy the portal keeps.");
        var path = Path.GetFullPath(file, environment.ContentRootPath);
        try
        {
            return new PolicyShelf(Text(path, $"'{Setting}' names {path}, which"));
        }
        catch (PolicyFileException wrong)
        {
            throw new StartRefusedException(
                $"'{Setting}' names {path}, which is no policy that the portal can keep. {wrong.Message}", wrong);
        }
    }

    /// <param name="subject">What a refusal begins with.</param>
    /// <exception cref="StartRefusedException">The file is missing, or cannot be read.</exception>
    public static string Text(string path, string subject)
    {
        if (System.IO.Directory.Exists(path))
            throw new StartRefusedException($"{subject} is a folder: name the file of the policy in it.");
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new StartRefusedException($"{subject} does not exist.", missing);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"{subject} cannot be read: {unreadable.Message.TrimEnd('.')}.", unreadable);
        }
    }
}
