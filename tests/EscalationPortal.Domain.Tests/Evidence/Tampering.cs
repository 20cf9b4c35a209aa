using System.Collections;
using System.Reflection;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Tests.Evidence;

/// <summary>Changes what a dispute stores behind its back, as somebody with the database could.</summary>
internal static class Tampering
{
    /// <summary>Everything stored of a row but its id, those among it that the digest leaves out for a reason.</summary>
    public static IEnumerable<PropertyInfo> StoredOf(Type row) => row.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.DeclaringType == row && p.CanWrite);

    public static void Set(object row, string property, object? value) => (row.GetType().GetProperty(property) is { CanWrite: true } own ? own : typeof(SealedRow).GetProperty(property)!).SetValue(row, value);

    /// <summary>Gives one property another value of its type.</summary>
    public static void Change(object row, string property)
    {
        var stored = row.GetType().GetProperty(property)!;
        stored.SetValue(row, Another(stored.PropertyType, stored.GetValue(row)));
    }

    public static void CutTail(Dispute dispute, int lines)
    {
        var history = (IList)typeof(Dispute).GetField("_history", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(dispute)!;
        for (var i = 0; i < lines; i++)
            history.RemoveAt(history.Count - 1);
        Set(dispute, nameof(Dispute.HistoryLength), history.Count);
        Set(dispute, nameof(Dispute.HistoryHead), ((DisputeEvent)history[^1]!).Hash);
    }

    /// <summary>The lists of rows inside a row, such as the signatures of a version.</summary>
    public static IEnumerable<IList> ListsOf(SealedRow row) => row.GetType().GetFields(BindingFlags.NonPublic | BindingFlags.Instance)
        .Select(f => f.GetValue(row)).OfType<IList>().Where(l => l.Count > 0 && l[0] is SealedRow);

    private static object Another(Type type, object? was)
    {
        var known = Nullable.GetUnderlyingType(type) ?? type;
        return was switch
        {
            string text => text + ".",
            Guid => Guid.NewGuid(),
            DateTime at => at.AddMilliseconds(1),
            DateOnly day => day.AddDays(1),
            int number => number + 40,
            bool yes => !yes,
            IReadOnlyList<string> list => (string[])[.. list, "more"],
            Enum value => Enum.GetValues(known).Cast<Enum>().First(e => !e.Equals(value)),
            null when known == typeof(string) => "put in",
            null when known == typeof(Guid) => Guid.NewGuid(),
            null when known == typeof(DateTime) => DisputeBuilder.FirstDay.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
            null when known == typeof(DateOnly) => DisputeBuilder.FirstDay,
            null when known == typeof(int) => 40,
            null when known == typeof(bool) => true,
            null when known.IsEnum => Enum.GetValues(known).GetValue(0)!,
            _ => throw new NotSupportedException($"No other value of {type} is known."),
        };
    }
}
