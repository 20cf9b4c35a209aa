using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Accounts;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Administration;
using EscalationPortal.Web.Display;
using EscalationPortal.Web.Forms;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Absences;

/// <summary>When somebody is away: their deputies act for them then.</summary>
[Route("people/{id:guid}/absence")]
public sealed class AbsencesController(
    DirectoryDesk desk, DisputeDesk forms, PortalDbContext db, IValidator<AbsenceForm> validator) : ChangeController(forms)
{
    [HttpGet("")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        return await desk.PersonAsync(id, admin, cancel) is { LeftOn: null } person ? await PageAsync(person, await TypedOrAsync(new AbsenceForm(), cancel), cancel) : NotFound();
    }

    [HttpPost(""), KeptWhenUnsent]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] AbsenceForm form, Guid formToken, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await desk.PersonAsync(id, admin, cancel) is not { LeftOn: null } person)
            return NotFound();
        (await validator.ValidateOnAsync(form, desk.Today, cancel)).AddToModelState(ModelState, "Form");
        if (!ModelState.IsValid)
        {
            Mark(StatusCodes.Status400BadRequest);
            return await PageAsync(person, form, cancel);
        }

        var absence = new Absence { PersonId = id, From = form.From.ToDate()!.Value, Until = form.Until.ToDate()!.Value };
        return await KeepAsync(formToken, $"/people/{id}", $"{person.Name} is away from {InWords(absence)}.", () =>
        {
            db.Absences.Add(absence);
            desk.Record(admin, person.AgencyKey, id, $"{person.Name}. Away from {InWords(absence)}.");
            return Task.CompletedTask;
        }, () => PageAsync(person, form, cancel), cancel);
    }

    [HttpPost("{absence:guid}/removal")]
    public async Task<IActionResult> Remove(Guid id, Guid absence, Guid formToken, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await desk.PersonAsync(id, admin, cancel) is not { } person
            || await db.Absences.SingleOrDefaultAsync(a => a.Id == absence && a.PersonId == id, cancel) is not { } found)
            return NotFound();
        return await KeepAsync(formToken, $"/people/{id}", "The absence was taken out.", () =>
        {
            db.Absences.Remove(found);
            desk.Record(admin, person.AgencyKey, id, $"{person.Name}. No longer away from {InWords(found)}.");
            return Task.CompletedTask;
        }, () => PageAsync(person, new AbsenceForm(), cancel), cancel);
    }

    private static string InWords(Absence absence) => $"{LondonWords.Date(absence.From)} to {LondonWords.Date(absence.Until)}";

    private async Task<IActionResult> PageAsync(PersonEntry person, AbsenceForm form, CancellationToken cancel) => View("New", new AbsencePage(
        person, form, (await desk.StaffAsync(person.AgencyKey, cancel)).DeputiesOf(person.Id),
        await db.Absences.AsNoTracking().Where(a => a.PersonId == person.Id && a.Until >= desk.Today).OrderBy(a => a.From).ToListAsync(cancel)));
}
