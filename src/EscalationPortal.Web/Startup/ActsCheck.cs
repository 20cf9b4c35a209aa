using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;

namespace EscalationPortal.Web.Startup;

/// <summary>
/// Compares what the domain and the web know of the verbs, so that a forgotten one fails at the start and not when someone uses it.
/// </summary>
public static class ActsCheck
{
    /// <exception cref="InvalidOperationException">A verb has no rule, no declaration or no page.</exception>
    public static void CheckActs(this IEndpointRouteBuilder app)
    {
        VerbRules.Check();
        var endpoints = app.DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>();
        Check(ActDeclarations.All, endpoints.Select(e => e.RoutePattern.RawText!));
    }

    /// <exception cref="InvalidOperationException">A verb is not declared once, or its page is not served.</exception>
    public static void Check(IReadOnlyCollection<ActDeclaration> declared, IEnumerable<string> routes)
    {
        if (VerbRules.All.Select(r => r.Verb).Except(declared.Select(d => d.Verb)).ToList() is { Count: > 0 } without)
            throw new InvalidOperationException($"No words and no page are declared for {string.Join(", ", without)}.");
        var served = routes.ToHashSet();
        if (declared.Where(d => !served.Contains(d.Route)).Select(d => $"{d.Verb} ({d.Route})").ToList() is { Count: > 0 } pageless)
            throw new InvalidOperationException($"No controller serves the page of {string.Join(", ", pageless)}.");
        var pages = declared.Where(d => d.SharesPageOf is null).ToLookup(d => d.Page);
        if (pages.FirstOrDefault(p => p.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException(
                $"{string.Join(" and ", twice.Select(d => d.Verb))} both have the page '{twice.Key}'; one must say that it shares it.");
        }

        if (declared.FirstOrDefault(d => d.SharesPageOf is { } other && pages[d.Page].All(p => p.Verb != other)) is { } stray)
            throw new InvalidOperationException($"{stray.Verb} says that it shares the page of {stray.SharesPageOf}, which has another.");
    }
}
