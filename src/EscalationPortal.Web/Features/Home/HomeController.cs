using EscalationPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Features.Home;

public sealed class HomeController : Controller
{
    [HttpGet("/")]
    public IActionResult Index() => Redirect(Addresses.Work);
}
