using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Learning;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Features.Shared;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Policies;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Learning;

/// <summary>What was referred to the Group, and the themes it is put into. Nothing here leads to a dispute.</summary>
[Route("learning")]
public sealed class LearningController(
    FormTokens forms, TypedTextRestorer typedTexts, ActContextFactory acts, PortalDbContext db, CurrentActor current, PolicyShelf policies,
    TimeProvider time, IValidator<ThemeForm> validator) : ChangeController(forms, typedTexts)
{
    private const int PageSize = 20;

    /// <summary>How much of each part the overview shows.</summary>
    private const int Beginning = 5;


    [HttpGet("")]
    public async Task<IActionResult> Index(string? show, int page, CancellationToken cancel)
    {
        if (!await IsOfGroupAsync())
            return Forbid();
        LearningPart? part = Enum.TryParse<LearningPart>(show, out var named) && Enum.IsDefined(named) ? named : null;
        var today = policies.Calendar.DayOf(time.GetUtcNow().UtcDateTime);
        var partnership = (await current.GetAsync()).PartnershipKey;
        var themes = db.LearningThemes.AsNoTracking().Of(partnership);
        var overdue = themes.OverdueAt(today);
        var without = db.LearningReferrals.AsNoTracking().Of(partnership).Where(r => r.ThemeId == null);
        var counts = new Dictionary<LearningPart, int>
        {
            [LearningPart.Overdue] = await overdue.CountAsync(cancel),
            [LearningPart.WithoutTheme] = await without.CountAsync(cancel),
            [LearningPart.Themes] = await themes.CountAsync(cancel),
        };
        var paging = part is { } shown ? new Paging(Math.Max(1, page), PageSize, counts[shown], number => Addresses.LearningShowing(shown, number)) : null;
        var (skip, take) = paging is null ? (0, Beginning) : ((paging.Page - 1) * PageSize, PageSize);
        return View(new LearningListPage(policies.Current, policies.ById, part, counts,
            part is null or LearningPart.Overdue ? await overdue.Rows(themes).Skip(skip).Take(take).ToListAsync(cancel) : [],
            part is null or LearningPart.WithoutTheme ? await without.LatestFirst().Rows().Skip(skip).Take(take).ToListAsync(cancel) : [],
            part is null or LearningPart.Themes
                ? await themes.FirstDueFirst().Skip(skip).Take(part is null ? PageSize : take).RowsAsync(db, cancel) : [],
            paging, today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        !await IsOfGroupAsync() ? Forbid() : await FindAsync(id, cancel) is { } referral ? await PageAsync(referral, await TypedOrAsync(new ThemeForm(), cancel), cancel) : NotFound();

    [HttpPost("{id:guid}/theme"), KeptWhenUnsent(StandsAbove = true)]
    public async Task<IActionResult> PutInto(Guid id, [Bind(Prefix = "Form")] ThemeForm form, Guid version, Guid formToken, CancellationToken cancel)
    {
        if (!await IsOfGroupAsync())
            return Forbid();
        if (await FindAsync(id, cancel) is not { } referral)
            return NotFound();
        (await validator.ValidateAsync(form, cancel)).AddToModelState(ModelState, "Form");
        var name = form.NewName?.Trim();
        var themes = db.LearningThemes.Of(referral.PartnershipKey);
        if (await themes.AnyAsync(t => t.Name == name, cancel))
            ModelState.AddModelError("Form.NewName", "There is already a theme with this name. Choose it from the list");
        var theme = await themes.SingleOrDefaultAsync(t => t.Id == form.Theme, cancel);
        if (form.Theme is not null && theme is null)
            ModelState.AddModelError("Form.Theme", "Choose a theme, or name a new one");
        if (!ModelState.IsValid)
        {
            Mark(StatusCodes.Status400BadRequest);
            return await PageAsync(referral, form, cancel);
        }

        return await ChangeAsync(referral, form, version, formToken, "The learning point is in the theme.", act =>
        {
            if (theme is null)
                db.LearningThemes.Add(theme = LearningTheme.Begin(name!, act));
            referral.PutInto(theme, act);
        }, cancel);
    }

    [HttpPost("{id:guid}/theme/removal")]
    public async Task<IActionResult> TakeOut(Guid id, Guid version, Guid formToken, CancellationToken cancel)
    {
        if (!await IsOfGroupAsync())
            return Forbid();
        if (await FindAsync(id, cancel) is not { } referral)
            return NotFound();
        return await ChangeAsync(referral, new ThemeForm(), version, formToken, "The learning point was removed from its theme.", referral.TakeOut, cancel);
    }

    /// <summary>The role is asked of the directory at each request, as everywhere.</summary>
    private async Task<bool> IsOfGroupAsync() => (await current.GetAsync()).Has(policies.Current.Bodies.LearningGroup.Role);

    private async Task<LearningReferral?> FindAsync(Guid id, CancellationToken cancel) =>
        await db.LearningReferrals.Of((await current.GetAsync()).PartnershipKey).SingleOrDefaultAsync(r => r.Id == id, cancel);

    private Task<IActionResult> ChangeAsync(
        LearningReferral referral, ThemeForm form, Guid version, Guid formToken, string said, Action<Act> change, CancellationToken cancel) =>
        KeepAsync(formToken, Addresses.LearningReferral(referral.Id), said, async () =>
        {
            // Of two who move it at once the second is told: they had not seen where it is now.
            db.Entry(referral).Property(r => r.Version).OriginalValue = version;
            change(await acts.CreateAsync(await current.GetAsync(), policies.Current, [], cancel));
        }, async () => await FindAsync(referral.Id, cancel) is { } stored ? await PageAsync(stored, form, cancel) : NotFound(), cancel);

    private async Task<IActionResult> PageAsync(LearningReferral referral, ThemeForm form, CancellationToken cancel)
    {
        var themes = await db.LearningThemes.AsNoTracking().Of(referral.PartnershipKey).OrderBy(t => t.Name)
            .Select(t => new { t.Id, t.Name }).ToListAsync(cancel);
        return View("Show", new LearningPage(referral, policies.ById(referral.PolicyId),
            themes.Find(t => t.Id == referral.ThemeId) is { } theme ? (theme.Id, theme.Name) : null,
            [.. themes.Where(t => t.Id != referral.ThemeId).Select(t => new Choice(t.Id.ToString(), t.Name))], form));
    }
}
