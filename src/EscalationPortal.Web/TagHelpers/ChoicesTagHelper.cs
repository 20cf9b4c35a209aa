using System.Collections;
using System.Globalization;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>A set of radios or checkboxes. The first has the field's own id, so that a link from the error summary reaches it.</summary>
public abstract class ChoicesTagHelper(string kind, string inputType) : FieldTagHelper
{
    public required string Legend { get; set; }

    public required IEnumerable<Choice> Options { get; set; }

    /// <summary>Side by side, for two short answers such as yes and no.</summary>
    public bool Inline { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var list = Element("div", kind + (Inline ? $" {kind}--inline" : ""));
        list.Attributes["data-module"] = kind;
        var chosen = Chosen();
        foreach (var (index, option) in Options.Index())
            list.InnerHtml.AppendHtml(Item(index, option, chosen.Contains(option.Value, StringComparer.OrdinalIgnoreCase)));

        var fieldset = FieldsetElement(Legend);
        fieldset.InnerHtml.AppendHtml(HintAndError()).AppendHtml(list);
        StartGroup(output, fieldset);
    }

    private TagBuilder Item(int index, Choice option, bool isChosen)
    {
        var id = index == 0 ? Id : $"{Id}-{index + 1}";
        var input = WithId(Element("input", $"{kind}__input"), id);
        input.TagRenderMode = TagRenderMode.StartTag;
        input.Attributes["type"] = inputType;
        input.Attributes["name"] = Name;
        input.Attributes["value"] = option.Value;
        if (isChosen)
            input.Attributes["checked"] = "checked";
        if (option.Hint is not null)
            input.Attributes["aria-describedby"] = id + "-item-hint";

        var label = Element("label", $"govuk-label {kind}__label", option.Text);
        label.Attributes["for"] = id;

        var item = Element("div", $"{kind}__item");
        item.InnerHtml.AppendHtml(input).AppendHtml(label);
        if (option.Hint is not null)
            item.InnerHtml.AppendHtml(WithId(Element("div", $"govuk-hint {kind}__hint", option.Hint), id + "-item-hint"));
        return item;
    }

    private List<string> Chosen()
    {
        var value = ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is not null ? entry.RawValue : For.Model;
        return value switch
        {
            null => [],
            string one => [one],
            IEnumerable many => many.Cast<object?>().Select(Text).ToList(),
            _ => [Text(value)],
        };
    }

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
