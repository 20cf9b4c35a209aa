using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>For a list of strings; or for a bool, with the one option of value 'true'.</summary>
[HtmlTargetElement("check-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckFieldTagHelper() : ChoicesTagHelper("govuk-checkboxes", "checkbox");
