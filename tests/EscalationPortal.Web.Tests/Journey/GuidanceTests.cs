using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using EscalationPortal.TestSupport;

namespace EscalationPortal.Web.Tests.Journey;

/// <summary>Beside every box of several lines stand two lines of guidance and a factual beginning, from the policy.</summary>
public sealed partial class GuidanceTests
{
    /// <summary>Boxes without guidance, each with the reason.</summary>
    private static readonly Dictionary<string, string> s_without = new(StringComparer.Ordinal)
    {
        ["Records/Discussions/New.cshtml Form.Participants"] = "A list of names, not an account.",
        ["Panels/Decisions/New.cshtml Form.Dissents[i].Words"] = "It stands once, above the boxes of all members.",
        ["Panels/_MinuteRows.cshtml @Model[i].Text"] = "It stands once, above the rows.",
        ["Panels/Papers/New.cshtml Form.Papers"] = "A list of papers, not an account.",
        ["Records/Meetings/New.cshtml Form.Invited"] = "A list of names, not an account.",
        ["Panels/Conflicts/New.cshtml Form.Conflict"] = "The page itself says what a personal part is.",
        ["Learning/Recommendations/Show.cshtml Form.Evidence"] = "Its hint says what shows it, for each answer.",
    };

    [Fact, Trait("Policy", "S1.6"), Trait("Policy", "S1.2")]
    public void TextAreas_OfTheJourneyAndOfEveryAct_HaveGuidanceThatThePolicyHolds()
    {
        var folder = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "src", "EscalationPortal.Web", "Features");
        var boxes = System.IO.Directory.EnumerateFiles(folder, "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => TextArea().Matches(File.ReadAllText(file)).Select(m => (Box: $"{Path.GetRelativePath(folder, file).Replace('\\', '/')} {m.Groups["field"].Value}", Markup: m.Value))).ToList();

        Assert.True(boxes.Count > 40, $"Only {boxes.Count} boxes were found.");
        foreach (var (box, markup) in boxes.Where(b => !s_without.ContainsKey(b.Box)))
        {
            Assert.True(markup.Contains("_Guidance", StringComparison.Ordinal), $"{box} has no guidance.");
            foreach (var key in Field().Matches(markup).Select(m => m.Groups["key"].Value))
                Assert.True(Partnership.Policy.GuidanceFor(key) is not null, $"{box}: the policy has no guidance for '{key}'.");
        }

        Assert.All(s_without.Keys, known => Assert.Contains(known, boxes.Select(b => b.Box)));
    }

    private static string Here([CallerFilePath] string file = "") => file;

    [GeneratedRegex("""<text-area for="(?<field>[^"]+)"(?:(?!</text-area>|/>|<text-area).)*(?:/>|>.*?</text-area>)""", RegexOptions.Singleline, 1000)]
    private static partial Regex TextArea();

    [GeneratedRegex("""Guidance(For)?\("(?<key>[^"]+)"\)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Field();
}
