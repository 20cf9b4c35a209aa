using EscalationPortal.Web.Acting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace EscalationPortal.Web.Features.Documents;

/// <summary>The record for an agency's own case system, and the pack for the panel; to print, or as one file that needs nothing else.</summary>
[Route("disputes/{reference}")]
public sealed class DocumentsController(DisputeDesk desk) : Controller
{
    [HttpGet("document")]
    public Task<IActionResult> Record(string reference, CancellationToken cancel) => ShowAsync(reference, pack: false, asFile: false, cancel);

    [HttpGet("document/file")]
    public Task<IActionResult> RecordFile(string reference, CancellationToken cancel) => ShowAsync(reference, pack: false, asFile: true, cancel);

    [HttpGet("pack")]
    public Task<IActionResult> Pack(string reference, CancellationToken cancel) => ShowAsync(reference, pack: true, asFile: false, cancel);

    [HttpGet("pack/file")]
    public Task<IActionResult> PackFile(string reference, CancellationToken cancel) => ShowAsync(reference, pack: true, asFile: true, cancel);

    private async Task<IActionResult> ShowAsync(string reference, bool pack, bool asFile, CancellationToken cancel)
    {
        var what = $"{(pack ? "The panel pack" : "The record")}{(asFile ? ", as a file" : ", to print")}";
        if (await desk.OpenAsync(reference, what, cancel) is not { } open || (pack && open.Dispute.Panels.Count == 0))
            return NotFound();
        var document = new DisputeDocument(open, pack);
        if (!asFile)
            return View("Show", document);

        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{document.FileName}.html" }.ToString();
        return View("File", document);
    }
}
