using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Accounts;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Administration;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Accounts;

/// <summary>An account for somebody of the directory, or a new first password. Whoever could not give all that it opens does not hand it over.</summary>
[Route("people/{id:guid}/account")]
public sealed class AccountsController(
    DirectoryDesk desk, DisputeDesk forms, PortalDbContext db, UserManager<PortalUser> users, IValidator<AccountForm> validator) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await desk.PersonAsync(id, admin, cancel) is not { LeftOn: null } person)
            return NotFound();
        return May(admin, person) ? Page(person, new AccountForm(), await users.FindByIdAsync(id.ToString())) : Forbid();
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] AccountForm form, Guid formToken, CancellationToken cancel)
    {
        if (await desk.AdministratorAsync() is not { } admin)
            return Forbid();
        if (await desk.PersonAsync(id, admin, cancel) is not { LeftOn: null } person)
            return NotFound();
        if (!May(admin, person))
            return Forbid();
        var user = await users.FindByIdAsync(id.ToString());
        if (user is null && !await IsValidAsync(form, cancel))
            return Page(person, form, user);

        var password = FirstPassword.Make();
        desk.Record(admin, person.AgencyKey, id, $"{person.Name}. {(user is null ? "An account" : "A new first password")} was made.");
        if (user is null)
            db.Users.Add(user = FirstPassword.AccountFor(id, form.Email!.Trim(), password, users));
        else
            FirstPassword.Set(user, password, users);
        try
        {
            await forms.SaveAsync(formToken, $"/people/{id}", cancel);
            return View("Made", new AccountMadePage(person, user.Email!, password));
        }
        catch (DbUpdateException)
        {
            forms.Forget();
            ModelState.AddModelError("", "Somebody changed this account at the same moment. Read what is stored now, then send yours again.");
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page(person, form, await users.FindByIdAsync(id.ToString()));
        }
    }

    private static bool May(Administrator admin, PersonEntry person) =>
        person.Id != admin.Id && admin.HandsPasswordTo(person.Roles.Select(r => r.Role));

    private async Task<bool> IsValidAsync(AccountForm form, CancellationToken cancel)
    {
        (await validator.ValidateAsync(form, cancel)).AddToModelState(ModelState, "Form");
        if (ModelState.IsValid && await users.FindByEmailAsync(form.Email!.Trim()) is not null)
            ModelState.AddModelError("Form.Email", "Somebody has an account with this address already");
        if (!ModelState.IsValid)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        return ModelState.IsValid;
    }

    private ViewResult Page(PersonEntry person, AccountForm form, PortalUser? user) => View("New", new AccountPage(person, form, user?.Email));
}
