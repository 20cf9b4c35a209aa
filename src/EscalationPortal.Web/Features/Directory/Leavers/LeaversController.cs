using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Leavers;

/// <summary>Someone leaves their agency: no one is offered them any more, and they cannot sign in. Records still name them.</summary>
[Route("people/{id:guid}/leaving")]
public sealed class LeaversController(
    DirectoryDesk desk, FormTokens forms, TypedTextRestorer typedTexts, PortalDbContext db, Sessions sessions)
    : ChangeController(forms, typedTexts)
{
    [HttpGet("")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        return await desk.PersonAsync(id, admin, cancel) is { LeftOn: null } person ? await PageAsync(person, admin, cancel) : NotFound();
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, Guid version, Guid formToken, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await desk.PersonAsync(id, admin, cancel) is not { LeftOn: null } person)
            return NotFound();
        if (id == admin.Id)
            ModelState.AddModelError("", "You cannot remove yourself from the directory. Ask another administrator to do it.");
        else if (!admin.CouldGive(await desk.OwnReachAsync(id, cancel)))
            ModelState.AddModelError(
                "", "They have a role for the whole partnership, or a place on a panel. Ask the portal's administrator to remove them.");
        else if (person.Version != version)
            ModelState.AddModelError("", "Someone else changed this person in the meantime. Check what is saved now, then send your changes again.");
        if (!ModelState.IsValid)
        {
            Mark(StatusCodes.Status409Conflict);
            return await PageAsync(person, admin, cancel);
        }

        return await KeepAsync(formToken, Addresses.Person(id), $"{person.Name} has left. They can no longer sign in.", () => EndAsync(person, admin, cancel),
            async () => await desk.PersonAsync(id, admin, cancel) is { LeftOn: null } stored ? await PageAsync(stored, admin, cancel) : NotFound(), cancel);
    }

    /// <summary>Their own deputies stay: they act for them until what they held is handed over.</summary>
    private async Task EndAsync(PersonEntry person, Administrator admin, CancellationToken cancel)
    {
        person.LeftOn = desk.Today;
        person.Roles.Clear();
        person.Version = Guid.NewGuid();
        foreach (var report in await db.People.Where(p => p.LineManagerId == person.Id).ToListAsync(cancel))
        {
            report.LineManagerId = null;
            report.Version = Guid.NewGuid();
        }

        foreach (var led in await db.Agencies.Where(a => a.LeadId == person.Id).ToListAsync(cancel))
        {
            led.LeadId = null;
            led.Version = Guid.NewGuid();
        }

        db.Deputies.RemoveRange(await db.Deputies.Where(d => d.DeputyId == person.Id).ToListAsync(cancel));
        await sessions.EndAllOfAsync(person.Id, cancel);
        desk.Record(admin, person.AgencyKey, person.Id, $"{person.Name}, {person.Title}, left.");
    }

    private async Task<IActionResult> PageAsync(PersonEntry person, Administrator admin, CancellationToken cancel) =>
        View("New", new LeavingPage(person, await desk.StaffAsync(person.AgencyKey, cancel), admin, await db.OpenObligationsAsync(person.Id, cancel)));
}

/// <param name="OpenObligations">A number and nothing else: an administrator sees no dispute.</param>
public sealed record LeavingPage(PersonEntry Person, Staff Staff, Administrator Admin, int OpenObligations);
