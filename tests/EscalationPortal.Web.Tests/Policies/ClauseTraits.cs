using System.Text.RegularExpressions;

namespace EscalationPortal.Web.Tests.Policies;

/// <summary>Which test proves which clause, as the sources of all test projects say: the other projects need not be built for it.</summary>
internal static partial class ClauseTraits
{
    public static IReadOnlyList<(string Clause, string Test)> In(string folder) =>
        [.. System.IO.Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(IsSource).SelectMany(file => Of(File.ReadLines(file)))];

    private static bool IsSource(string file) =>
        !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static IEnumerable<(string Clause, string Test)> Of(IEnumerable<string> lines)
    {
        var type = "";
        List<string> clauses = [];
        foreach (var line in lines)
        {
            clauses.AddRange(Trait().Matches(line).Where(_ => line.TrimStart().StartsWith('[')).Select(m => m.Groups["clause"].Value));
            if (Type().Match(line) is { Success: true } found)
                type = found.Groups["name"].Value;
            if (Method().Match(line) is not { Success: true } method)
                continue;
            foreach (var clause in clauses)
                yield return (clause, $"{type}.{method.Groups["name"].Value}");
            clauses.Clear();
        }
    }

    [GeneratedRegex("""Trait\("Policy", "(?<clause>[^"]+)"\)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Trait();

    [GeneratedRegex(@"^\s*(public|internal)[\w\s]* class (?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Type();

    [GeneratedRegex(@"^\s*public (async )?(Task|void) (?<name>\w+)\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Method();
}
