using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Learning;
using EscalationPortal.Persistence;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Shared;
using EscalationPortal.Web.Policies;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Learning;

/// <summary>What was referred to the Group, and what it recommends (S4.6, S4.7). Nothing here leads to a dispute.</summary>
[Route("learning")]
public sealed class LearningController(
    DisputeDesk desk, PortalDbContext db, CurrentActor current, PolicyShelf policies, TimeProvider time, IValidator<RecommendationForm> validator) : Controller
{
    private const int PageSize = 20;

    private DateOnly Today => policies.Calendar.DayOf(time.GetUtcNow().UtcDateTime);

    [HttpGet("")]
    public async Task<IActionResult> Index(int page, CancellationToken cancel)
    {
        if (!await IsOfGroupAsync())
            return Forbid();
        var referrals = db.LearningReferrals.AsNoTracking();
        var paging = new Paging(Math.Max(1, page), PageSize, await referrals.CountAsync(cancel), number => $"/learning?page={number}");
        var rows = await referrals.LatestFirst().Skip((paging.Page - 1) * PageSize).Take(PageSize)
            .Select(r => new LearningRow(r.Id, r.PolicyId, r.Area, r.Quarter, r.WhatHappened, r.Recommendations.Count,
                r.Recommendations.Count(m => m.State == RecommendationState.Open),
                r.Recommendations.Where(m => m.State == RecommendationState.Open).Min(m => (DateOnly?)m.Due)))
            .ToListAsync(cancel);
        return View(new LearningListPage(policies.Current, policies.ById, rows, paging, Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (!await IsOfGroupAsync())
            return Forbid();
        return await FindAsync(id, cancel) is { } referral ? Page(referral, new RecommendationForm()) : NotFound();
    }

    [HttpPost("{id:guid}/recommendation")]
    public async Task<IActionResult> Recommend(Guid id, [Bind(Prefix = "Form")] RecommendationForm form, Guid formToken, CancellationToken cancel)
    {
        if (!await IsOfGroupAsync())
            return Forbid();
        var valid = await validator.ValidateAsync(form, cancel);
        valid.AddToModelState(ModelState, "Form");
        return await ActAsync(id, form, formToken, "The recommendation is on record.", (referral, act) => referral.Recommend(form.ToRecommendation(), act), cancel);
    }

    [HttpPost("{id:guid}/recommendation/{recommendation:guid}/state")]
    public async Task<IActionResult> Report(Guid id, Guid recommendation, RecommendationState state, Guid formToken, CancellationToken cancel)
    {
        if (!await IsOfGroupAsync())
            return Forbid();
        return await ActAsync(id, new RecommendationForm(), formToken, "The state of the recommendation is on record.",
            (referral, act) => referral.Report(recommendation, state, act), cancel);
    }

    /// <summary>The role is asked of the directory at each request, as everywhere.</summary>
    private async Task<bool> IsOfGroupAsync() => (await current.GetAsync()).Has(policies.Current.Bodies.LearningGroup.Role);

    private Task<LearningReferral?> FindAsync(Guid id, CancellationToken cancel) =>
        db.LearningReferrals.Include(r => r.Recommendations).SingleOrDefaultAsync(r => r.Id == id, cancel);

    private async Task<IActionResult> ActAsync(
        Guid id, RecommendationForm form, Guid formToken, string said, Action<LearningReferral, Act> carry, CancellationToken cancel)
    {
        if (await desk.AlreadyHandledAsync(formToken, cancel) is { } location)
            return LocalRedirect(location);
        if (await FindAsync(id, cancel) is not { } referral)
            return NotFound();
        if (!ModelState.IsValid)
            return Again(referral, form, StatusCodes.Status400BadRequest);

        try
        {
            carry(referral, await desk.ActAsync(policies.ById(referral.PolicyId), [], cancel));
            await desk.SaveAsync(formToken, $"/learning/{id}", cancel);
            TempData["Flash"] = said;
            return LocalRedirect($"/learning/{id}");
        }
        catch (Exception refused) when (refused is RuleViolationException or DbUpdateException)
        {
            desk.Forget();
            if (await desk.AlreadyHandledAsync(formToken, cancel) is { } done)
                return LocalRedirect(done);
            ModelState.AddModelError("", refused is RuleViolationException ? refused.Message : "Somebody wrote here at the same moment. Read it, then send yours again.");
            return await FindAsync(id, cancel) is { } stored ? Again(stored, form, StatusCodes.Status409Conflict) : NotFound();
        }
    }

    private ViewResult Again(LearningReferral referral, RecommendationForm form, int status)
    {
        Response.StatusCode = status;
        return Page(referral, form);
    }

    private ViewResult Page(LearningReferral referral, RecommendationForm form) =>
        View("Show", new LearningPage(referral, policies.ById(referral.PolicyId), Today, form));
}
