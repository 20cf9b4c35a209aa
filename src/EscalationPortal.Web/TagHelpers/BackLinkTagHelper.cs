using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

[HtmlTargetElement("back-link", Attributes = "href", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BackLinkTagHelper : TagHelper
{
    public required string Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("href", Href);
        output.Attributes.SetAttribute("class", "govuk-back-link");
        if (words.IsEmptyOrWhiteSpace)
            output.Content.SetContent("Back");
    }
}
