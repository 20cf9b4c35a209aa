using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace EscalationPortal.Web.Forms;

/// <summary>The texts that somebody types into a form, those of its parts and rows included, so that none is forgotten.</summary>
public static class TypedTexts
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_typed = new();

    public static IEnumerable<(string Text, bool IsShort)> In(object form) =>
        s_typed.GetOrAdd(form.GetType(), Typed).SelectMany<PropertyInfo, (string, bool)>(p => p.GetValue(form) switch
        {
            null => [],
            string text => [(text, p.IsDefined(typeof(ShortTextAttribute)))],
            IEnumerable rows => rows.Cast<object>().SelectMany(In),
            var part => In(part),
        });

    private static PropertyInfo[] Typed(Type form) =>
        [.. form.GetProperties().Where(p => p.CanWrite && !p.IsDefined(typeof(NotAskedAboutAttribute)) && (p.PropertyType == typeof(string) || IsPart(p.PropertyType)))];

    /// <summary>A form within the form, or rows of one. Lists of keys are choices, which nobody types.</summary>
    private static bool IsPart(Type type) => type.IsGenericType
        ? type.IsAssignableTo(typeof(IList)) && IsPart(type.GenericTypeArguments[0])
        : type.IsClass && type.Assembly == typeof(TypedTexts).Assembly && type != typeof(DateInput);
}

/// <summary>A title or a reference, where any full date reads as a date of birth.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShortTextAttribute : Attribute;

/// <summary>How to reach a professional, where they meet, or what nobody types.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotAskedAboutAttribute : Attribute;
