using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Net.Http.Headers;

namespace EscalationPortal.Web.Forms;

/// <summary>
/// Reads each form once, whole, before anything else looks at it. A form that cannot be read is refused here, in one place, for every page.
/// From memory it is read in one go: read as it arrives, the framework's own single reading can be overtaken by its end on another thread
/// (<c>FormFeature.ReadFormAsync</c> then gives back null).
/// </summary>
public sealed class FormReading(RequestDelegate next, ILogger<FormReading> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || http.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>() is null)
        {
            await next(http);
            return;
        }

        var sent = await SentForm.ReadAsync(http);
        http.Features.Set(sent);
        if ((sent.Refused ?? await WhyUnreadableAsync(http, sent)) is { } status)
        {
            log.LogWarning("A form was refused with {Status}: {Bytes} bytes were read of it.", status, sent.Body.Length);
            http.Response.StatusCode = status;
            return;
        }

        await next(http);
    }

    private async Task<int?> WhyUnreadableAsync(HttpContext http, SentForm sent)
    {
        if (!http.Request.HasFormContentType || !IsOurAlphabet(http.Request))
            return StatusCodes.Status400BadRequest;
        http.Request.Body = new MemoryStream(sent.Body.ToArray(), writable: false);
        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            // A NUL ends a text for some databases, and no keyboard writes one.
            return form.Any(f => HasNul(f.Key) || f.Value.Any(HasNul)) ? StatusCodes.Status400BadRequest : null;
        }
        catch (Exception unreadable) when (unreadable is not OperationCanceledException)
        {
            // It is all in memory: whatever the parser says, it is about the form. Its message can hold what was typed, and is not logged.
            log.LogWarning("A form could not be read: {Reason}.", unreadable.GetType().Name);
            return StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>
    /// Every page is UTF-8, and so is every form that a browser sends from it. Anything else would be saved as other words.
    /// </summary>
    private static bool IsOurAlphabet(HttpRequest request) => request.GetTypedHeaders().ContentType?.Charset is not { Length: > 0 } charset
        || HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static bool HasNul(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}
