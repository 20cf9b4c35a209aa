using System.Text;
using Serilog.Sinks.File;

namespace EscalationPortal.Web.Startup;

/// <summary>Closes each log file to others as it is opened, before a line is written.</summary>
public sealed class OwnLogFiles : FileLifecycleHooks
{
    /// <summary>How the settings of the log name it.</summary>
    public const string Setting = "EscalationPortal.Web.Startup.OwnLogFiles::Hooks, EscalationPortal.Web";

    public static OwnLogFiles Hooks { get; } = new();

    public override Stream OnFileOpened(string path, Stream underlyingStream, Encoding encoding)
    {
        OwnFiles.Close(path);
        return base.OnFileOpened(path, underlyingStream, encoding);
    }
}
