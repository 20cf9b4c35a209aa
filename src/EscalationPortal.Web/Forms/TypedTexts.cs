using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace EscalationPortal.Web.Forms;

/// <summary>The texts that someone types into a form, those of its parts and rows included, so that none is forgotten.</summary>
public static class TypedTexts
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_typed = new();

    public static IEnumerable<TypedText> In(object form) =>
        s_typed.GetOrAdd(form.GetType(), Typed).SelectMany<PropertyInfo, TypedText>(p => p.GetValue(form) switch
        {
            null => [],
            string text => [new(text, p.IsDefined(typeof(ShortTextAttribute)), !p.IsDefined(typeof(NotAskedAboutAttribute)))],
            IEnumerable rows => rows.Cast<object>().SelectMany(In),
            var part => In(part),
        });

    private static PropertyInfo[] Typed(Type form) =>
        [.. form.GetProperties().Where(p => p.CanWrite && !p.IsDefined(typeof(NotTypedAttribute)) && (p.PropertyType == typeof(string) || IsPart(p.PropertyType)))];

    /// <summary>A form within the form, or rows of one. Lists of keys are choices, which no one types.</summary>
    private static bool IsPart(Type type) => type.IsGenericType
        ? type.IsAssignableTo(typeof(IList)) && IsPart(type.GenericTypeArguments[0])
        : type.IsClass && type.Assembly == typeof(TypedTexts).Assembly && type != typeof(DateInput);
}

/// <param name="IsAskedAbout">Whether personal data in it is asked about.</param>
public readonly record struct TypedText(string Text, bool IsShort, bool IsAskedAbout);

/// <summary>A title or a reference, where any full date reads as a date of birth.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShortTextAttribute : Attribute;

/// <summary>How to reach a professional, or where they meet: what would be personal data elsewhere.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotAskedAboutAttribute : Attribute;

/// <summary>Sent by the page itself.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotTypedAttribute : Attribute;
