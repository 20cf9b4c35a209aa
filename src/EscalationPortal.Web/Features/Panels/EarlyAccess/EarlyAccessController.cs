using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Policies;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Panels.EarlyAccess;

/// <summary>The convening body opens a dispute before it is theirs. Until then only that it exists is known, so nothing of it is loaded for the page.</summary>
[Act(Verb.OpenWithReason)]
public sealed class EarlyAccessController(
    ActContextFactory acts, FormTokens forms, TypedTextRestorer typedTexts, PortalDbContext db, CurrentActor current, PolicyShelf policies,
    TimeProvider time, IValidator<EarlyAccessForm> validator) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(string reference, CancellationToken cancel)
    {
        if (await IsReadableAsync(reference, cancel))
            return LocalRedirect(Addresses.Dispute(DisputeReference.Parse(reference)));
        if (await KnownAsync(reference, cancel) is not { } known)
            return NotFound();
        var form = await typedTexts.RestoreAsync(this, cancel) is { } typed ? await typed.AsAsync<EarlyAccessForm>(this) : new EarlyAccessForm();
        return Page(known, form);
    }

    [HttpPost, KeptWhenUnsent]
    public async Task<IActionResult> Create(string reference, [Bind(Prefix = "Form")] EarlyAccessForm form, List<string>? kept, Guid formToken, CancellationToken cancel)
    {
        if (await IsReadableAsync(reference, cancel))
            return LocalRedirect(Addresses.Dispute(DisputeReference.Parse(reference)));
        if (await KnownAsync(reference, cancel) is not { } known)
            return NotFound();
        (await validator.ValidateAsync(form, cancel)).AddToModelState(ModelState, "Form");
        this.AskAbout(form, kept);
        if (!ModelState.IsValid)
            return Again(known, form, StatusCodes.Status400BadRequest);

        try
        {
            var address = Addresses.Dispute(known.Reference);
            var actor = await current.GetAsync();
            var dispute = await db.Disputes.KnownTo(actor).Whole().SingleAsync(d => d.Id == known.Id, cancel);
            var act = await acts.CreateAsync(actor, policies.ById(known.PolicyId), dispute.Parties.Select(p => p.Agency), cancel);
            dispute.OpenWithReason(form.Reason!, act);
            await forms.SaveAsync(formToken, address, cancel);
            TempData["Flash"] = "You opened this dispute. We have told the safeguarding leads of its agencies, with your reason.";
            return LocalRedirect(address);
        }
        catch (Exception refused) when (refused is RuleViolationException || WriteConflict.Is(refused))
        {
            forms.DiscardChanges();
            ModelState.AddModelError("", refused is RuleViolationException ? refused.Message : "Someone else acted on this dispute at the same time. Send it again.");
            return Again(known, form, StatusCodes.Status409Conflict);
        }
    }

    private async Task<bool> IsReadableAsync(string reference, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        return DisputeReference.TryParse(reference, out var parsed)
            && await db.Disputes.ReadableBy(actor).AnyAsync(d => d.Reference == parsed, cancel);
    }

    private async Task<KnownDispute?> KnownAsync(string reference, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        return DisputeReference.TryParse(reference, out var parsed)
            ? await db.Disputes.KnownTo(actor).AsNoTracking().Where(d => d.Reference == parsed)
                .Select(d => new KnownDispute(d.Id, d.PolicyId, d.Reference, d.StageKey, d.State, d.RaisingAgencyName, d.RespondingAgencyNames, d.NextDueAt))
                .SingleOrDefaultAsync(cancel)
            : null;
    }

    private ViewResult Again(KnownDispute known, EarlyAccessForm form, int status)
    {
        Response.StatusCode = status;
        return Page(known, form);
    }

    private ViewResult Page(KnownDispute known, EarlyAccessForm form)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var left = known.NextDueAt is { } due ? DueWords.Left(due, now, policies.CalendarOf(known.PolicyId)) : null;
        return View("New", new EarlyAccessPage(known, policies.ById(known.PolicyId), now, left, form));
    }
}
