using EscalationPortal.Web.Display;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>When something is due, in London's time, with how long is left in the caller's words. Overdue is said, not only coloured.</summary>
[HtmlTargetElement("due-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DueDateTagHelper : TagHelper
{
    public required DateTime At { get; set; }

    public required DateTime Now { get; set; }

    /// <summary>Such as '1 working day left', 'due tomorrow' or '2 working days late'.</summary>
    public string? Words { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var overdue = Now > At;
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", overdue ? "app-due app-due--overdue" : "app-due");

        var time = new TagBuilder("time");
        time.Attributes["datetime"] = LondonWords.Machine(At);
        time.InnerHtml.Append(LondonWords.DateAndTime(At));
        output.Content.SetHtmlContent(time);

        var left = overdue ? string.Join(", ", new[] { "overdue", Words }.Where(part => part is not null)) : Words;
        if (left is null)
            return;

        var words = new TagBuilder("span");
        words.AddCssClass("app-due__left");
        words.InnerHtml.Append(left);
        output.Content.Append(": ").AppendHtml(words);
    }
}
