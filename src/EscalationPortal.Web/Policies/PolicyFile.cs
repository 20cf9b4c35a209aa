using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Web.Policies;

public static class PolicyFile
{
    /// <summary>Reads the policy that 'Policy:File' names. The portal does not start on a wrong one.</summary>
    /// <exception cref="PolicyFileException">Every problem found, with its place in the file.</exception>
    public static PolicyShelf Read(IHostEnvironment environment, IConfiguration configuration)
    {
        var file = configuration["Policy:File"] ?? throw new InvalidOperationException("Set 'Policy:File'.");
        return new PolicyShelf(File.ReadAllText(Path.Combine(environment.ContentRootPath, file)));
    }
}
