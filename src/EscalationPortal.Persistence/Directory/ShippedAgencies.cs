namespace EscalationPortal.Persistence.Directory;

public static class ShippedAgencies
{
    public static Task EnsureAsync(PortalDbContext db, CancellationToken cancel) => Task.CompletedTask;
}
