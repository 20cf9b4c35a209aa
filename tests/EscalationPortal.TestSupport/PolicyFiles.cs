using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.TestSupport;

/// <summary>Every policy file that the portal ships: the one that it runs, and the invented examples.</summary>
public static class PolicyFiles
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Policies");

    private static readonly Dictionary<string, (EscalationPolicy Policy, WorkingCalendar Calendar)> s_byId =
        Names().Select(name => PolicyReader.Read(Json(name))).ToDictionary(p => p.Id, p => (p, new WorkingCalendar(p.Calendar)));

    public static EscalationPolicy Shipped { get; } = PolicyReader.Read(Json("cambridgeshire-peterborough.json"));

    public static IReadOnlyList<EscalationPolicy> All { get; } = [.. s_byId.Values.Select(p => p.Policy).OrderBy(p => p.Stages.Count)];

    public static string Json(string name) => File.ReadAllText(Path.Combine(s_folder, name));

    public static IEnumerable<string> Names() => Directory.EnumerateFiles(s_folder, "*.json", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(s_folder, file)).Order(StringComparer.Ordinal);

    public static EscalationPolicy ById(string id) => s_byId[id].Policy;

    public static WorkingCalendar CalendarOf(string id) => s_byId[id].Calendar;
}
