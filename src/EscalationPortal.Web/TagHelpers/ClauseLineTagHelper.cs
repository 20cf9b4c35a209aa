using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>The clauses that the policy gives for what a page does. No link: following it would lose what was typed beside it.</summary>
[HtmlTargetElement("clause-line", Attributes = "of", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ClauseLineTagHelper : TagHelper
{
    /// <summary>Null where the policy is silent.</summary>
    public required IEnumerable<string?> Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var clauses = Of.OfType<string>().Distinct().ToList();
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-body");
        output.Content.SetContent(clauses switch
        {
            [] => "The policy does not cover this. It is a rule of the portal.",
            [var only] => $"Clause {only}",
            _ => $"Clauses {string.Join(", ", clauses)}",
        });
    }
}
