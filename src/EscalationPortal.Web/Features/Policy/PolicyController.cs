using EscalationPortal.Web.Policies;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Policy;

/// <summary>The policy that the portal runs, for everyone who has signed in: as a flowchart, and rule by rule.</summary>
[Route("policy")]
public sealed class PolicyController(PolicyShelf policies) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View(PolicyPage.Of(policies.Current));

    [HttpGet("flowchart")]
    public IActionResult Flowchart() => View(FlowchartPage.Of(policies.Current));
}
