using System.Reflection;
using System.Text.RegularExpressions;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>Each list of a dispute belongs to one of its parts, and no other code can reach it.</summary>
public sealed partial class WallsTests
{
    private static readonly Dictionary<string, string> s_sources =
        Directory.GetFiles(Repository.PathOf("src", "EscalationPortal.Domain", "Disputes"), "*.cs", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetFileName(f), File.ReadAllText);

    private static IEnumerable<string> Lists => typeof(Dispute).GetFields(BindingFlags.NonPublic | BindingFlags.Instance)
        .Where(f => f.FieldType.IsGenericType && f.FieldType.GetGenericTypeDefinition() == typeof(List<>)).Select(f => f.Name);

    [Fact]
    public void Lists_OfADispute_AreHandedToOnePartEachAndUsedNowhereElse()
    {
        Assert.Equal(14, Lists.Count());
        var head = s_sources["Dispute.cs"];
        foreach (var list in Lists)
        {
            Assert.Equal(2, Regex.Count(head, $@"\b{list}\b", RegexOptions.None, TimeSpan.FromSeconds(1)));
            Assert.Single(Handed().Matches(head).SelectMany(m => m.Groups["lists"].Value.Split(", ")), list);
            Assert.DoesNotContain(s_sources, s => s.Key != "Dispute.cs" && Regex.IsMatch(s.Value, $@"\b{list}\b", RegexOptions.None, TimeSpan.FromSeconds(1)));
        }
    }

    [Fact]
    public void Parts_OfADispute_ShowNoListThatCouldBeChanged()
    {
        var parts = typeof(Dispute).GetFields(BindingFlags.NonPublic | BindingFlags.Instance).Select(f => f.FieldType)
            .Where(t => t is { IsPublic: false, IsNested: false } && t.Namespace == typeof(Dispute).Namespace).ToList();

        Assert.Equal(7, parts.Count);
        foreach (var shown in parts.SelectMany(p => p.GetProperties()).Where(p => p.PropertyType.IsGenericType))
            Assert.NotEqual(typeof(List<>), shown.PropertyType.GetGenericTypeDefinition());
    }

    [GeneratedRegex(@"= new \w+\((?<lists>_[\w, ]+)\);", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Handed();
}
