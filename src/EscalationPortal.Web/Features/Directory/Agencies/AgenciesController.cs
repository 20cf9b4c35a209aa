using EscalationPortal.Domain.People;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Features.Directory.Access;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Features.Directory.Support.Access;
using EscalationPortal.Web.Features.Shared;
using EscalationPortal.Web.Infrastructure;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Agencies;

/// <summary>The agencies and who leads safeguarding in each. Everyone who is signed in reads them; administrators change them.</summary>
[Route("agencies")]
public sealed class AgenciesController(
    DirectoryDesk desk, AccessDesk access, FormTokens forms, TypedTextRestorer typedTexts,
    LeadSuccession succession, PortalDbContext db, CurrentActor current,
    IValidator<NewAgencyForm> newAgency,
    IValidator<AgencyForm> agencyForm) : ChangeController(forms, typedTexts)
{
    private const int PageSize = 25;
    private const int ChangesShown = 20;

    [HttpGet("")]
    public async Task<IActionResult> Index(string? name, int page, CancellationToken cancel)
    {
        var agencies = await OwnAsync();
        if (NameForLookUp.Of(name) is { Length: > 0 } part)
            agencies = agencies.Where(a => EF.Functions.Like(a.NormalisedName, $"%{part}%"));
        var paging = new Paging(Math.Max(1, page), PageSize, await agencies.CountAsync(cancel),
            number => Addresses.AgenciesPage(name, number));
        var rows = await agencies.OrderByDescending(a => a.TakesPart).ThenBy(a => a.NormalisedName)
            .Skip((paging.Page - 1) * PageSize).Take(PageSize)
            .Select(a => new AgencyRow(a.Key, a.Name, a.IsStatutory, a.LeadRole, db.People.Where(p => p.Id == a.LeadId).Select(p => p.Name).FirstOrDefault(), a.TakesPart))
            .ToListAsync(cancel);
        return View(new AgencyListPage(rows, paging, name, await desk.AdministratorAsync()));
    }

    [HttpGet("{key}")]
    public async Task<IActionResult> Show(string key, CancellationToken cancel)
    {
        if (!await (await OwnAsync()).AnyAsync(a => a.Key == key, cancel))
            return NotFound();
        var admin = await desk.AdministratorAsync();
        var keeps = admin?.Keeps(key) == true;
        var staff = await desk.StaffAsync(key, cancel);
        return View(new AgencyPage(staff, desk.Policy, keeps ? admin : null,
            keeps ? Gap.Of(staff, desk.Policy) : [], keeps ? await desk.ChangesAsync(key, null, ChangesShown, cancel) : []));
    }

    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        await desk.AdministratorAsync() is { KeepsAll: true } ? NewPage(await TypedOrAsync(new NewAgencyForm(), cancel)) : Forbid();

    [HttpPost("new"), KeptWhenUnsent]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] NewAgencyForm form, Guid formToken, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { KeepsAll: true } admin)
            return Forbid();
        if (!await IsValidAsync(newAgency, form, form.Name, "", cancel))
            return NewPage(form);

        var key = await NewAgency.KeyAsync(db, form.Name!, cancel);
        return await KeepAsync(formToken, Addresses.Agency(key), $"{form.Name!.Trim()} is now in the directory.", () =>
        {
            var made = NewAgency.Of(key, form, admin);
            db.Agencies.Add(made.Agency);
            db.People.AddRange(made.People);
            desk.Record(admin, key, null, made.InWords);
            // None of them has an account yet: this says who named them, for when it is asked who may confirm what.
            return access.AskAsync(made.Wanted, admin, cancel);
        }, () => Task.FromResult<IActionResult>(NewPage(form)), cancel);
    }

    [HttpGet("{key}/edit")]
    public async Task<IActionResult> Edit(string key, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        return await desk.AgencyAsync(key, admin, cancel) is { } agency ? await EditPageAsync(agency, await TypedOrAsync(AgencyForm.Of(agency), cancel), admin, cancel) : NotFound();
    }

    [HttpPost("{key}/edit"), KeptWhenUnsent]
    public async Task<IActionResult> Update(string key, [Bind(Prefix = "Form")] AgencyForm form, Guid version, Guid formToken, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await desk.AgencyAsync(key, admin, cancel) is not { } agency)
            return NotFound();
        form.KeepWhatIsNotTheirs(agency, admin);
        var staff = await desk.StaffAsync(key, cancel);
        var change = new AgencyChange(agency, form, staff, admin);
        foreach (var (field, sentence) in change.Problems())
            ModelState.AddModelError($"Form.{field}", sentence);
        if (!await IsValidAsync(agencyForm, form, form.Name, agency.Name, cancel))
            return await EditPageAsync(agency, form, admin, cancel);
        if (agency.Version != version)
            return await ChangedMeanwhileAsync(agency, form, admin, cancel);

        var leadBefore = agency.LeadId;
        var waiting = form.Lead is { } named && named != leadBefore
            ? await access.AskAsync([WantedAccess.ToLead(named, key)], admin, cancel) : [];
        if (waiting.Count > 0)
            form.Lead = leadBefore;
        return await KeepAsync(formToken, Addresses.Agency(key), $"The agency is up to date.{AccessWords.Wait(waiting)}", async () =>
        {
            if (change.Apply() + AccessWords.Asked(waiting) is { Length: > 0 } words)
                desk.Record(admin, key, null, words.TrimStart());
            if (agency.LeadId is { } lead && lead != leadBefore)
                await succession.ApplyAsync(key, lead, cancel);
        }, async () => await desk.AgencyAsync(key, admin, cancel) is { } stored ? await EditPageAsync(stored, form, admin, cancel) : NotFound(), cancel);
    }

    private async Task<IQueryable<Persistence.Directory.AgencyEntry>> OwnAsync() =>
        db.Agencies.AsNoTracking().Of((await current.GetAsync()).PartnershipKey);

    private async Task<bool> IsValidAsync<T>(IValidator<T> validator, T form, string? name, string nameNow, CancellationToken cancel)
    {
        (await validator.ValidateAsync(form, cancel)).AddToModelState(ModelState, "Form");
        var typed = NameForLookUp.Of(name);
        if (typed != NameForLookUp.Of(nameNow) && await (await OwnAsync()).AnyAsync(a => a.NormalisedName == typed, cancel))
            ModelState.AddModelError("Form.Name", "There is already an agency with this name");
        if (!ModelState.IsValid)
            Mark(StatusCodes.Status400BadRequest);
        return ModelState.IsValid;
    }

    private ViewResult NewPage(NewAgencyForm form)
    {
        form.Grow(Administrator.Tiers(desk.Policy).Count);
        return View("New", new NewAgencyPage(form, desk.Policy));
    }

    private async Task<IActionResult> ChangedMeanwhileAsync(AgencyEntry agency, AgencyForm form, Administrator admin, CancellationToken cancel)
    {
        Mark(StatusCodes.Status409Conflict);
        return await EditPageAsync(agency, form, admin, cancel, changedMeanwhile: true);
    }

    private async Task<IActionResult> EditPageAsync(AgencyEntry agency, AgencyForm form, Administrator admin, CancellationToken cancel, bool changedMeanwhile = false) =>
        View("Edit", new EditAgencyPage(agency, form, admin, await desk.StaffAsync(agency.Key, cancel),
            changedMeanwhile ? (await desk.ChangesAsync(agency.Key, null, 1, cancel)).FirstOrDefault() : null));
}
