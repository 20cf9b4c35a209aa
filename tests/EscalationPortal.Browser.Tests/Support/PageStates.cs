using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace EscalationPortal.Browser.Tests.Support;

/// <summary>Which page states the whole run looked at: the address without what names one dispute or person, and what there was to see.</summary>
public static partial class PageStates
{
    private static readonly ConcurrentDictionary<(string Address, string State), int> s_seen = [];
    private static int s_classes;

    public static int Distinct => s_seen.Count;
    public static IEnumerable<string> Addresses => s_seen.Keys.Select(s => s.Address);
    public static int Looks => s_seen.Values.Sum();

    /// <summary>False where a filter chose some of the tests.</summary>
    public static bool AreOfTheWholeRun => s_classes == typeof(PageStates).Assembly.GetTypes().Count(t => t.IsAssignableTo(typeof(IClassFixture<BrowserFixture>)));

    /// <summary>A class of tests begins.</summary>
    public static void Begin() => Interlocked.Increment(ref s_classes);

    public static void Add(string path, string state) => s_seen.AddOrUpdate((Own().Replace(path, "*"), state), 1, (_, looks) => looks + 1);

    [GeneratedRegex("RPD-[0-9A-Z]{4}-[0-9A-Z]{4}|[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.None, 1000)]
    private static partial Regex Own();
}
