using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>A row of a summary list: its key, what stands inside the element, and a link to change it.</summary>
[HtmlTargetElement("summary-row", ParentTag = "summary-list")]
public sealed class SummaryRowTagHelper : TagHelper
{
    public required string Key { get; set; }

    public string? ChangeHref { get; set; }

    /// <summary>What is changed, for people who hear the link on its own. None: the key.</summary>
    public string? ChangeText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = new TagBuilder("dd");
        value.AddCssClass("govuk-summary-list__value");
        value.InnerHtml.AppendHtml(await output.GetChildContentAsync());

        var key = new TagBuilder("dt");
        key.AddCssClass("govuk-summary-list__key");
        key.InnerHtml.Append(Key);

        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-summary-list__row");
        output.Content.SetHtmlContent(key).AppendHtml(value);
        if (ChangeHref is not null)
            output.Content.AppendHtml(Change(ChangeHref));
    }

    private TagBuilder Change(string href)
    {
        var subject = new TagBuilder("span");
        subject.AddCssClass("govuk-visually-hidden");
        subject.InnerHtml.Append(" " + (ChangeText ?? Key.ToLowerInvariant()));

        var link = new TagBuilder("a");
        link.AddCssClass("govuk-link");
        link.Attributes["href"] = href;
        link.InnerHtml.Append("Change").AppendHtml(subject);

        var actions = new TagBuilder("dd");
        actions.AddCssClass("govuk-summary-list__actions");
        actions.InnerHtml.AppendHtml(link);
        return actions;
    }
}
