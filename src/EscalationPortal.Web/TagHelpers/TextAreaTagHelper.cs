using System.Globalization;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>A text box of several lines. What stands inside the element is guidance, and is shown above the box.</summary>
[HtmlTargetElement("text-area", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextAreaTagHelper : FieldTagHelper
{
    public required string Label { get; set; }

    public int Rows { get; set; } = 5;

    public bool? Spellcheck { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Hint = FormDisclosure.Beside(ViewContext.HttpContext, Hint);
        var guidance = await output.GetChildContentAsync();
        StartGroup(output, LabelElement(Label));
        output.Content.AppendHtml(HintAndError());

        if (!guidance.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(WithId(Element("div", "app-guidance", guidance), Id + "-guidance"));
            AlsoDescribedBy.Add(Id + "-guidance");
        }

        // Shown as a count; the server enforces it, so that a longer text is never cut off while typing or pasting.
        var limit = TextLimits.Of(For.Metadata, ViewContext.HttpContext.RequestServices);
        output.Attributes.SetAttribute("class", output.Attributes["class"].Value + " govuk-character-count");
        output.Attributes.SetAttribute("data-module", "govuk-character-count");
        output.Attributes.SetAttribute("data-maxlength", limit.ToString(CultureInfo.InvariantCulture));
        AlsoDescribedBy.Add(Id + "-info");
        output.Content
            .AppendHtml(Box())
            .AppendHtml(WithId(
                Element("div", "govuk-hint govuk-character-count__message", $"You can enter up to {limit.ToString("N0", CultureInfo.InvariantCulture)} characters"),
                Id + "-info"));
    }

    private TagBuilder Box()
    {
        var wrong = Error is null ? "" : " govuk-textarea--error";
        var box = WithId(Element("textarea", $"govuk-textarea govuk-js-character-count{wrong}"), Id);
        box.Attributes["name"] = Name;
        box.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
        Set(box, "spellcheck", Spellcheck is { } checkedSpelling ? (checkedSpelling ? "true" : "false") : null);
        Set(box, "aria-describedby", DescribedBy);
        // A browser drops the first line break of a text area; without one more, a text that starts with one would lose it.
        box.InnerHtml.AppendHtml("\n").Append(Typed ?? "");
        return box;
    }
}
