using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

[HtmlTargetElement("submit-button")]
public sealed class SubmitButtonTagHelper : TagHelper
{
    /// <summary>'secondary' or 'warning'; none for the one green button of a page.</summary>
    public string? Kind { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.Attributes.SetAttribute("type", "submit");
        output.Attributes.SetAttribute("class", Kind is null ? "govuk-button" : $"govuk-button govuk-button--{Kind}");
        output.Attributes.SetAttribute("data-module", "govuk-button");
        output.Attributes.SetAttribute("data-prevent-double-click", "true");
    }
}
