using System.Reflection;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Forms;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Acting;

/// <summary>
/// One act on a dispute: its page, and its doing. Every act takes the same six steps in the same order, so they stand here once:
/// find (404), may (403), valid (the page again), act, save, redirect. Whatever is refused, what was typed stays on the page.
/// </summary>
public abstract class DisputeActController<TForm>(ActServices services, IValidator<TForm> validator) : Controller
    where TForm : class, new()
{
    /// <summary>The verb of the policy, which decides whether the person may and whether it can happen now.</summary>
    protected Verb Verb => GetType().GetCustomAttribute<ActAttribute>()!.Verb;

    /// <summary>Calls the aggregate.</summary>
    protected abstract void Carry(TForm form, OpenDispute open);

    /// <summary>What is said once it is done: what happened, and who was told.</summary>
    protected abstract string Said(TForm form, OpenDispute open);

    /// <summary>The form as it is first shown.</summary>
    protected virtual TForm Blank(OpenDispute open) => new();

    /// <summary>Whether the person may; more than one verb can share a page.</summary>
    protected virtual bool May(OpenDispute open) => open.May(Verb);

    protected virtual string? WhyNot(OpenDispute open) => open.WhyNot(Verb);

    /// <summary>Whether only another row was asked for; the form then grows and nothing is done.</summary>
    protected virtual void Grow(TForm form, bool another)
    {
    }

    /// <summary>Makes the rows of a list those that the dispute has now, whatever was posted.</summary>
    /// <returns>The name of the list; null if the form has none of that kind.</returns>
    protected virtual string? Fit(TForm form, OpenDispute open) => null;

    /// <summary>The field of the day that this act is about; null where it asks for none.</summary>
    protected virtual string? DayField => null;

    /// <summary>The field beside which a refusal is said; null where it is about the whole.</summary>
    protected virtual string? FieldOf(RefusedPart part) => part switch
    {
        RefusedPart.Day => DayField,
        RefusedPart.Review => "Safety.NextReview",
        RefusedPart.Referral => "Safety.ReferredOn",
        _ => null,
    };

    /// <summary>Whether the choice is among people of every agency, and not only of those in the dispute.</summary>
    protected virtual bool AsksEveryAgency => false;

    [HttpGet]
    public async Task<IActionResult> New(string reference, CancellationToken cancel)
    {
        if (await OpenAsync(reference, cancel) is not { } open)
            return NotFound();
        if (!May(open))
            return Forbid();
        var typed = await services.TypedTexts.RestoreAsync(this, cancel);
        var form = typed is null ? null : await typed.AsAsync<TForm>(this);
        if (WhyNot(open) is { } sentence)
            return MovedOn(open, sentence, form);
        if (form is null)
            return Page(open, Blank(open), []);
        Fitted(form, open);
        Grow(form, another: false);
        return Page(open, form, Since(open, typed!.SeenThrough));
    }

    [HttpPost, KeptWhenUnsent]
    public async Task<IActionResult> Create(
        string reference, [Bind(Prefix = "Form")] TForm form, Guid formToken, int seenThrough, List<string>? kept, bool another, CancellationToken cancel)
    {
        if (await OpenAsync(reference, cancel) is not { } open)
            return NotFound();
        if (!May(open))
            return Forbid();
        if (WhyNot(open) is { } sentence)
            return MovedOn(open, sentence, form);
        Fitted(form, open);
        Grow(form, another);
        var question = AsksAbout(form, open, kept ?? []);
        ViewData["PersonalData"] = question;
        if (another)
            return Again(open, form, [], StatusCodes.Status200OK);
        if (Since(open, seenThrough) is { Count: > 0 } since)
            return Again(open, form, since, StatusCodes.Status409Conflict);
        if (!await IsValidAsync(form, open, question, cancel))
            return Again(open, form, [], StatusCodes.Status400BadRequest);

        try
        {
            Carry(form, open);
            var said = Said(form, open);
            await services.Forms.SaveAsync(formToken, open.LeadsTo, cancel);
            TempData["Flash"] = said;
            return LocalRedirect(open.LeadsTo);
        }
        catch (Exception refused) when (refused is RuleViolationException || WriteConflict.Is(refused))
        {
            return await AfreshAsync(reference, form, seenThrough, refused as RuleViolationException, cancel);
        }
    }

    /// <summary>Boxes show what was posted under their name, but a row may have moved: those rows are shown from the form.</summary>
    private void Fitted(TForm form, OpenDispute open)
    {
        if (Fit(form, open) is not { } list)
            return;
        foreach (var key in ModelState.Keys.Where(k => k.StartsWith($"Form.{list}[", StringComparison.OrdinalIgnoreCase)).ToList())
            ModelState.Remove(key);
    }

    private Task<OpenDispute?> OpenAsync(string reference, CancellationToken cancel) =>
        services.Disputes.OpenAsync(reference, new(ReadPage.Act, Verb), cancel, AsksEveryAgency);

    private async Task<bool> IsValidAsync(TForm form, OpenDispute open, PersonalDataQuestion question, CancellationToken cancel)
    {
        var result = await validator.ValidateOnAsync(form, open.Act.Today, cancel);
        result.AddToModelState(ModelState, "Form");
        ModelState.AskAbout(question);
        return ModelState.IsValid;
    }

    /// <summary>What stood in the form before anybody typed is on record already, and is not asked about again.</summary>
    private PersonalDataQuestion AsksAbout(TForm form, OpenDispute open, List<string> kept) =>
        new([.. PersonalDataQuestion.In(form).ExceptBy(PersonalDataQuestion.In(Blank(open)).Select(f => f.Text), f => f.Text)], kept);

    /// <summary>What others did after the page was shown, as far as this person may see it.</summary>
    private static List<HistoryLine> Since(OpenDispute open, int seenThrough) =>
        [.. open.View.Readable.Where(l => l.Number > seenThrough && !l.IsBy(open.Act.By.Id))];

    /// <summary>The dispute as it is stored, with what was typed: nothing of a refused act is kept or shown.</summary>
    private async Task<IActionResult> AfreshAsync(string reference, TForm form, int seenThrough, RuleViolationException? refused, CancellationToken cancel)
    {
        services.Forms.DiscardChanges();
        if (await OpenAsync(reference, cancel) is not { } open)
            return NotFound();
        if (!May(open) || WhyNot(open) is not null)
            return MovedOn(open, WhyNot(open) ?? "You can no longer do this.", form);
        Fitted(form, open);
        // What the other may have done is not always for this reader's eyes. That it was done is why nothing was saved.
        var beside = FieldOf(refused?.About ?? RefusedPart.Whole) is { } field ? $"Form.{field}" : "";
        ModelState.AddModelError(beside, refused?.Message ?? ChangeController.ChangedAtOnce);
        return Again(open, form, Since(open, seenThrough), StatusCodes.Status409Conflict);
    }

    private ViewResult Again(OpenDispute open, TForm form, IReadOnlyList<HistoryLine> since, int status)
    {
        Response.StatusCode = status;
        return Page(open, form, since);
    }

    private ViewResult Page(OpenDispute open, TForm form, IReadOnlyList<HistoryLine> since)
    {
        ViewData["Open"] = open; // for the parts of a form that many acts share
        return View("New", new ActPage<TForm>(open, form, since));
    }

    private ViewResult MovedOn(OpenDispute open, string sentence, TForm? form)
    {
        ViewData.Remove("TypedBefore");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("MovedOn", new MovedOnPage(open, sentence, form is null ? [] : [.. TypedTexts.In(form).Select(t => t.Text).Where(t => !string.IsNullOrWhiteSpace(t))]));
    }
}

/// <param name="Typed">The words of a form that has no place any more, for the person who typed them to copy.</param>
public sealed record MovedOnPage(OpenDispute Open, string Sentence, IReadOnlyList<string> Typed);
