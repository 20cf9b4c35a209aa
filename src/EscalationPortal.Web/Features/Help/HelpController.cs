using EscalationPortal.Web.Policies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Help;

/// <summary>Open to everyone: what to do when a child is in danger must not wait for a sign-in. It shows the policy, and no dispute.</summary>
[AllowAnonymous, Route("help")]
public sealed class HelpController(PolicyShelf policies) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View(new HelpPage(policies.Current, RoleGuide.Of(policies.Current)));

    [HttpGet("roles/{role}")]
    public IActionResult Role(string role) =>
        RoleGuide.Of(policies.Current).FirstOrDefault(g => g.Key == role) is { } guide ? View(guide) : NotFound();

    [HttpGet("states")]
    public IActionResult States() => View(policies.Current);

    [HttpGet("accessibility")]
    public IActionResult Accessibility() => View();

    [HttpGet("privacy")]
    public IActionResult Privacy() => View(policies.Current);
}
