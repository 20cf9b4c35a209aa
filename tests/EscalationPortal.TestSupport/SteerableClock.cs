namespace EscalationPortal.TestSupport;

/// <summary>Stands still until a test moves it.</summary>
public sealed class SteerableClock(DateTime startUtc) : TimeProvider
{
    public DateTime Now { get; private set; } = DateTime.SpecifyKind(startUtc, DateTimeKind.Utc);

    public override DateTimeOffset GetUtcNow() => new(Now);

    public void Advance(TimeSpan time) => Now += time;

    public void MoveTo(DateTime utc) => Now = DateTime.SpecifyKind(utc, DateTimeKind.Utc);
}
