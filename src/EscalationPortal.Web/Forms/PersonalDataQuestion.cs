using EscalationPortal.Domain.Identifiers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EscalationPortal.Web.Forms;

/// <summary>'Is this a postcode? Change it, or keep it': asked about every text of every form, so that no form can forget it.</summary>
/// <param name="Findings">What looks like personal data, each once.</param>
/// <param name="Kept">What was kept on purpose: the very words, so that anything new is asked about again.</param>
public sealed record PersonalDataQuestion(IReadOnlyList<PersonalDataFinding> Findings, IReadOnlyList<string> Kept)
{
    public IEnumerable<PersonalDataFinding> Unanswered => Findings.Where(f => !Kept.Contains(f.Text));

    public IReadOnlyList<Choice> Options => [.. Findings.Select(f => new Choice(f.Text, $"Leave ‘{f.Text}’ as it is", $"It looks like {f.Name}."))];

    public static IReadOnlyList<PersonalDataFinding> In(object form) => [.. Found(form).DistinctBy(f => f.Text)];

    // What a short text may not hold at all is refused by the form's validator.
    private static IEnumerable<PersonalDataFinding> Found(object form) => TypedTexts.In(form).Where(t => t.IsAskedAbout).SelectMany(t =>
        t.IsShort ? PersonalDataCheck.InShortText(t.Text).Where(f => !f.Refused) : PersonalDataCheck.InFreeText(t.Text));
}

public static class PersonalDataErrors
{
    /// <summary>Asks beside the form of the page, and keeps it from being taken until it is answered.</summary>
    public static void AskAbout(this Controller page, object form, IEnumerable<string>? kept)
    {
        var question = new PersonalDataQuestion(PersonalDataQuestion.In(form), [.. kept ?? []]);
        page.ViewData["PersonalData"] = question;
        page.ModelState.AskAbout(question);
    }

    public static void AskAbout(this ModelStateDictionary state, PersonalDataQuestion question)
    {
        foreach (var found in question.Unanswered)
            state.AddModelError(nameof(PersonalDataQuestion.Kept), $"You entered something that looks like {found.Name}. Change it, or choose to leave it as it is");
    }
}
