using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

[HtmlTargetElement("radio-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RadioFieldTagHelper() : ChoicesTagHelper("govuk-radios", "radio");
