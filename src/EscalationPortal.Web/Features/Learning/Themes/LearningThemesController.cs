using EscalationPortal.Domain.Learning;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Features.Learning;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Policies;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Learning.Themes;

/// <summary>One theme: the learning points in it, and what the Group recommends.</summary>
[Route("learning/themes/{id:guid}")]
public sealed class LearningThemesController(
    FormTokens forms, TypedTextRestorer typedTexts, ActContextFactory acts, PortalDbContext db, CurrentActor current, PolicyShelf policies,
    IValidator<RecommendationForm> validator) : ChangeController(forms, typedTexts)
{

    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        !await IsOfGroupAsync() ? Forbid() : await FindAsync(id, cancel) is { } theme ? await PageAsync(theme, await TypedOrAsync(new RecommendationForm(), cancel), cancel) : NotFound();

    [HttpPost("recommendation"), KeptWhenUnsent(StandsAbove = true)]
    public async Task<IActionResult> Recommend(Guid id, [Bind(Prefix = "Form")] RecommendationForm form, Guid formToken, CancellationToken cancel)
    {
        if (!await IsOfGroupAsync())
            return Forbid();
        if (await FindAsync(id, cancel) is not { } theme)
            return NotFound();
        var act = await acts.CreateAsync(await current.GetAsync(), policies.ById(theme.PolicyId), [], cancel);
        (await validator.ValidateOnAsync(form, act.Today, cancel)).AddToModelState(ModelState, "Form");
        if (form.Due.ToDate() <= act.Today)
            ModelState.AddModelError("Form.Due", "The due date must be in the future");
        if (!ModelState.IsValid)
        {
            Mark(StatusCodes.Status400BadRequest);
            return await PageAsync(theme, form, cancel);
        }

        return await KeepAsync(formToken, Addresses.Theme(id), "The recommendation is saved.", () =>
        {
            theme.Recommend(form.ToRecommendation(), act);
            return Task.CompletedTask;
        }, async () => await FindAsync(id, cancel) is { } stored ? await PageAsync(stored, form, cancel) : NotFound(), cancel);
    }

    private async Task<bool> IsOfGroupAsync() => (await current.GetAsync()).Has(policies.Current.Bodies.LearningGroup.Role);

    private async Task<LearningTheme?> FindAsync(Guid id, CancellationToken cancel) => await db.LearningThemes
        .Of((await current.GetAsync()).PartnershipKey).Include(t => t.Recommendations).ThenInclude(r => r.Reports)
        .SingleOrDefaultAsync(t => t.Id == id, cancel);

    private async Task<IActionResult> PageAsync(LearningTheme theme, RecommendationForm form, CancellationToken cancel)
    {
        var referrals = await db.LearningReferrals.AsNoTracking().Of(theme.PartnershipKey).Where(r => r.ThemeId == theme.Id)
            .LatestFirst().Rows().ToListAsync(cancel);
        var policy = policies.ById(theme.PolicyId);
        var act = await acts.CreateAsync(await current.GetAsync(), policy, [], cancel);
        return View("Show", new LearningThemePage(theme, policy, policies.ById, referrals, act.Directory.Agencies, act.Today, form));
    }
}
