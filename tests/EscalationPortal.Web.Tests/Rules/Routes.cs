using EscalationPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Rules;

/// <param name="Class">Who may come here, as routes.txt says.</param>
internal sealed record Route(string Method, string Template, string Class)
{
    public string Line => $"{Method} /{Template}";

    public string PathFor(string reference, Guid id) => "/" + Template
        .Replace("{reference}", reference, StringComparison.Ordinal)
        .Replace("{id:guid}", id.ToString(), StringComparison.Ordinal)
        .Replace("{key}", "cambridgeshire-constabulary", StringComparison.Ordinal)
        .Replace("{absence:guid}", Guid.NewGuid().ToString(), StringComparison.Ordinal)
        .Replace("{role}", "practitioner", StringComparison.Ordinal)
        .Replace("{step}", "safe-now", StringComparison.Ordinal);
}

/// <summary>The routes that the portal has, and those that someone has thought about: one a line in routes.txt, with who may come.</summary>
internal static class Routes
{
    public static IReadOnlyList<Route> Listed { get; } =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Rules", "routes.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(parts => new Route(parts[0], parts[1].TrimStart('/'), parts[2])),
    ];

    public static IEnumerable<Route> Of(string name) => Listed.Where(r => r.Class == name);

    public static IEnumerable<RouteEndpoint> Endpoints(PortalFactory portal) =>
        portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    public static bool IsPage(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null;

    public static bool IsAnonymous(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>HEAD asks for the head of what GET gives, and is no route of its own.</summary>
    public static IEnumerable<string> Lines(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"])
            .Where(m => m != HttpMethods.Head).Select(m => $"{m} /{endpoint.RoutePattern.RawText!.TrimStart('/')}");
}
