using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Features.Directory.Absences;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Infrastructure;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Account.OwnAbsences;

/// <summary>When the person who is signed in is away.</summary>
[Route("account/absence")]
public sealed class OwnAbsencesController(
    DirectoryDesk desk, AbsenceChange absences, CurrentActor current, FormTokens forms, TypedTextRestorer typedTexts, PortalDbContext db,
    IValidator<AbsenceForm> validator)
    : ChangeController(forms, typedTexts)
{
    [HttpGet("")]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        await PageAsync(await TypedOrAsync(new AbsenceForm(), cancel), cancel);

    [HttpPost(""), KeptWhenUnsent]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] AbsenceForm form, Guid formToken, CancellationToken cancel)
    {
        (await validator.ValidateOnAsync(form, desk.Today, cancel)).AddToModelState(ModelState, "Form");
        if (!ModelState.IsValid)
        {
            Mark(StatusCodes.Status400BadRequest);
            return await PageAsync(form, cancel);
        }

        return await KeepAsync(formToken, Addresses.OwnAbsence, $"You are away from {form.InWords}.",
            async () => await absences.AddAsync(await SelfAsync(cancel), form, await current.GetAsync(), cancel),
            () => PageAsync(form, cancel), cancel);
    }

    [HttpPost("{absence:guid}/removal")]
    public async Task<IActionResult> Remove(Guid absence, Guid formToken, CancellationToken cancel)
    {
        var self = await SelfAsync(cancel);
        if (await absences.FindAsync(self.Id, absence, cancel) is not { } found)
            return NotFound();
        return await KeepAsync(formToken, Addresses.OwnAbsence, "The absence was removed.",
            async () => absences.Remove(self, found, await current.GetAsync()), () => PageAsync(new AbsenceForm(), cancel), cancel);
    }

    private async Task<PersonEntry> SelfAsync(CancellationToken cancel)
    {
        var id = (await current.GetAsync()).Id;
        return await db.People.Include(p => p.Agency).SingleAsync(p => p.Id == id, cancel);
    }

    private async Task<IActionResult> PageAsync(AbsenceForm form, CancellationToken cancel) =>
        View("New", await absences.PageAsync(await SelfAsync(cancel), form, Addresses.OwnAbsence, cancel));
}
