using System.Security.Cryptography;
using System.Text;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace EscalationPortal.Web.Features.Disputes.Documents;

/// <summary>The record for an agency's own case system, and the pack for the panel; to print, or as one file that needs nothing else.</summary>
[Route("disputes/{reference}")]
public sealed class DocumentsController(PortalDbContext db, DisputeReader disputes) : Controller
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
        var page = (pack, asFile) switch
        {
            (true, true) => ReadPage.PackFile,
            (true, false) => ReadPage.Pack,
            (false, true) => ReadPage.RecordFile,
            _ => ReadPage.Record,
        };
        if (await disputes.OpenAsync(reference, new(page), cancel) is not { } open || (pack && open.Dispute.Panels.Count == 0))
            return NotFound();
        var document = new DisputeDocument(open, pack);
        if (!asFile)
            return View("Show", document);

        return await IssueAsync(document, cancel);
    }

    /// <summary>What is handed out is made first, and its hash is stored before anybody has it.</summary>
    private async Task<IActionResult> IssueAsync(DisputeDocument document, CancellationToken cancel)
    {
        var file = Encoding.UTF8.GetBytes(await this.RenderAsync("File", document));
        var (dispute, act) = document.Open;
        db.IssuedDocuments.Add(new IssuedDocument(
            dispute.Id, dispute.HistoryLength, act.By.Person, document.IsPack, Convert.ToHexStringLower(SHA256.HashData(file)), act.At));
        await db.SaveChangesAsync(cancel);
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{document.FileName}.html" }.ToString();
        return File(file, "text/html; charset=utf-8");
    }
}
