using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

[HtmlTargetElement("text-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public class TextFieldTagHelper : FieldTagHelper
{
    public required string Label { get; set; }

    /// <summary>Characters that the box has room for: 2, 3, 4, 5, 10, 20 or 30. None: the whole column.</summary>
    public int? Width { get; set; }

    public string InputType { get; set; } = "text";

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public bool? Spellcheck { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        StartGroup(output, LabelElement(Label));
        output.Content.AppendHtml(HintAndError()).AppendHtml(Input());
    }

    private TagBuilder Input()
    {
        var cssClass = "govuk-input" + (Width is { } width ? $" govuk-input--width-{width}" : "") + (Error is null ? "" : " govuk-input--error");
        var input = WithId(Element("input", cssClass), Id);
        input.TagRenderMode = TagRenderMode.StartTag;
        input.Attributes["name"] = Name;
        input.Attributes["type"] = InputType;
        // A password is never sent back to the page.
        if (InputType != "password" && !string.IsNullOrEmpty(Typed))
            input.Attributes["value"] = Typed;
        Set(input, "autocomplete", Autocomplete);
        Set(input, "inputmode", Inputmode);
        Set(input, "spellcheck", Spellcheck is { } checkedSpelling ? (checkedSpelling ? "true" : "false") : null);
        Set(input, "aria-describedby", DescribedBy);
        return input;
    }
}
