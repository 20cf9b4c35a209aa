using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>Every error of the form, in the order in which the form's class names its fields, each linked to its box.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var wrong = ViewContext.ModelState.Where(entry => entry.Value!.Errors.Count > 0).OrderBy(entry => PlaceOf(entry.Key)).ToList();
        if (wrong.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");

        var list = new TagBuilder("ul");
        list.AddCssClass("govuk-list govuk-error-summary__list");
        foreach (var (key, entry) in wrong)
            foreach (var error in entry!.Errors)
                list.InnerHtml.AppendHtml(Item(key, error.ErrorMessage));

        var title = new TagBuilder("h2");
        title.AddCssClass("govuk-error-summary__title");
        title.InnerHtml.Append("There is a problem");

        var body = new TagBuilder("div");
        body.AddCssClass("govuk-error-summary__body");
        body.InnerHtml.AppendHtml(list);

        // The alert is inside the element that takes the focus: on one and the same, some screen readers lose half of it.
        var alert = new TagBuilder("div");
        alert.Attributes["role"] = "alert";
        alert.InnerHtml.AppendHtml(title).AppendHtml(body);
        output.Content.SetHtmlContent(alert);
    }

    private TagBuilder Item(string key, string message)
    {
        var item = new TagBuilder("li");
        if (key.Length == 0)
        {
            item.InnerHtml.Append(message);
            return item;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = "#" + AnchorOf(key);
        link.InnerHtml.Append(message);
        item.InnerHtml.AppendHtml(link);
        return item;
    }

    private string AnchorOf(string key)
    {
        var id = TagBuilder.CreateSanitizedId(key, "_");
        if (Walk(key).LastOrDefault()?.ModelType != typeof(DateInput))
            return id;

        var typed = ViewContext.ViewData.Eval(key) as DateInput;
        return $"{id}_{(typed?.WrongParts() is [var first, ..] ? first : nameof(DateInput.Day))}";
    }

    // Model state lists a field that was not posted (a radio left alone) after all that were.
    private string PlaceOf(string key) => string.Concat(Walk(key).Select(property =>
        (char)('0' + property.ContainerMetadata!.Properties.ToList().IndexOf(property))));

    private IEnumerable<ModelMetadata> Walk(string key)
    {
        var metadata = ViewContext.ViewData.ModelMetadata;
        foreach (var step in key.Split('.'))
        {
            var indexed = step.IndexOf('[', StringComparison.Ordinal);
            var property = metadata.Properties[indexed < 0 ? step : step[..indexed]];
            if (property is null)
                yield break;

            yield return property;
            metadata = indexed < 0 ? property : property.ElementMetadata ?? property;
        }
    }
}
