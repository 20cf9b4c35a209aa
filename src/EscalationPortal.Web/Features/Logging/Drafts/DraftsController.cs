using EscalationPortal.Persistence.Databases;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Features.Logging.Drafts.Steps;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Infrastructure;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Logging.Drafts;

/// <summary>The journey to a dispute: one thing a page, kept at each step, for its writer alone.</summary>
[Route("log")]
public sealed class DraftsController(DraftDesk drafts, FormTokens forms, TypedTextRestorer typedTexts) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> New() => await drafts.MayStartAsync() ? View(drafts.Policy) : Forbid();

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid formToken, CancellationToken cancel)
    {
        if (!await drafts.MayStartAsync())
            return Forbid();
        var first = Addresses.DraftStep((await drafts.StartAsync()).Id, Journey.Steps[0].Key);
        await forms.SaveAsync(formToken, first, cancel);
        return LocalRedirect(first);
    }

    [HttpGet("{id:guid}/{step}")]
    public async Task<IActionResult> Show(Guid id, string step, bool toCheck, CancellationToken cancel)
    {
        if (Journey.Find(step) is not { } at || await drafts.OpenAsync(id, cancel) is not { } open)
            return NotFound();
        var form = await typedTexts.RestoreAsync(this, cancel) is { } typed
            ? await at.RestoreAsync(typed, this)
            : at.Stored(open.Content) ?? at.Blank(open);
        form.Grow(open, another: false);
        return Page(at, at.Page(open, form, toCheck, changedMeanwhile: false), StatusCodes.Status200OK);
    }

    [HttpPost("{id:guid}/{step}"), KeptWhenUnsent(ExceptStep = "right-process")]
    public async Task<IActionResult> Save(Guid id, string step, Guid version, List<string>? kept, bool another, bool toCheck, CancellationToken cancel)
    {
        if (Journey.Find(step) is not { } at || await drafts.OpenAsync(id, cancel) is not { } open)
            return NotFound();
        var form = await at.BindAsync(this);
        form.Kept = kept ?? [];
        form.Grow(open, another);
        if (another)
            return Page(at, at.Page(open, form, toCheck, changedMeanwhile: false), StatusCodes.Status200OK);
        if (form is RightProcessForm process && process.LeadsTo(open.Policy) is { } wayOut)
            return View("WayOut", new WayOutPage(wayOut, open.AddressOf(at)));
        if (!IsValid(at, form, open))
            return Page(at, at.Page(open, form, toCheck, changedMeanwhile: false), StatusCodes.Status400BadRequest);

        if (await drafts.KeepAsync(open, at, form, version, cancel))
            return LocalRedirect(toCheck || open.After(at) is not { } next ? open.CheckAddress : open.AddressOf(next));
        return await drafts.ReopenAsync(id, cancel) is { } changed
            ? Page(at, at.Page(changed, form, toCheck, changedMeanwhile: true), StatusCodes.Status409Conflict)
            : NotFound();
    }

    [HttpGet("{id:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await drafts.OpenAsync(id, cancel) is { } open ? View(open) : NotFound();

    [HttpPost("{id:guid}/delete")]
    public async Task<IActionResult> Destroy(Guid id, Guid formToken, CancellationToken cancel)
    {
        if (await drafts.OpenAsync(id, cancel) is not { } open)
            return NotFound();
        try
        {
            drafts.Remove(open);
            await forms.SaveAsync(formToken, Addresses.Work, cancel);
            TempData["Flash"] = "The draft was deleted.";
            return LocalRedirect(Addresses.Work);
        }
        catch (Exception conflict) when (WriteConflict.Is(conflict))
        {
            ModelState.AddModelError("", "This draft was changed in another window at the same time. It was not deleted.");
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await drafts.ReopenAsync(id, cancel) is { } changed ? View("Delete", changed) : NotFound();
        }
    }

    private bool IsValid(JourneyStep step, StepForm form, OpenDraft open)
    {
        step.Validate(form, open).AddToModelState(ModelState, "Form");
        ModelState.AskAbout(open.AsksAbout(form));
        return ModelState.IsValid;
    }

    private ViewResult Page(JourneyStep step, IStepPage page, int status)
    {
        Response.StatusCode = status;
        ViewData["PersonalData"] = page.Open.AsksAbout(page.Form);
        ViewData["Safety"] = page.Open.SafetyQuestion; // for the part of the form that acts on disputes share
        return View(step.View, page);
    }
}
