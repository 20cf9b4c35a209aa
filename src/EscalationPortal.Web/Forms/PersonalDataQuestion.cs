using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using EscalationPortal.Domain.Identifiers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EscalationPortal.Web.Forms;

/// <summary>'Is this a postcode? Change it, or keep it': asked about every text of every form, so that no form can forget it.</summary>
/// <param name="Findings">What looks like personal data, each once.</param>
/// <param name="Kept">What was kept on purpose: the very words, so that anything new is asked about again.</param>
public sealed record PersonalDataQuestion(IReadOnlyList<PersonalDataFinding> Findings, IReadOnlyList<string> Kept)
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_asked = new();

    public IEnumerable<PersonalDataFinding> Unanswered => Findings.Where(f => !Kept.Contains(f.Text));

    public IReadOnlyList<Choice> Options => [.. Findings.Select(f => new Choice(f.Text, $"Keep ‘{f.Text}’", $"It looks like {f.Name}."))];

    public static IReadOnlyList<PersonalDataFinding> In(object form) => [.. Found(form).DistinctBy(f => f.Text)];

    private static IEnumerable<PersonalDataFinding> Found(object form) =>
        s_asked.GetOrAdd(form.GetType(), Asked).SelectMany(p => (p.GetValue(form), p.IsDefined(typeof(ShortTextAttribute))) switch
        {
            (null, _) => [],
            // What a short text may not hold at all is refused by the form's validator.
            (string text, true) => PersonalDataCheck.InShortText(text).Where(f => !f.Refused),
            (string text, _) => PersonalDataCheck.InFreeText(text),
            (IEnumerable rows, _) => rows.Cast<object>().SelectMany(Found),
            (var part, _) => Found(part),
        });

    private static PropertyInfo[] Asked(Type form) =>
        [.. form.GetProperties().Where(p => p.CanWrite && !p.IsDefined(typeof(NotAskedAboutAttribute)) && (p.PropertyType == typeof(string) || IsPart(p.PropertyType)))];

    /// <summary>A form within the form, or rows of one. Lists of keys are choices, which nobody types.</summary>
    private static bool IsPart(Type type) => type.IsGenericType
        ? type.IsAssignableTo(typeof(IList)) && IsPart(type.GenericTypeArguments[0])
        : type.IsClass && type.Assembly == typeof(PersonalDataQuestion).Assembly && type != typeof(DateInput);
}

public static class PersonalDataErrors
{
    public static void AskAbout(this ModelStateDictionary state, PersonalDataQuestion question)
    {
        foreach (var found in question.Unanswered)
            state.AddModelError(nameof(PersonalDataQuestion.Kept), $"You wrote what looks like {found.Name}. Change it, or keep it");
    }
}

/// <summary>A title or a reference, where any full date reads as a date of birth.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShortTextAttribute : Attribute;

/// <summary>How to reach a professional, where they meet, or what nobody types.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotAskedAboutAttribute : Attribute;
