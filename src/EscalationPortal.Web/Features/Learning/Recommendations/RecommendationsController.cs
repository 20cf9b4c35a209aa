using EscalationPortal.Domain;
using EscalationPortal.Domain.Learning;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Features.Learning;
using EscalationPortal.Web.Features.Shared;
using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Policies;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Learning.Recommendations;

/// <summary>
/// An agency's lead reads what was recommended to it and reports on it; the Group may report for any owner. What a
/// recommendation was learned from, and from how much, stays with the Group.
/// </summary>
[Route("recommendations")]
public sealed class RecommendationsController(
    FormTokens forms, TypedTextRestorer typedTexts, ActContextFactory acts, OwnRecommendations own, PortalDbContext db,
    CurrentActor current, PolicyShelf policies, TimeProvider time, IValidator<ReportForm> validator) : ChangeController(forms, typedTexts)
{
    private const int PageSize = 20;


    private DateOnly Today => policies.Calendar.DayOf(time.GetUtcNow().UtcDateTime);

    [HttpGet("")]
    public async Task<IActionResult> Index(int page, CancellationToken cancel)
    {
        if (!await own.LeadsAnAgencyAsync(cancel))
            return Forbid();
        var recommendations = await own.QueryAsync();
        var paging = new Paging(Math.Max(1, page), PageSize, await recommendations.CountAsync(cancel), number => Addresses.RecommendationsPage(number));
        var rows = await recommendations
            .OrderBy(r => r.State == RecommendationState.Open || r.State == RecommendationState.Accepted ? 0 : 1).ThenBy(r => r.Due).ThenBy(r => r.Id)
            .Skip((paging.Page - 1) * PageSize).Take(PageSize).Rows(db.LearningThemes).ToListAsync(cancel);
        return View(new RecommendationListPage(policies.Current, policies.ById, rows, paging, Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } theme ? await PageAsync(theme, id, await TypedOrAsync(new ReportForm(), cancel)) : NotFound();

    [HttpPost("{id:guid}"), KeptWhenUnsent]
    public async Task<IActionResult> Report(Guid id, [Bind(Prefix = "Form")] ReportForm form, int seenThrough, Guid formToken, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } theme)
            return NotFound();
        (await validator.ValidateAsync(form, cancel)).AddToModelState(ModelState, "Form");
        if (!ModelState.IsValid)
        {
            Mark(StatusCodes.Status400BadRequest);
            return await PageAsync(theme, id, form);
        }

        return await KeepAsync(formToken, Addresses.Recommendation(id), "Your report is saved.", async () =>
        {
            RuleViolationException.ThrowIf(theme.Recommendations.Single(r => r.Id == id).Reports.Count != seenThrough,
                "Someone else reported on this in the meantime. Nothing you typed is lost. Check what is saved now, then send your report again.");
            theme.Report(id, form.ToReport(), await acts.CreateAsync(await current.GetAsync(), policies.ById(theme.PolicyId), [], cancel));
        }, async () => await FindAsync(id, cancel) is { } stored ? await PageAsync(stored, id, form) : NotFound(), cancel);
    }

    private async Task<bool> IsOfGroupAsync() => (await current.GetAsync()).Has(policies.Current.Bodies.LearningGroup.Role);

    /// <summary>The theme that holds it; null for everyone but the Group and the owner.</summary>
    private async Task<LearningTheme?> FindAsync(Guid id, CancellationToken cancel)
    {
        if (!await IsOfGroupAsync() && !await (await own.QueryAsync()).AnyAsync(r => r.Id == id, cancel))
            return null;
        return await db.LearningThemes.Of((await current.GetAsync()).PartnershipKey)
            .Include(t => t.Recommendations).ThenInclude(r => r.Reports)
            .SingleOrDefaultAsync(t => t.Recommendations.Any(r => r.Id == id), cancel);
    }

    private async Task<IActionResult> PageAsync(LearningTheme theme, Guid id, ReportForm form) => View("Show", new RecommendationPage(
        theme.Recommendations.Single(r => r.Id == id), policies.ById(theme.PolicyId), await IsOfGroupAsync() ? theme : null, Today, form));
}
