using EscalationPortal.Web.Features.Logging.Drafts;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Logging.SharedDrafts;

/// <summary>A rehearsal: the writer shows a draft to one supervisor, before the other agency sees anything.</summary>
[Route("log/{id:guid}/showing")]
public sealed class SharingController(DraftDesk drafts, IValidator<SharingForm> validator) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await drafts.OpenAsync(id, cancel) is { } open
            ? View(new SharingPage(open, new SharingForm { To = open.Draft.ShownToId ?? (open.Supervisors is [var first, ..] ? first.Id : null) })) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] SharingForm form, CancellationToken cancel)
    {
        if (await drafts.OpenAsync(id, cancel) is not { } open)
            return NotFound();
        (await validator.ValidateAsync(form, cancel)).AddToModelState(ModelState, "Form");
        var supervisor = open.Supervisors.FirstOrDefault(p => p.Id == form.To);
        if (ModelState.IsValid && supervisor is null)
            ModelState.AddModelError("Form.To", "Choose someone from the list");
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("New", new SharingPage(open, form));
        }

        await drafts.ShowToAsync(open, supervisor, cancel);
        TempData["Flash"] = $"{supervisor!.Name} can find this draft under ‘Your work’ and comment on it. No one else can see it.";
        return LocalRedirect(open.CheckAddress);
    }

    [HttpPost("end")]
    public async Task<IActionResult> End(Guid id, CancellationToken cancel)
    {
        if (await drafts.OpenAsync(id, cancel) is not { } open)
            return NotFound();
        await drafts.ShowToAsync(open, null, cancel);
        TempData["Flash"] = "Only you can see this draft now. The comments are saved.";
        return LocalRedirect(open.CheckAddress);
    }
}
