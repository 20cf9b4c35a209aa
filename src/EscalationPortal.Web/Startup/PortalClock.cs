namespace EscalationPortal.Web.Startup;

/// <summary>
/// The time to the microsecond, which is all that PostgreSQL keeps: a history is hashed with its times, and must be read as it was written.
/// </summary>
public sealed class PortalClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow()
    {
        var now = base.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
