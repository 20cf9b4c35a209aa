using Microsoft.AspNetCore.Routing;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace EscalationPortal.Web.Startup;

public static class Logging
{
    /// <summary>As configured, without the address of a request: the host puts it beside every line, and it can name a dispute.</summary>
    public static LoggerConfiguration WriteAsThePortal(this LoggerConfiguration log, IConfiguration configuration) =>
        log.ReadFrom.Configuration(configuration).Enrich.With<WithoutAddress>();

    /// <summary>One line a request: the route's template, never the address itself, and ids, never names or words.</summary>
    public static void UsePortalRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(log =>
    {
        log.MessageTemplate = "{RequestMethod} {Route} responded {StatusCode} in {Elapsed:0.0} ms";
        log.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new LogEventProperty("RequestMethod", new ScalarValue(context.Request.Method)),
            new LogEventProperty("Route", new ScalarValue((context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)")),
            new LogEventProperty("StatusCode", new ScalarValue(status)),
            new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
        ];
    });
}

internal sealed class WithoutAddress : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
}
