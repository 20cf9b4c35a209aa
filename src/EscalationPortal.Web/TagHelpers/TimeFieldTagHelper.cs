using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>One box for a time of day, bound to a string that <see cref="Forms.TimeInput"/> reads.</summary>
[HtmlTargetElement("time-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TimeFieldTagHelper : TextFieldTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Hint ??= "For example, 9am or 14:30";
        Width ??= 10;
        Autocomplete ??= "off";
        Spellcheck ??= false;
        base.Process(context, output);
    }
}
