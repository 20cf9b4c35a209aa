using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Web.Accounts;
using EscalationPortal.Web.Acting;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Account;

/// <summary>Signing in is open to everybody, because nobody is known before it; whatever follows it is not.</summary>
[Route("account")]
public sealed class AccountController(
    SignInManager<PortalUser> signIn, UserManager<PortalUser> users, PortalDbContext db, IValidator<SignInForm> validator,
    IValidator<PasswordForm> passwordValidator, DisputeDesk forms, UnsentForms unsentForms, TimeProvider time) : Controller
{
    [AllowAnonymous, HttpGet("sign-in")]
    public IActionResult SignIn(string? returnUrl, string? unsent)
    {
        ViewData["Unsent"] = unsent;
        return View(new SignInForm { ReturnUrl = returnUrl });
    }

    [AllowAnonymous, HttpPost("sign-in")]
    public async Task<IActionResult> SignIn(SignInForm form, CancellationToken cancel)
    {
        var result = await validator.ValidateAsync(form, cancel);
        result.AddToModelState(ModelState, null);
        if (!ModelState.IsValid)
            return Again(form);
        if (await PasswordFitsAsync(form) is not { } user)
        {
            // The same words whichever part is wrong, and where the account is locked: nobody learns who has one.
            ModelState.AddModelError(nameof(form.Email), "The email address or the password is not right. After five tries an account is locked for 15 minutes.");
            return Again(form);
        }

        await unsentForms.ForgetOldAsync(cancel);
        await signIn.SignInAsync(user, SessionLimit.Begin(time.GetUtcNow()));
        if (user.MustChangePassword)
            return LocalRedirect(KnownPerson.PasswordPage);
        return LocalRedirect(Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : "/work");
    }

    [HttpPost("sign-out")]
    public async Task<IActionResult> EndSession()
    {
        await signIn.SignOutAsync();
        return Redirect("/account/sign-in");
    }

    [HttpGet("password")]
    public IActionResult Password() => View(new PasswordForm());

    [HttpPost("password")]
    public async Task<IActionResult> ChangePassword(PasswordForm form, Guid formToken, CancellationToken cancel)
    {
        var user = await users.GetUserAsync(User) ?? throw new InvalidOperationException("The session has no account.");
        (await passwordValidator.ValidateAsync(form, cancel)).AddToModelState(ModelState, null);
        if (ModelState.IsValid)
        {
            user.MustChangePassword = false; // kept only with the new password, in the same save
            await forms.MarkAsync(formToken, "/work");
            var changed = await users.ChangePasswordAsync(user, form.Current!, form.New!);
            foreach (var error in changed.Errors)
                ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(form.Current) : nameof(form.New), PasswordForm.Words(error));
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Password", form);
        }

        await signIn.RefreshSignInAsync(user);
        TempData["Flash"] = "Your new password is set.";
        return LocalRedirect("/work");
    }

    private async Task<PortalUser?> PasswordFitsAsync(SignInForm form)
    {
        var user = await users.FindByEmailAsync(form.Email!.Trim());
        return user is not null && (await signIn.CheckPasswordSignInAsync(user, form.Password!, lockoutOnFailure: true)).Succeeded
            && await db.People.AnyAsync(p => p.Id == user.Id && p.LeftOn == null) ? user : null;
    }

    private ViewResult Again(SignInForm form)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(form);
    }
}
