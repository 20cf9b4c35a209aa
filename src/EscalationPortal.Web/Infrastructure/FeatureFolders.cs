using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace EscalationPortal.Web.Infrastructure;

/// <summary>A view is beside its controller. What a view is made of can also be in the folder of the area, or in Shared.</summary>
public sealed class FeatureFolders : IViewLocationExpander
{
    private const string Folder = "folder";
    private static readonly string s_root = $"{typeof(Program).Assembly.GetName().Name}.Features.";

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[Folder] = (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace;

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values[Folder] is not { } controller || !controller.StartsWith(s_root, StringComparison.Ordinal))
            return viewLocations;
        var folders = controller[s_root.Length..].Split('.');
        // A page of the area's own controller must not stand in for one that is missing.
        string[] places = context.IsMainPage ? [string.Join('/', folders)] : [string.Join('/', folders), folders[0]];
        return places.Select(p => $"/Features/{p}/{{0}}.cshtml").Concat(viewLocations);
    }
}
