namespace EscalationPortal.Web.Features.Account.Support;

/// <summary>What is typed into this form is kept for its writer where it was sent after the session had ended.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class KeptWhenUnsentAttribute : Attribute
{
    /// <summary>Whether the form stands on the page above: its own address has none.</summary>
    public bool StandsAbove { get; init; }

    /// <summary>The step of a journey of which nothing may be stored before it is known to stay in.</summary>
    public string? ExceptStep { get; init; }

    /// <returns>The page to come back to; null where nothing of it is kept.</returns>
    public PathString? PageOf(HttpRequest request)
    {
        if (ExceptStep is not null && ExceptStep.Equals(request.RouteValues["step"] as string, StringComparison.OrdinalIgnoreCase))
            return null;
        var path = request.Path.Value!;
        return StandsAbove ? path[..path.LastIndexOf('/')] : path;
    }
}
