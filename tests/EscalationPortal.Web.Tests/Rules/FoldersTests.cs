using System.Text.RegularExpressions;
using EscalationPortal.TestSupport;

namespace EscalationPortal.Web.Tests.Rules;

/// <summary>Who looks for a page finds its area on one screen, and a name that stands in code tells the folder.</summary>
public sealed partial class FoldersTests
{
    private const int Screenful = 20;

    [Fact]
    public void Folders_OfTheWeb_AreAtMostAScreenfulAtEachLevel() => Assert.All(
        Sources.Of("EscalationPortal.Web").Select(f => Path.GetDirectoryName(f)!).SelectMany(WithThoseAbove).Distinct()
            .GroupBy(f => Path.GetDirectoryName(f)!),
        level => Assert.True(level.Count() <= Screenful, $"{level.Key} has {level.Count()} folders."));

    [Fact]
    public void Namespaces_OfTheWeb_FollowTheFolders()
    {
        var sources = Sources.Of("EscalationPortal.Web").Where(f => Path.GetExtension(f) == ".cs").ToList();

        Assert.True(sources.Count > 200);
        Assert.All(sources, file =>
        {
            var folder = Path.GetRelativePath(Repository.PathOf("src"), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            var named = Namespace.Match(File.ReadAllText(file));
            // The program itself has no namespace.
            Assert.True(!named.Success || named.Groups["name"].Value == folder, $"{file} is in {named.Groups["name"].Value}.");
        });
    }

    private static IEnumerable<string> WithThoseAbove(string folder)
    {
        for (var at = folder; at != Repository.PathOf("src"); at = Path.GetDirectoryName(at)!)
            yield return at;
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Namespace { get; }
}
