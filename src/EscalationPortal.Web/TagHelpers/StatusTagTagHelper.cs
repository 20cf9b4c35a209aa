using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>A state in words. The colour only helps to find it again; red is for what is overdue or dangerous.</summary>
[HtmlTargetElement("status-tag", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatusTagTagHelper : TagHelper
{
    public required string State { get; set; }

    /// <summary>grey, green, teal, blue, purple, magenta, red, orange or yellow.</summary>
    public string? Colour { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Colour is null ? "govuk-tag" : $"govuk-tag govuk-tag--{Colour}");
        output.Content.SetContent(State);
    }
}
