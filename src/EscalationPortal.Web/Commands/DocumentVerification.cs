using System.Globalization;
using System.Security.Cryptography;
using EscalationPortal.Persistence;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Commands;

/// <summary>The command verify-document: whether the portal handed out exactly this file, when, to whom and of which dispute.</summary>
public static class DocumentVerification
{
    /// <returns>0 if it was handed out as it is, 1 if not, 2 if there is no such file.</returns>
    public static async Task<int> RunAsync(PortalDbContext db, string file, TextWriter output)
    {
        if (!File.Exists(file))
        {
            await output.WriteLineAsync($"There is no file {file}.");
            return 2;
        }

        await using var content = File.OpenRead(file);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content));
        var issued = await db.IssuedDocuments.AsNoTracking().Where(d => d.ContentHash == hash)
            .Join(db.Disputes, d => d.DisputeId, d => d.Id, (document, dispute) => new { document, dispute.Reference }).ToListAsync();
        foreach (var found in issued)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{(found.document.IsPack ? "Pack" : "Record")} of {found.Reference}, as it was after line {found.document.LastEvent}: handed out to "
                + $"{found.document.Name}, {found.document.AgencyName}, on {found.document.At:d MMMM yyyy} at {found.document.At:HH:mm} UTC."));
        }

        if (issued.Count == 0)
            await output.WriteLineAsync("The portal handed out no file with exactly this content: it is not from here, or it was altered.");
        return issued.Count == 0 ? 1 : 0;
    }
}
