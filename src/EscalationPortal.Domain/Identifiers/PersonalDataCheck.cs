using System.Text.RegularExpressions;

namespace EscalationPortal.Domain.Identifiers;

/// <summary>
/// Finds what could tell somebody who a child is. It knows shapes, not meanings: names and addresses pass it,
/// so a page that uses it still says what to leave out.
/// </summary>
public static partial class PersonalDataCheck
{
    private const int Timeout = 1000;

    /// <summary>For titles and case references, where any full date reads as a date of birth.</summary>
    public static IReadOnlyList<PersonalDataFinding> InShortText(string? text) => Find(text, DatesOfBirth.InShortText);

    /// <summary>For free text, where dates are facts of the case: only one that is called a birth counts.</summary>
    public static IReadOnlyList<PersonalDataFinding> InFreeText(string? text) => Find(text, DatesOfBirth.InFreeText);

    /// <summary>Refuses what a title or a case reference may never hold. The sentence does not repeat what was typed.</summary>
    /// <param name="name">Begins the sentence, such as 'The title'.</param>
    public static void RefuseIn(string text, string name)
    {
        if (InShortText(text).FirstOrDefault(f => f.Refused) is { } found)
            throw new RuleViolationException($"{name} holds what looks like {found.Name}. Remove it. Nothing here should identify the child.");
    }

    private static IReadOnlyList<PersonalDataFinding> Find(string? text, Func<string, IEnumerable<string>> datesOfBirth)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var nhsNumbers = NhsNumbers(text).ToList();
        return
        [
            .. Of(PersonalDataKind.NhsNumber, nhsNumbers),
            .. Of(PersonalDataKind.DateOfBirth, datesOfBirth(text)),
            .. Of(PersonalDataKind.Email, Email().Matches(text).Select(m => m.Value)),
            .. Of(PersonalDataKind.Telephone, Telephone().Matches(text).Select(m => m.Value).Where(t => !nhsNumbers.Contains(t))),
            .. Of(PersonalDataKind.Postcode, Postcode().Matches(text).Select(m => m.Value)),
        ];
    }

    private static IEnumerable<PersonalDataFinding> Of(PersonalDataKind kind, IEnumerable<string> found) =>
        found.Distinct().Select(text => new PersonalDataFinding(kind, text));

    private static IEnumerable<string> NhsNumbers(string text) => TenDigits().Matches(text)
        .Select(m => m.Groups["run"].Value)
        .Where(run => !YearAndNumber().IsMatch(run) && NhsNumber.IsValid(string.Concat(run.Where(char.IsAsciiDigit))));

    /// <summary>Looks ahead, so that a run which fails the check does not hide one that begins inside it.</summary>
    [GeneratedRegex(@"(?<![0-9])(?=(?<run>[0-9](?:[\s.\-–]{0,3}[0-9]){9})(?![0-9]))", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex TenDigits();

    /// <summary>Case numbers often read 2026-004512, and one in eleven of them would pass the check by chance.</summary>
    [GeneratedRegex(@"^(19|20)[0-9]{2}[\s.\-–]+[0-9]{6}$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex YearAndNumber();

    /// <summary>Begins where a word begins, or a long text would be tried from every letter of every word.</summary>
    [GeneratedRegex(@"(?<![a-z0-9._%+'\-])[a-z0-9._%+'\-]{1,64}@[a-z0-9\-]{1,63}(\.[a-z0-9\-]{1,63}){1,5}", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![A-Za-z0-9])((\+|00)44[\s.\-]{0,2}(\(0\))?[\s.\-]{0,2}0?|(\((?=[0-9\s]{2,7}\)))?0)[1-9]([\s().\-]{0,2}[0-9]){8,9}(?![0-9])", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Telephone();

    /// <summary>In small letters too, but 'e1 2nd' and its like are ordinals.</summary>
    [GeneratedRegex(
        @"(?<![A-Za-z0-9])[A-PR-UWYZa-pr-uwyz][A-HK-Ya-hk-y]?[0-9][A-HJKMNP-Ya-hjkmnp-y0-9]?\s?(?!1st|2nd|3rd|[0-9]th)[0-9][ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}(?![A-Za-z0-9])",
        RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Postcode();
}
