using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Errors;

/// <summary>
/// Answers in plain words for whatever could not be served. Re-executed with the failed request's own method and form, and for people who
/// have not signed in: hence open to everybody, and without the token whose absence may be what failed. It changes nothing and shows no dispute.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    [Route("/error/{code:int}")]
    public IActionResult Show(int code)
    {
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        return View(ErrorPage.For(Response.StatusCode));
    }
}
