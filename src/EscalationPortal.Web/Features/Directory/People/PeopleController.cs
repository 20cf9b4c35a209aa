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
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Infrastructure;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.People;

/// <summary>The people of the directory, for those who keep it: their roles, line managers, teams and deputies.</summary>
[Route("people")]
public sealed class PeopleController(
    DirectoryDesk desk, AccessDesk access, FormTokens forms, TypedTextRestorer typedTexts, PortalDbContext db,
    IValidator<PersonForm> validator)
        : ChangeController(forms, typedTexts)
{
    private const int PageSize = 25;
    private const int ChangesShown = 20;

    [HttpGet("")]
    public async Task<IActionResult> Index(string? name, string? agency, int page, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        var within = admin.KeepsAll ? agency : admin.Actor.Person.Agency;
        var partnership = admin.Actor.PartnershipKey;
        var people = db.People.AsNoTracking().Of(partnership).Where(p => string.IsNullOrEmpty(within) || p.AgencyKey == within);
        if (NameForLookUp.Of(name) is { Length: > 0 } part)
            people = people.Where(p => EF.Functions.Like(p.NormalisedName, $"%{part}%"));
        var paging = new Paging(Math.Max(1, page), PageSize, await people.CountAsync(cancel),
            number => Addresses.PeoplePage(name, agency, number));
        var rows = await people.OrderBy(p => p.NormalisedName).ThenBy(p => p.Id).Skip((paging.Page - 1) * PageSize).Take(PageSize)
            .Select(p => new PersonRow(p.Id, p.Name, p.Title, p.Team, p.Agency!.Name, db.Users.Any(u => u.Id == p.Id), p.LeftOn)).ToListAsync(cancel);
        List<Choice> agencies = !admin.KeepsAll ? []
            : await db.Agencies.AsNoTracking().Of(partnership).OrderBy(a => a.NormalisedName)
                .Select(a => new Choice(a.Key, a.Name, null)).ToListAsync(cancel);
        return View(new PeopleListPage(rows, paging, name, within, agencies));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await desk.PersonAsync(id, admin, cancel) is not { } person)
            return NotFound();
        return View(new PersonPage(person, await desk.StaffAsync(person.AgencyKey, cancel), admin, desk.Policy,
            await db.Users.Where(u => u.Id == id).Select(u => u.Email).SingleOrDefaultAsync(cancel),
            await db.Absences.AsNoTracking().Where(a => a.PersonId == id && a.Until >= desk.Today).OrderBy(a => a.From).ToListAsync(cancel),
            await db.OpenObligationsAsync(id, cancel), await desk.ChangesAsync(person.AgencyKey, id, ChangesShown, cancel),
            id != admin.Id && admin.CouldGive(await desk.WholeReachAsync(id, cancel)),
            id != admin.Id && admin.CouldGive(await desk.OwnReachAsync(id, cancel)),
            await AccessLine.OfAsync(db, access.Waiting.Where(c => c.PersonId == id || c.OtherPersonId == id), desk.Policy, cancel)));
    }

    [HttpGet("/agencies/{key}/people/new")]
    public async Task<IActionResult> New(string key, string? role, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await desk.AgencyAsync(key, admin, cancel) is null)
            return NotFound();
        var offered = admin.Gives.FirstOrDefault(r => r.Key == role);
        var form = await TypedOrAsync(new PersonForm { Roles = offered is null ? [] : [offered.Key], Title = offered?.Name }, cancel);
        return Page("New", null, form, await desk.StaffAsync(key, cancel), admin);
    }

    [HttpPost("/agencies/{key}/people/new"), KeptWhenUnsent]
    public async Task<IActionResult> Create(string key, [Bind(Prefix = "Form")] PersonForm form, Guid formToken, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await desk.AgencyAsync(key, admin, cancel) is null)
            return NotFound();
        var staff = await desk.StaffAsync(key, cancel);
        var person = new PersonEntry
        {
            Id = Guid.CreateVersion7(),
            PartnershipKey = admin.Actor.PartnershipKey,
            Name = form.Name ?? "",
            Title = form.Title ?? "",
            AgencyKey = key,
        };
        var change = new PersonChange(person, form, staff, admin, openSeats: 0, await desk.OwnReachAsync(person.Id, cancel));
        if (!await IsValidAsync(form, change, cancel))
            return Page("New", null, form, staff, admin);

        var waiting = await access.AskAsync(change.Wanted, admin, cancel);
        return await KeepAsync(
            formToken, Addresses.Person(person.Id), $"{form.Name!.Trim()} is now in the directory.{AccessWords.Wait(waiting)}", () =>
        {
            db.People.Add(person);
            var words = change.Apply(waiting, out var added, out _);
            db.Deputies.AddRange(added);
            desk.Record(admin, key, person.Id, $"Added {person.Name}, {person.Title}. {words}{AccessWords.Asked(waiting)}".TrimEnd());
            return Task.CompletedTask;
        }, async () => Page("New", null, form, await desk.StaffAsync(key, cancel), admin), cancel);
    }

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await FindAsync(id, admin, cancel) is not { } person)
            return NotFound();
        var staff = await desk.StaffAsync(person.AgencyKey, cancel);
        return Page("Edit", person, await TypedOrAsync(PersonForm.Of(person, staff), cancel), staff, admin);
    }

    [HttpPost("{id:guid}/edit"), KeptWhenUnsent]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] PersonForm form, Guid version, Guid formToken, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await FindAsync(id, admin, cancel) is not { } person)
            return NotFound();
        var staff = await desk.StaffAsync(person.AgencyKey, cancel);
        var change = new PersonChange(
            person, form, staff, admin, await db.OpenDisputesAsync(id, cancel), await desk.OwnReachAsync(id, cancel));
        if (!await IsValidAsync(form, change, cancel))
            return Page("Edit", person, form, staff, admin);
        if (person.Version != version)
        {
            Mark(StatusCodes.Status409Conflict);
            return Page("Edit", person, form, staff, admin, (await desk.ChangesAsync(person.AgencyKey, id, 1, cancel)).FirstOrDefault());
        }

        var waiting = await access.AskAsync(change.Wanted, admin, cancel);
        return await KeepAsync(formToken, Addresses.Person(id), $"{form.Name!.Trim()} is up to date.{AccessWords.Wait(waiting)}", async () =>
        {
            var words = change.Apply(waiting, out var added, out var removed) + AccessWords.Asked(waiting);
            db.Deputies.RemoveRange(await db.Deputies.Where(d => d.PersonId == id && removed.Contains(d.DeputyId)).ToListAsync(cancel));
            db.Deputies.AddRange(added);
            if (words.Length > 0)
                desk.Record(admin, person.AgencyKey, id, $"{person.Name}. {words.TrimStart()}");
        }, async () => await FindAsync(id, admin, cancel) is { } stored
            ? Page("Edit", stored, form, await desk.StaffAsync(stored.AgencyKey, cancel), admin) : NotFound(), cancel);
    }

    /// <summary>Someone who has left stays as they were.</summary>
    private async Task<PersonEntry?> FindAsync(Guid id, Administrator admin, CancellationToken cancel) =>
        await desk.PersonAsync(id, admin, cancel) is { LeftOn: null } person ? person : null;

    private async Task<bool> IsValidAsync(PersonForm form, PersonChange change, CancellationToken cancel)
    {
        (await validator.ValidateAsync(form, cancel)).AddToModelState(ModelState, "Form");
        foreach (var (field, sentence) in change.Problems())
            ModelState.AddModelError($"Form.{field}", sentence);
        if (!ModelState.IsValid)
            Mark(StatusCodes.Status400BadRequest);
        return ModelState.IsValid;
    }

    private ViewResult Page(
        string view, PersonEntry? person, PersonForm form, Staff staff, Administrator admin, Persistence.Evidence.DirectoryChange? meanwhile = null) =>
        View(view, new PersonFormPage(person, form, staff, admin, meanwhile));
}
