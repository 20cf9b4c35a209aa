using EscalationPortal.TestSupport;

namespace EscalationPortal.Web.Tests.Rules;

public static class Sources
{
    /// <summary>The code and views of a project that a person wrote.</summary>
    public static IEnumerable<string> Of(string project) =>
        System.IO.Directory.EnumerateFiles(Repository.PathOf("src", project), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".cshtml")
            .Where(f => !Path.GetRelativePath(Repository.Folder, f).Split(Path.DirectorySeparatorChar)
                .Any(folder => folder is "bin" or "obj" or "Migrations" or "node_modules"));
}
