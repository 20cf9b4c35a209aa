using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>Three boxes bound to a <see cref="DateInput"/>. Only the boxes that are wrong are marked.</summary>
[HtmlTargetElement("date-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateFieldTagHelper : FieldTagHelper
{
    private static readonly string[] Parts = [nameof(DateInput.Day), nameof(DateInput.Month), nameof(DateInput.Year)];

    public required string Legend { get; set; }

    protected override string? Error => ErrorOf(Name) ?? Parts.Select(part => ErrorOf($"{Name}.{part}")).FirstOrDefault(error => error is not null);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var typed = For.Model as DateInput ?? new DateInput();
        var wrong = Error is null ? [] : typed.WrongParts();
        var boxes = WithId(Element("div", "govuk-date-input"), Id);
        foreach (var part in Parts)
            // A real date with an error is wrong as a whole: too early, or not a working day.
            boxes.InnerHtml.AppendHtml(Box(part, typed, marked: Error is not null && (wrong.Count == 0 || wrong.Contains(part))));

        var fieldset = FieldsetElement(Legend);
        fieldset.InnerHtml.AppendHtml(HintAndError()).AppendHtml(boxes);
        StartGroup(output, fieldset);
    }

    private TagBuilder Box(string part, DateInput typed, bool marked)
    {
        var id = $"{Id}_{part}";
        var label = Element("label", "govuk-label govuk-date-input__label", part);
        label.Attributes["for"] = id;

        var width = part == nameof(DateInput.Year) ? 4 : 2;
        var input = WithId(Element("input", $"govuk-input govuk-date-input__input govuk-input--width-{width}" + (marked ? " govuk-input--error" : "")), id);
        input.TagRenderMode = TagRenderMode.StartTag;
        input.Attributes["name"] = $"{Name}.{part}";
        input.Attributes["type"] = "text";
        input.Attributes["inputmode"] = "numeric";
        var value = part switch { nameof(DateInput.Day) => typed.Day, nameof(DateInput.Month) => typed.Month, _ => typed.Year };
        if (!string.IsNullOrEmpty(value))
            input.Attributes["value"] = value;

        var group = Element("div", "govuk-form-group");
        group.InnerHtml.AppendHtml(label).AppendHtml(input);
        return Element("div", "govuk-date-input__item", group);
    }
}
