using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Features.Account.Support;
using EscalationPortal.Web.Features.Directory.Support.Access;
using EscalationPortal.Web.Infrastructure;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Features.Account;

/// <summary>Signing in is open to everyone, because no one is known before it; all that follows it is not.</summary>
[Route("account")]
public sealed class AccountController(
    UserManager<PortalUser> users, PortalDbContext db, IValidator<SignInForm> validator, PasswordCheck passwords, Guessing guessing,
    KnownBrowser browser,
    Sessions sessions, UnsentForms unsentForms, CurrentActor current, AccessDesk access)
    : Controller
{
    private const string NoLongerGood = "This first password no longer works, "
        + "because your account can now open more than when it was made. Ask for a new one.";

    private const string Wrong = "The email address or password is wrong. "
        + "After several wrong tries you must wait before you try again.";

    [AllowAnonymous, HttpGet("sign-in")]
    public IActionResult SignIn(string? returnUrl, string? unsent)
    {
        if (User.Identity?.IsAuthenticated == true)
            return LocalRedirect(LocalOrWork(returnUrl));
        ViewData["Unsent"] = unsent;
        return View(new SignInForm { ReturnUrl = returnUrl });
    }

    [AllowAnonymous, HttpPost("sign-in")]
    public async Task<IActionResult> SignIn(SignInForm form, CancellationToken cancel)
    {
        (await validator.ValidateAsync(form, cancel)).AddToModelState(ModelState, null);
        if (!ModelState.IsValid)
            return Again(form);
        var user = await users.FindByEmailAsync(form.Email!.Trim());
        var tries = TriesOf(form.Email.Trim(), user);
        if (await guessing.CountAsync(tries, cancel) is { } wait)
            return Again(form, $"There were too many wrong tries with this address. {TooManyTries.Until(wait)}");
        if (!passwords.Fits(user, form.Password!) || !await db.People.AnyAsync(p => p.Id == user!.Id && p.LeftOn == null, cancel))
            return Again(form, Wrong); // The same words for whichever part is wrong: no one learns who has an account.

        if (user!.MustChangePassword && await access.FirstPasswordIsOfOnePersonAsync(user.Id, cancel))
            return Again(form, NoLongerGood);

        await guessing.ForgetAsync(tries, cancel);
        await unsentForms.ForgetOldAsync(cancel);
        await sessions.ForgetOldAsync(cancel);
        await guessing.ForgetOldAsync(cancel);
        await sessions.BeginAsync(user, HttpContext);
        browser.Remember(user.Id);
        if (user.MustChangePassword)
            return LocalRedirect(Addresses.Password);
        return LocalRedirect(LocalOrWork(form.ReturnUrl));
    }

    [HttpGet("")]
    public async Task<IActionResult> Show() =>
        View(new AccountPage((await current.GetAsync()).Person, (await users.GetUserAsync(User))!.Email!));

    [HttpPost("sign-out")]
    public async Task<IActionResult> EndSession()
    {
        await sessions.EndAsync(HttpContext);
        return Redirect(Addresses.SignIn);
    }

    [HttpPost("sign-out-everywhere")]
    public async Task<IActionResult> EndEverySession(CancellationToken cancel)
    {
        await sessions.EndAllOfAsync((await current.GetAsync()).Id, cancel);
        await db.SaveChangesAsync(cancel);
        await sessions.EndAsync(HttpContext);
        return Redirect(Addresses.SignIn);
    }

    private string LocalOrWork(string? address) => Url.IsLocalUrl(address) ? address : Addresses.Work;

    private string TriesOf(string email, PortalUser? user) =>
        Guessing.KeyOf("sign in", user is not null && browser.Of(user.Id) is { } known ? known : users.NormalizeEmail(email)!);

    private ViewResult Again(SignInForm form, string? refusal = null)
    {
        if (refusal is not null)
            ModelState.AddModelError(nameof(form.Email), refusal);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(form);
    }
}
