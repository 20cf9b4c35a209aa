using EscalationPortal.Persistence.Databases;
using EscalationPortal.Web.Features.Shared.Errors;
using Microsoft.AspNetCore.Routing;
using Serilog;
using Serilog.Core;
using Serilog.Debugging;
using Serilog.Events;

namespace EscalationPortal.Web.Startup;

public static class Logging
{
    private static readonly object s_route = new();

    /// <summary>
    /// A command speaks to its operator on the console, and leaves the log to the portal: its files belong to the portal's
    /// account.
    /// </summary>
    public static void AddPortalLog(this WebApplicationBuilder builder, bool isCommand)
    {
        if (isCommand)
        {
            builder.Logging.ClearProviders();
            return;
        }

        // A log that cannot be written later, as on a full disk, says so on the console.
        SelfLog.Enable(Console.Error);
        builder.Services.AddSerilog((_, log) => log.WriteAsThePortal(builder.Configuration));
    }

    /// <summary>
    /// As configured, without the address of a request: the host puts it beside every line, and it can name a dispute. What a person or
    /// the operator is told in a sentence is no error.
    /// </summary>
    public static LoggerConfiguration WriteAsThePortal(this LoggerConfiguration log, IConfiguration configuration) =>
        log.ReadFrom.Configuration(configuration).Enrich.With<WithoutAddress>().Filter.ByExcluding(IsTold);

    /// <summary>One line a request: the route's template, never the address itself, and ids, never names or words.</summary>
    public static void UsePortalRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(log =>
    {
        log.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        log.MessageTemplate = "{RequestMethod} {Route} responded {StatusCode} in {Elapsed:0.0} ms ({Size} bytes sent)";
        log.GetLevel = (context, _, failure) => (failure, context.Response.StatusCode) switch
        {
            (not null, _) or (_, >= 500) => LogEventLevel.Error,
            (_, StatusCodes.Status413PayloadTooLarge) => LogEventLevel.Warning,
            (_, StatusCodes.Status400BadRequest) when context.Features.Get<ErrorPage>() is not null => LogEventLevel.Warning,
            _ => LogEventLevel.Information,
        };
        log.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new LogEventProperty("RequestMethod", new ScalarValue(context.Request.Method)),
            new LogEventProperty("Route", new ScalarValue(context.Items[s_route] ?? "(none)")),
            new LogEventProperty("StatusCode", new ScalarValue(status)),
            new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
            new LogEventProperty("Size", new ScalarValue(context.Request.ContentLength ?? 0)),
        ];
    });

    /// <summary>The route that was asked for: where something fails, it is forgotten before the line is written.</summary>
    public static void RememberRoute(this WebApplication app) => app.Use((context, next) =>
    {
        context.Items[s_route] = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
        return next(context);
    });

    /// <summary>A conflict is told on the page; why a start failed, by the program itself as it ends.</summary>
    private static bool IsTold(LogEvent line) =>
        WriteConflict.Is(line.Exception) || line.MessageTemplate.Text is "Hosting failed to start" or "Unable to start Kestrel.";
}

internal sealed class WithoutAddress : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
}
