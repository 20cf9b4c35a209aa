using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EscalationPortal.Web.Infrastructure;

public static class RenderedViews
{
    /// <summary>A view as text, for what has to be known before it is sent.</summary>
    public static async Task<string> RenderAsync(this Controller controller, string name, object model)
    {
        var engine = controller.HttpContext.RequestServices.GetRequiredService<ICompositeViewEngine>();
        var view = engine.FindView(controller.ControllerContext, name, isMainPage: true).EnsureSuccessful(null).View!;
        controller.ViewData.Model = model;
        await using var text = new StringWriter();
        await view.RenderAsync(new ViewContext(
            controller.ControllerContext, view, controller.ViewData, controller.TempData, text, new HtmlHelperOptions()));
        return text.ToString();
    }
}
