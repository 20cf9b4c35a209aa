using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace EscalationPortal.Domain.Evidence;

/// <summary>
/// One stored value of a row, found by reading its type: a property that somebody adds later is vouched for without anybody having to
/// remember it. In the order in which the properties are declared.
/// </summary>
/// <param name="Path">Such as 'Words', or 'Concern.Evidence' inside a value of several parts.</param>
/// <param name="IsText">Whether it is a text, which enters a digest with a salt of its own.</param>
/// <param name="IsPersonal">Whether it may be redacted.</param>
internal sealed record RowField(string Path, PropertyInfo[] Steps, bool IsText, bool IsPersonal)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<RowField>> s_known = new();

    public static IReadOnlyList<RowField> Of(Type row) => s_known.GetOrAdd(row, type => [.. Fields(type, [])]);

    public string? Read(object row)
    {
        var value = (object?)row;
        foreach (var step in Steps)
            value = value is null ? null : step.GetValue(value);
        return InWords(value);
    }

    /// <summary>Values of several parts are shared between rows, so a changed copy takes their place.</summary>
    public void Write(object row, string text) => Write(row, 0, text);

    private void Write(object holder, int depth, string text)
    {
        var step = Steps[depth];
        if (depth == Steps.Length - 1)
        {
            step.SetValue(holder, text);
            return;
        }

        var part = step.GetValue(holder)!;
        var copy = part.GetType().GetMethod("<Clone>$")!.Invoke(part, null)!;
        Write(copy, depth + 1, text);
        step.SetValue(holder, copy);
    }

    private static IEnumerable<RowField> Fields(Type type, PropertyInfo[] above)
    {
        foreach (var property in Stored(type))
        {
            PropertyInfo[] steps = [.. above, property];
            if (IsOfParts(property.PropertyType))
            {
                foreach (var inner in Fields(property.PropertyType, steps))
                    yield return inner;
            }
            else
            {
                yield return new RowField(string.Join('.', steps.Select(s => s.Name)), steps,
                    property.PropertyType == typeof(string), property.GetCustomAttribute<PersonalTextAttribute>() is not null);
            }
        }
    }

    private static IEnumerable<PropertyInfo> Stored(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.CanWrite && p.Name != nameof(SealedRow.Id) && p.GetCustomAttribute<NotSealedAttribute>() is null)
        .Select(p => p.DeclaringType!.GetProperty(p.Name)!)
        .OrderBy(p => p.MetadataToken);

    private static bool IsOfParts(Type type) =>
        type is { IsClass: true } && type.Namespace!.StartsWith("EscalationPortal", StringComparison.Ordinal);

    /// <summary>To the microsecond: no database keeps less, and PostgreSQL keeps no more.</summary>
    private static string? InWords(object? value) => value switch
    {
        null => null,
        string text => text,
        Guid id => id.ToString("N"),
        DateTime at => at.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable<string> list => Digest.Of([.. list]),
        IEnumerable => throw new NotSupportedException("A list of rows is vouched for row by row."),
        IFormattable figure => figure.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
