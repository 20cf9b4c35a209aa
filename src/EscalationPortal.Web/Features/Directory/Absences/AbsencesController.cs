using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Infrastructure;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Directory.Absences;

/// <summary>
/// When someone of the agency is away: their deputies act for them then. People with a role of the whole partnership say so themselves.
/// </summary>
[Route("people/{id:guid}/absence")]
public sealed class AbsencesController(
    DirectoryDesk desk, AbsenceChange absences, FormTokens forms, TypedTextRestorer typedTexts, IValidator<AbsenceForm> validator)
    : ChangeController(forms, typedTexts)
{
    [HttpGet("")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await desk.PersonAsync(id, admin, cancel) is not { LeftOn: null } person)
            return NotFound();
        return await MayAsync(id, admin, cancel)
            ? await PageAsync(person, await TypedOrAsync(new AbsenceForm(), cancel), cancel) : Forbid();
    }

    [HttpPost(""), KeptWhenUnsent]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] AbsenceForm form, Guid formToken, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await desk.PersonAsync(id, admin, cancel) is not { LeftOn: null } person)
            return NotFound();
        if (!await MayAsync(id, admin, cancel))
            return Forbid();
        (await validator.ValidateOnAsync(form, desk.Today, cancel)).AddToModelState(ModelState, "Form");
        if (!ModelState.IsValid)
        {
            Mark(StatusCodes.Status400BadRequest);
            return await PageAsync(person, form, cancel);
        }

        return await KeepAsync(formToken, Addresses.Person(id), $"{person.Name} is away from {form.InWords}.",
            () => absences.AddAsync(person, form, admin.Actor, cancel), () => PageAsync(person, form, cancel), cancel);
    }

    [HttpPost("{absence:guid}/removal")]
    public async Task<IActionResult> Remove(Guid id, Guid absence, Guid formToken, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await desk.PersonAsync(id, admin, cancel) is not { } person || await absences.FindAsync(id, absence, cancel) is not { } found)
            return NotFound();
        if (!await MayAsync(id, admin, cancel))
            return Forbid();
        return await KeepAsync(formToken, Addresses.Person(id), "The absence was removed.", () =>
        {
            absences.Remove(person, found, admin.Actor);
            return Task.CompletedTask;
        }, () => PageAsync(person, new AbsenceForm(), cancel), cancel);
    }

    private async Task<bool> MayAsync(Guid id, Administrator admin, CancellationToken cancel) =>
        admin.CouldGive(await desk.OwnReachAsync(id, cancel));

    private async Task<IActionResult> PageAsync(PersonEntry person, AbsenceForm form, CancellationToken cancel) =>
        View("New", await absences.PageAsync(person, form, Addresses.PersonAbsence(person.Id), cancel));
}
