using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Infrastructure;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Account.Passwords;

/// <summary>Choosing one's own password. It ends the sessions that are open elsewhere.</summary>
[Route("account/password")]
public sealed class PasswordsController(
    UserManager<PortalUser> users, IValidator<PasswordForm> validator, Guessing guessing, Sessions sessions, FormTokens forms) : Controller
{
    [HttpGet("")]
    public IActionResult Edit() => View(new PasswordForm());

    [HttpPost("")]
    public async Task<IActionResult> Update(PasswordForm form, Guid formToken, CancellationToken cancel)
    {
        var user = await users.GetUserAsync(User) ?? throw new InvalidOperationException("The session has no account.");
        (await validator.ValidateAsync(form, cancel)).AddToModelState(ModelState, null);
        if (!ModelState.IsValid)
            return Again(form);
        // Counted for this session only: guesses elsewhere do not touch the person who is signed in here.
        var tries = Guessing.KeyOf("password page", $"{await Sessions.CurrentAsync(HttpContext)}");
        if (await guessing.CountAsync(tries, cancel) is { } wait)
            return Again(form, nameof(form.Current), $"There were too many wrong tries. {TooManyTries.Until(wait)}");
        user.MustChangePassword = false; // Saved only with the new password, and so are the two lines below.
        await forms.AddAsync(formToken, Addresses.Work);
        await sessions.EndAllOfAsync(user.Id, cancel);
        var changed = await users.ChangePasswordAsync(user, form.Current!, form.New!);
        foreach (var error in changed.Errors)
            ModelState.AddModelError(PasswordRefusal.FieldOf(error), PasswordRefusal.Words(error));
        if (!changed.Succeeded)
            return Again(form);

        await guessing.ForgetAsync(tries, cancel);
        await sessions.BeginAsync(user, HttpContext); // A new one: the cookie of the old one may be why the password was changed.
        TempData["Flash"] = "Your password has been changed.";
        return LocalRedirect(Addresses.Work);
    }

    private ViewResult Again(PasswordForm form, string? field = null, string? refusal = null)
    {
        if (refusal is not null)
            ModelState.AddModelError(field!, refusal);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Edit", form);
    }
}
