using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

[HtmlTargetElement("select-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectFieldTagHelper : FieldTagHelper
{
    public required string Label { get; set; }

    public required IEnumerable<Choice> Options { get; set; }

    /// <summary>The text of the first, empty option.</summary>
    public string Empty { get; set; } = "Choose one";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var select = WithId(Element("select", "govuk-select" + (Error is null ? "" : " govuk-select--error")), Id);
        select.Attributes["name"] = Name;
        Set(select, "aria-describedby", DescribedBy);
        foreach (var option in Options.Prepend(new Choice("", Empty)))
        {
            var element = new TagBuilder("option");
            element.Attributes["value"] = option.Value;
            if (option.Value == (Typed ?? ""))
                element.Attributes["selected"] = "selected";
            element.InnerHtml.Append(option.Text);
            select.InnerHtml.AppendHtml(element);
        }

        StartGroup(output, LabelElement(Label));
        output.Content.AppendHtml(HintAndError()).AppendHtml(select);
    }
}
