using EscalationPortal.Domain.Policies;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Persistence.Queries;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EscalationPortal.Web.Startup;

public static class DatabaseStart
{
    /// <summary>Looks at the database before anything is made beside it or written to it.</summary>
    /// <exception cref="StartRefusedException">It is another program's, a newer portal's, damaged, or cannot be reached.</exception>
    public static async Task<DatabaseState> InspectAsync(DatabaseSettings database, bool isDemonstration)
    {
        await using var db = DatabaseInspection.ForReading(database);
        var state = await DatabaseInspection.LookAsync(db, CancellationToken.None);
        if (!isDemonstration && state is (DatabaseState.Older or DatabaseState.Current))
            await DemonstrationSeed.RefuseItsDatabaseAsync(db);
        return state;
    }

    /// <summary>Brings the database to this version, with the agencies and the policy that the portal ships.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var policies = scope.ServiceProvider.GetRequiredService<PolicyShelf>();
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        await db.Database.MigrateAsync();
        await ShippedAgencies.EnsureAsync(db, policies.Current.PartnershipKey, CancellationToken.None);
        await RefuseMissingAgenciesAsync(db, policies);
        await policies.KeepAsync(db, now, CancellationToken.None);
        if (app.Services.GetRequiredService<IOptions<FrameOptions>>().Value.Demonstration)
            await DemonstrationSeed.EnsureAsync(app.Services, now, CancellationToken.None);
    }

    private static async Task RefuseMissingAgenciesAsync(PortalDbContext db, PolicyShelf policies)
    {
        var agencies = await db.Agencies.Of(policies.Current.PartnershipKey).Select(a => a.Key).ToListAsync();
        if (AgencyChecks.Of(policies.Current, agencies) is { Count: > 0 } missing)
            throw new StartRefusedException(
                $"'{PolicyFile.Setting}' names a policy that the directory does not fit. {string.Join(' ', missing)}");
    }
}
