using System.Globalization;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>
/// A form that changes something. It carries the antiforgery token, a token of its own by which a second post of the same page
/// is known, and the number of the last event that its reader had seen.
/// </summary>
[HtmlTargetElement("form-post")]
public sealed class FormPostTagHelper(IHtmlGenerator generator, IHtmlHelper html) : TagHelper
{
    public string? Action { get; set; }

    public int? SeenThrough { get; set; }

    /// <summary>Of what the form changes, as it was when the page was shown.</summary>
    public Guid? Version { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        FormDisclosure.Begin(ViewContext.HttpContext);
        output.TagName = "form";
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate", null, HtmlAttributeValueStyle.Minimized));
        if (Action is not null)
            output.Attributes.SetAttribute("action", Action);
        if (!output.Attributes.ContainsName("class"))
            output.Attributes.SetAttribute("class", "app-form");

        if (ViewContext.ViewData["PersonalData"] is PersonalDataQuestion { Findings.Count: > 0 } question)
        {
            // Once: the frame around the page has a form too, the one to sign out with.
            ViewContext.ViewData.Remove("PersonalData");
            ((IViewContextAware)html).Contextualize(ViewContext);
            output.PreContent.AppendHtml(await html.PartialAsync("_PersonalData", question));
        }

        output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext)).AppendHtml(Hidden("FormToken", Guid.NewGuid().ToString("N")));
        // Words that were typed before the session ended were typed on what was stored then: a later change by someone else must not be lost.
        if (Version is { } version)
            output.PostContent.AppendHtml(Hidden("version", ViewContext.ViewData["TypedOnVersion"] as string ?? version.ToString()));
        if (SeenThrough is { } number)
            output.PostContent.AppendHtml(Hidden("SeenThrough", number.ToString(CultureInfo.InvariantCulture)));
    }

    private static TagBuilder Hidden(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.StartTag };
        input.Attributes["type"] = "hidden";
        input.Attributes["name"] = name;
        input.Attributes["value"] = value;
        return input;
    }
}
