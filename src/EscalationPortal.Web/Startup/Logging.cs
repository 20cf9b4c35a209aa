using Microsoft.AspNetCore.Routing;
using Serilog;
using Serilog.Events;

namespace EscalationPortal.Web.Startup;

public static class Logging
{
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
