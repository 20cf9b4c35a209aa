using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>Writes a style sheet of ours into a document that is taken away: there it has no address to load it from.</summary>
[HtmlTargetElement("file-style", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileStyleTagHelper(IWebHostEnvironment environment) : TagHelper
{
    public string Href { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await using var stream = environment.WebRootFileProvider.GetFileInfo(Href).CreateReadStream();
        using var reader = new StreamReader(stream);
        output.TagName = "style";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(await reader.ReadToEndAsync());
    }
}
