using EscalationPortal.Web.Features.Account.Support;

namespace EscalationPortal.Web.Forms;

/// <summary>A form as it was sent, before anything is made of it.</summary>
/// <param name="Body">No more than the longest lawful form; of a longer one, its beginning.</param>
/// <param name="IsKept">Whether the page is one of those whose words are kept for the person who typed them.</param>
/// <param name="Refused">The status with which it is refused; null if it arrived whole.</param>
public sealed record SentForm(ReadOnlyMemory<byte> Body, bool IsMultipart, bool IsKept, int? Refused)
{
    public static async Task<SentForm> ReadAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        var refused = await ReadAsync(http.Request.Body, body, http.RequestAborted);
        return new SentForm(
            body.ToArray(), http.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true,
            http.GetEndpoint()?.Metadata.GetMetadata<KeptWhenUnsentAttribute>() is not null, refused);
    }

    private static async Task<int?> ReadAsync(Stream from, MemoryStream body, CancellationToken cancel)
    {
        var piece = new byte[32 * 1024];
        var total = 0;
        try
        {
            while (total <= FormLimits.Read && await from.ReadAsync(piece, cancel) is var read and > 0)
            {
                body.Write(piece, 0, Math.Min(read, FormLimits.Bytes - (int)body.Length));
                total += read;
            }
        }
        catch (BadHttpRequestException broken)
        {
            // Longer than the server reads at all, or cut off on its way.
            return broken.StatusCode == StatusCodes.Status413PayloadTooLarge ? broken.StatusCode : StatusCodes.Status400BadRequest;
        }

        return total > FormLimits.Bytes ? StatusCodes.Status413PayloadTooLarge : null;
    }
}
