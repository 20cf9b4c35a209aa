using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Logging.Drafts;
using EscalationPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Logging.Submissions;

/// <summary>Check your answers, and submit: the draft goes and the dispute comes in one transaction, once.</summary>
[Route("")]
public sealed class SubmissionsController(
    DraftDesk drafts, DisputeReader disputes, ActContextFactory acts, FormTokens forms, PortalDbContext db) : Controller
{
    [HttpGet("log/{id:guid}/check")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await drafts.OpenAsync(id, cancel) is { } open ? View(CheckPage.Of(open, changedMeanwhile: false)) : NotFound();

    [HttpPost("log/{id:guid}/check")]
    public async Task<IActionResult> Create(Guid id, Guid version, Guid formToken, CancellationToken cancel)
    {
        if (await drafts.OpenAsync(id, cancel) is not { } open)
            return NotFound();
        if (open.Draft.Version != version)
            return Again(open, StatusCodes.Status409Conflict);
        if (open.Missing.Count > 0)
            return Again(open, StatusCodes.Status400BadRequest);

        try
        {
            var act = await acts.CreateAsync(open.Act.By, open.Policy, open.Others.Select(p => p.Agency), cancel);
            var dispute = Dispute.Submit(open.ToSubmission(), act);
            var done = Addresses.Submitted(dispute.Reference);
            db.Disputes.Add(dispute);
            drafts.Remove(open);
            await forms.SaveAsync(formToken, done, cancel);
            return LocalRedirect(done);
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return Again(open, StatusCodes.Status400BadRequest);
        }
        catch (Exception conflict) when (WriteConflict.Is(conflict))
        {
            forms.DiscardChanges();
            return await drafts.OpenAsync(id, cancel) is { } changed ? Again(changed, StatusCodes.Status409Conflict) : NotFound();
        }
    }

    [HttpGet("disputes/{reference}/submitted")]
    public async Task<IActionResult> Show(string reference, CancellationToken cancel) =>
        await disputes.OpenAsync(reference, new(ReadPage.Submitted), cancel) is { } open ? View(open) : NotFound();

    private ViewResult Again(OpenDraft open, int status)
    {
        Response.StatusCode = status;
        return View("New", CheckPage.Of(open, changedMeanwhile: status == StatusCodes.Status409Conflict));
    }
}
