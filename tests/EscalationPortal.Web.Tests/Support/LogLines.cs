using System.Collections.Concurrent;
using System.Globalization;
using Serilog.Core;
using Serilog.Events;

namespace EscalationPortal.Web.Tests.Support;

/// <summary>What the portal writes into its log, with all that each line carries.</summary>
public sealed class LogLines : ILogEventSink
{
    private readonly ConcurrentQueue<(LogEventLevel Level, string Line)> _lines = new();

    public IReadOnlyCollection<string> Written => [.. _lines.Select(l => l.Line)];

    public IReadOnlyCollection<string> At(LogEventLevel level) => [.. _lines.Where(l => l.Level == level).Select(l => l.Line)];

    public void Emit(LogEvent logEvent) => _lines.Enqueue((logEvent.Level,
        string.Join(" | ", logEvent.Properties.Select(p => $"{p.Key}={p.Value}")
        .Prepend(logEvent.RenderMessage(CultureInfo.InvariantCulture)).Append(logEvent.Exception?.ToString()))));
}
