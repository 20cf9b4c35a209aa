using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace EscalationPortal.Web.Forms;

/// <summary>How much a form may hold. Whatever is more is refused with a page that says what to do.</summary>
public static class FormLimits
{
    /// <summary>The longest lawful form has about 200,000 characters, and a browser sends one of them as nine bytes at most.</summary>
    public const int Bytes = 2_000_000;

    /// <summary>A longer form is read to here, and what is too much is dropped: a browser shows no answer before it has sent all.</summary>
    public const int Read = 16_000_000;

    /// <summary>The longest list of rows is 30, of six boxes each, and a form has at most two such lists.</summary>
    public const int Fields = 1_000;

    private const int NameLength = 200;

    public static IServiceCollection AddFormLimits(this IServiceCollection services)
    {
        services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = Fields;
            form.KeyLengthLimit = NameLength;
            form.ValueLengthLimit = Bytes;
            form.MultipartBodyLengthLimit = Bytes;
            form.MemoryBufferThreshold = Bytes; // nothing that is typed is ever written into a temporary file
        });
        services.Configure<KestrelServerOptions>(server => server.Limits.MaxRequestBodySize = Read);
        services.Configure<MvcOptions>(mvc =>
        {
            // Each field can be a row, and wrong in more than one way: past these, the framework answers in its own words.
            mvc.MaxModelBindingCollectionSize = Fields * 2;
            mvc.MaxModelValidationErrors = Fields * 10;
        });
        return services;
    }
}
