using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>What all fields share: the name that binds, the id that errors link to, what was typed, and what was wrong with it.</summary>
public abstract class FieldTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    public string? Hint { get; set; }

    /// <summary>Makes the label or legend the h1, for a page that asks one thing.</summary>
    public bool Heading { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string Id => TagBuilder.CreateSanitizedId(Name, "_");

    protected virtual string? Error => ErrorOf(Name);

    protected string? DescribedBy
    {
        get
        {
            var ids = new List<string>();
            if (Hint is not null)
                ids.Add(Id + "-hint");
            if (Error is not null)
                ids.Add(Id + "-error");
            ids.AddRange(AlsoDescribedBy);
            return ids.Count == 0 ? null : string.Join(' ', ids);
        }
    }

    protected List<string> AlsoDescribedBy { get; } = [];

    protected string? ErrorOf(string name) =>
        ViewContext.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    protected string? Typed =>
        ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is not null
            ? entry.AttemptedValue
            : Convert.ToString(For.Model, CultureInfo.InvariantCulture);

    /// <summary>Turns the custom element into the form group, and opens it with whatever names the field.</summary>
    protected void StartGroup(TagHelperOutput output, IHtmlContent named)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Error is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
        output.Content.SetHtmlContent(named);
    }

    protected TagBuilder LabelElement(string text)
    {
        var label = Element("label", Heading ? "govuk-label govuk-label--l" : "govuk-label govuk-label--s", text);
        label.Attributes["for"] = Id;
        return Heading ? Element("h1", "govuk-label-wrapper", label) : label;
    }

    protected TagBuilder FieldsetElement(string legend)
    {
        var fieldset = Element("fieldset", "govuk-fieldset");
        Set(fieldset, "aria-describedby", DescribedBy);
        fieldset.InnerHtml.AppendHtml(Heading
            ? Element("legend", "govuk-fieldset__legend govuk-fieldset__legend--l", Element("h1", "govuk-fieldset__heading", legend))
            : Element("legend", "govuk-fieldset__legend govuk-fieldset__legend--s", legend));
        return fieldset;
    }

    protected IHtmlContent HintAndError()
    {
        var content = new HtmlContentBuilder();
        if (Hint is not null)
            content.AppendHtml(WithId(Element("div", "govuk-hint", Hint), Id + "-hint"));
        if (Error is { } error)
        {
            var paragraph = WithId(Element("p", "govuk-error-message"), Id + "-error");
            paragraph.InnerHtml.AppendHtml(Element("span", "govuk-visually-hidden", "Error:")).Append(" " + error);
            content.AppendHtml(paragraph);
        }

        return content;
    }

    protected static TagBuilder Element(string tag, string cssClass, string? text = null)
    {
        var element = new TagBuilder(tag);
        element.Attributes["class"] = cssClass;
        if (text is not null)
            element.InnerHtml.Append(text);
        return element;
    }

    protected static TagBuilder Element(string tag, string cssClass, IHtmlContent inside)
    {
        var element = Element(tag, cssClass);
        element.InnerHtml.AppendHtml(inside);
        return element;
    }

    protected static TagBuilder WithId(TagBuilder element, string id)
    {
        element.Attributes["id"] = id;
        return element;
    }

    protected static void Set(TagBuilder element, string attribute, string? value)
    {
        if (value is not null)
            element.Attributes[attribute] = value;
    }
}
