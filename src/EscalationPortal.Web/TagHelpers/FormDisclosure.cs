using EscalationPortal.Web.Display;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>That what is written can be disclosed stands once in each form: beside its first box of several lines.</summary>
internal static class FormDisclosure
{
    private static readonly object s_said = new();

    public static bool IsSaid(HttpContext http) => http.Items.ContainsKey(s_said);

    /// <summary>A new form has not said it yet. Partial views and layouts share their request alone, so it is kept there.</summary>
    public static void Begin(HttpContext http) => http.Items.Remove(s_said);

    /// <summary>The hint of a box, with the sentence where it is the first of its form.</summary>
    public static string? Beside(HttpContext http, string? hint)
    {
        if (!http.Items.TryAdd(s_said, true))
            return hint;
        return hint is null ? DisputeWords.Disclosure : $"{hint.TrimEnd('.')}. {DisputeWords.Disclosure}";
    }
}

/// <summary>A part of a form that is shown for one answer alone. What it says is hidden with it, so the rest of the form says it for itself.</summary>
[HtmlTargetElement(Attributes = "data-shown-for")]
public sealed class ShownForTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var http = ViewContext.HttpContext;
        var saidBefore = FormDisclosure.IsSaid(http);
        await output.GetChildContentAsync();
        if (!saidBefore)
            FormDisclosure.Begin(http);
    }
}
