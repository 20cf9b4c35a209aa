using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Features.Directory.Access;
using EscalationPortal.Web.Features.Directory.Support;
using EscalationPortal.Web.Features.Directory.Support.Access;
using EscalationPortal.Web.Infrastructure;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Directory.Accounts;

/// <summary>
/// An account for someone of the directory, or a new first password, from an administrator who could give all that it opens. If it opens
/// anything, two people hand over half a password each.
/// </summary>
[Route("people/{id:guid}/account")]
public sealed class AccountsController(
    DirectoryDesk desk, AccessDesk access, Confirmers confirmers, NewAccounts accounts, Sessions sessions,
    FormTokens forms, TypedTextRestorer typedTexts, PortalDbContext db,
    IValidator<AccountForm> validator) : ChangeController(forms, typedTexts)
{
    [HttpGet("")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await desk.PersonAsync(id, admin, cancel) is not { LeftOn: null } person)
            return NotFound();
        return await MayAsync(admin, person, cancel) ? await PageAsync(person, new AccountForm(), cancel) : Forbid();
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] AccountForm form, Guid formToken, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await desk.PersonAsync(id, admin, cancel) is not { LeftOn: null } person)
            return NotFound();
        if (!await MayAsync(admin, person, cancel))
            return Forbid();
        var user = await db.Users.FindAsync([id], cancel);
        var wanted = WantedAccess.ToAccount(id, person.AgencyKey);
        if (!await IsValidAsync(person, user, form, wanted, cancel))
            return await PageAsync(person, form, cancel);

        var (password, email) = (FirstPassword.Make(), user?.Email ?? form.Email!.Trim());
        var change = await access.AskAsync(wanted, admin, cancel);
        return await KeepAsync(formToken, Addresses.Person(id), async () =>
        {
            var became = change.NeedsSecondPerson ? "was asked for, and waits for a second person" : "was made";
            desk.Record(admin, person.AgencyKey, id, $"{person.Name}. {(user is null ? "An account" : "A new first password")} {became}.");
            if (change.NeedsSecondPerson)
                db.WaitingPasswords.Add(accounts.Waiting(change, email, password));
            else if (user is null)
                db.Users.Add(accounts.Make(id, email, accounts.HashOf(password)));
            else
                await ReplaceAsync(user, accounts.HashOf(password), cancel);
        }, async () => change.NeedsSecondPerson
            ? View("FirstHalf",
                new FirstHalfPage(person, email, password.FirstHalf, change.Id, await confirmers.NamesAsync(change, cancel)))
            : View("Made", new AccountMadePage(person, email, password.Whole)), () => PageAsync(person, form, cancel), cancel);
    }

    private async Task<bool> MayAsync(Administrator admin, PersonEntry person, CancellationToken cancel) =>
        person.Id != admin.Id && admin.CouldGive(await desk.WholeReachAsync(person.Id, cancel));

    private async Task ReplaceAsync(PortalUser user, string passwordHash, CancellationToken cancel)
    {
        NewAccounts.SetFirst(user, passwordHash);
        await sessions.EndAllOfAsync(user.Id, cancel);
    }

    private async Task<bool> IsValidAsync(
        PersonEntry person, PortalUser? user, AccountForm form, WantedAccess wanted, CancellationToken cancel)
    {
        if (user is null)
            (await validator.ValidateAsync(form, cancel)).AddToModelState(ModelState, "Form");
        if (user is null && ModelState.IsValid && await accounts.ProblemsAsync(person.Id, form.Email!.Trim(), cancel) is { } sentence)
            ModelState.AddModelError("Form.Email", sentence);
        if (ModelState.IsValid && await access.WaitingAsync(wanted, cancel) is { } waiting)
            ModelState.AddModelError("", $"{waiting.AskedByName} has already asked for a first password. "
                + "A second person must confirm or refuse it first.");
        if (!ModelState.IsValid)
            Mark(StatusCodes.Status400BadRequest);
        return ModelState.IsValid;
    }

    private async Task<IActionResult> PageAsync(PersonEntry person, AccountForm form, CancellationToken cancel) =>
        View("New", new AccountPage(person, form,
            await db.Users.Where(u => u.Id == person.Id).Select(u => u.Email).SingleOrDefaultAsync(cancel),
            !(await desk.WholeReachAsync(person.Id, cancel)).IsEmpty));
}
