using EscalationPortal.Domain;
using EscalationPortal.Persistence.Databases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Acting;

/// <summary>What every change outside a dispute shares: it happens once, whole and on record, or what was typed stays on the page.</summary>
public abstract class ChangeController(FormTokens forms, TypedTextRestorer typedTexts) : Controller
{
    internal const string ChangedAtOnce =
        "Someone else changed this while you were writing, so we did not save yours. Nothing you typed is lost. "
        + "Check what is saved now, then send yours again.";

    /// <param name="again">The page as it is stored now, with what was typed.</param>
    protected Task<IActionResult> KeepAsync(
        Guid formToken, string leadsTo, string said, Func<Task> carry, Func<Task<IActionResult>> again, CancellationToken cancel) =>
        KeepAsync(formToken, leadsTo, carry, () =>
        {
            TempData["Flash"] = said;
            return Task.FromResult<IActionResult>(LocalRedirect(leadsTo));
        }, again, cancel);

    /// <param name="leadsTo">Where the same form leads when it is sent again.</param>
    /// <param name="done">What is answered once it is saved, and only then.</param>
    /// <param name="again">The page as it is stored now, with what was typed.</param>
    protected async Task<IActionResult> KeepAsync(
        Guid formToken, string leadsTo, Func<Task> carry, Func<Task<IActionResult>> done, Func<Task<IActionResult>> again,
        CancellationToken cancel)
    {
        try
        {
            await carry();
            await forms.SaveAsync(formToken, leadsTo, cancel);
        }
        catch (Exception refused) when (refused is RuleViolationException || WriteConflict.Is(refused))
        {
            forms.DiscardChanges();
            ModelState.AddModelError("", refused is RuleViolationException ? refused.Message : ChangedAtOnce);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await again();
        }

        return await done();
    }

    /// <summary>The form of the page: as it was typed when the session ended, or else as it is shown first.</summary>
    protected async Task<TForm> TypedOrAsync<TForm>(TForm first, CancellationToken cancel) where TForm : class, new() =>
        await typedTexts.RestoreAsync(this, cancel) is { } typed ? await typed.AsAsync<TForm>(this) : first;

    /// <summary>
    /// A form that cannot be kept as it was typed. That someone else was first is always said; who it was may not be on record.
    /// </summary>
    protected void Mark(int status)
    {
        Response.StatusCode = status;
        if (status == StatusCodes.Status409Conflict && ModelState.IsValid)
            ModelState.AddModelError("", ChangedAtOnce);
    }
}
