using EscalationPortal.Web.Policies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Help;

[AllowAnonymous, Route("help")]
public sealed class HelpController(PolicyShelf policies) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View(policies.Current);

    [HttpGet("accessibility")]
    public IActionResult Accessibility() => View();

    [HttpGet("privacy")]
    public IActionResult Privacy() => View();
}
