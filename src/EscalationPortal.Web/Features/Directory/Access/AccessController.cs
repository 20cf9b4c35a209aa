using EscalationPortal.Domain;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Access;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Features.Directory.Support.Access;
using EscalationPortal.Web.Infrastructure;
using EscalationPortal.Web.Policies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Access;

/// <summary>What one administrator asked for and a second person confirms, because it opens disputes to an account.</summary>
[Route("access")]
public sealed class AccessController(
    DirectoryDesk directory, AccessDesk desk, Confirmers confirmers, AccessDecisions decisions, PortalDbContext db, CurrentActor current,
    PolicyShelf policies, FormTokens forms, TypedTextRestorer typedTexts)
    : ChangeController(forms, typedTexts)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        var toConfirm = await AccessLine.ToConfirmAsync(db, desk, confirmers, actor, policies.Current, cancel);
        return View(new AccessListPage(
            toConfirm, await AccessLine.OfAsync(db, desk.Waiting.Where(c => c.AskedById == actor.Id), policies.Current, cancel)));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } found ? await PageAsync(found, cancel) : await NotWaitingAsync(id, cancel);

    [HttpPost("{id:guid}/confirmation")]
    public async Task<IActionResult> Confirm(Guid id, Guid formToken, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } found)
            return await NotWaitingAsync(id, cancel);
        if (!found.MayConfirm)
            return Forbid();
        string? secondHalf = null;
        return await KeepAsync(
            formToken, Addresses.Access, async () => secondHalf = await decisions.ConfirmAsync(found.Change, await DeciderAsync(), cancel), () =>
        {
            if (secondHalf is not null)
                return Task.FromResult<IActionResult>(View("SecondHalf", new SecondHalfPage(found.Line, secondHalf)));
            TempData["Flash"] = $"Confirmed: {found.Line.What}.";
            return Task.FromResult<IActionResult>(LocalRedirect(Addresses.Access));
        }, () => AgainAsync(id, cancel), cancel);
    }

    /// <summary>Refused by the second person, or taken back by the one who asked.</summary>
    [HttpPost("{id:guid}/refusal")]
    public async Task<IActionResult> Refuse(Guid id, Guid formToken, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } found)
            return await NotWaitingAsync(id, cancel);
        return await KeepAsync(
            formToken, Addresses.Access, found.MayConfirm ? "You refused it. Nothing has changed." : "You took it back. Nothing has changed.",
            async () => await decisions.RefuseAsync(found.Change, await DeciderAsync(), cancel), () => AgainAsync(id, cancel), cancel);
    }

    /// <summary>Null for everyone but the one who asked and those who may be the second person.</summary>
    private async Task<Found?> FindAsync(Guid id, CancellationToken cancel)
    {
        await directory.BeginAsync(cancel);
        var actor = await current.GetAsync();
        if (await desk.Waiting.SingleOrDefaultAsync(c => c.Id == id, cancel) is not { } change)
            return null;
        if (await AccessLine.OfAsync(db, desk.Waiting.Where(c => c.Id == id), policies.Current, cancel) is not [var line])
            return null; // Decided at this moment.
        var mayConfirm = (await confirmers.ConfirmableAsync(actor, desk.Waiting.Where(c => c.Id == id), cancel)).Count > 0;
        return mayConfirm || change.AskedById == actor.Id ? new Found(change, line, mayConfirm) : null;
    }

    /// <summary>To those whose page it was: that someone else was first.</summary>
    private async Task<IActionResult> NotWaitingAsync(Guid id, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        var decided = db.AccessChanges.AsNoTracking().Where(c => c.Id == id && c.Decision != null);
        if (!await decided.AnyAsync(c => c.AskedById == actor.Id, cancel)
            && (await confirmers.ConfirmableAsync(actor, decided, cancel)).Count == 0)
            return NotFound();
        TempData["Flash"] = "Someone has already decided this. Nothing has changed.";
        Response.StatusCode = StatusCodes.Status200OK;
        return LocalRedirect(Addresses.Access);
    }

    private async Task<Decider> DeciderAsync() => Decider.Of((await current.GetAsync()).Person);

    private async Task<IActionResult> AgainAsync(Guid id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } found ? await PageAsync(found, cancel) : await NotWaitingAsync(id, cancel);

    private async Task<IActionResult> PageAsync(Found found, CancellationToken cancel) => View("Show", new AccessPage(
        found.Line, found.MayConfirm, await confirmers.NamesAsync(found.Change, cancel)));

    private sealed record Found(AccessChange Change, AccessLine Line, bool MayConfirm);
}

/// <param name="ToConfirm">What waits for this person as the second one.</param>
/// <param name="Asked">What they asked for themselves.</param>
public sealed record AccessListPage(IReadOnlyList<AccessLine> ToConfirm, IReadOnlyList<AccessLine> Asked);

/// <param name="Confirmers">Names of those who can be the second person; empty if no one but the console of the server can.</param>
public sealed record AccessPage(AccessLine Line, bool MayConfirm, IReadOnlyList<string> Confirmers);

/// <param name="Half">Shown here, and nowhere again.</param>
public sealed record SecondHalfPage(AccessLine Line, string Half);
