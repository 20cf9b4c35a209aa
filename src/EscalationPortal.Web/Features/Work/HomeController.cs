using EscalationPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Work;

public sealed class HomeController : Controller
{
    [HttpGet("/")]
    public IActionResult Index() => Redirect(Addresses.Work);
}
