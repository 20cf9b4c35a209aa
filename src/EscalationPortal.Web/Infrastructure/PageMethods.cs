using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace EscalationPortal.Web.Infrastructure;

/// <summary>Which HTTP methods a page takes: those that it is written for, and HEAD wherever it takes GET.</summary>
public sealed class PageMethods : IActionModelConvention
{
    private static readonly string[] s_reading = [HttpMethods.Get, HttpMethods.Head];

    public void Apply(ActionModel action)
    {
        foreach (var selector in action.Selectors.Where(IsForReading))
        {
            selector.ActionConstraints.Clear();
            selector.ActionConstraints.Add(new HttpMethodActionConstraint(s_reading));
            selector.EndpointMetadata.Remove(selector.EndpointMetadata.OfType<HttpMethodMetadata>().Single());
            selector.EndpointMetadata.Add(new HttpMethodMetadata(s_reading));
        }
    }

    private static bool IsForReading(SelectorModel selector) =>
        selector.ActionConstraints.OfType<HttpMethodActionConstraint>().Any(c => c.HttpMethods.SequenceEqual([HttpMethods.Get]));
}

public static class OtherMethods
{
    /// <summary>
    /// Answers any other method with 405, signed in or out, before anything is looked up: what is allowed is a matter of the route,
    /// and says nothing of what is there. The router has chosen an endpoint of its own then, which is no route.
    /// </summary>
    public static void UseRefusalOfOtherMethods(this WebApplication app) => app.Use((http, next) =>
        http.GetEndpoint() is { RequestDelegate: { } refuse } and not RouteEndpoint ? refuse(http) : next(http));
}
