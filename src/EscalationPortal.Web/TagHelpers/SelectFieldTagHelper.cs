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
        select.InnerHtml.AppendHtml(Option(new Choice("", Empty)));
        foreach (var options in Options.GroupBy(o => o.Group))
        {
            if (options.Key is null)
                options.ToList().ForEach(o => select.InnerHtml.AppendHtml(Option(o)));
            else
                select.InnerHtml.AppendHtml(Group(options.Key, options));
        }

        StartGroup(output, LabelElement(Label));
        output.Content.AppendHtml(HintAndError()).AppendHtml(select);
    }

    private TagBuilder Group(string name, IEnumerable<Choice> options)
    {
        var group = new TagBuilder("optgroup");
        group.Attributes["label"] = name;
        foreach (var option in options)
            group.InnerHtml.AppendHtml(Option(option));
        return group;
    }

    private TagBuilder Option(Choice option)
    {
        var element = new TagBuilder("option");
        element.Attributes["value"] = option.Value;
        if (option.Value == (Typed ?? ""))
            element.Attributes["selected"] = "selected";
        element.InnerHtml.Append(option.Text);
        return element;
    }
}
