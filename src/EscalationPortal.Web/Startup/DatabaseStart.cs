using System.Data.Common;
using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Directory;
using EscalationPortal.Web.Demonstration;
using EscalationPortal.Web.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EscalationPortal.Web.Startup;

public static class DatabaseStart
{
    /// <summary>Brings the database to this version, with the agencies and the policy that the portal ships.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        MakeFolder(db.Database.GetConnectionString()!);
        await db.Database.MigrateAsync();
        await scope.ServiceProvider.GetRequiredService<PolicyShelf>().KeepAsync(db, now, CancellationToken.None);
        await ShippedAgencies.EnsureAsync(db, CancellationToken.None);
        if (app.Services.GetRequiredService<IOptions<FrameOptions>>().Value.Demonstration)
            await DemonstrationSeed.EnsureAsync(app.Services, now, CancellationToken.None);
    }

    /// <summary>SQLite makes its file, and not the folder that it is to lie in.</summary>
    private static void MakeFolder(string connectionString)
    {
        var file = new DbConnectionStringBuilder { ConnectionString = connectionString };
        if (file.TryGetValue("Data Source", out var path) && Path.GetDirectoryName(path.ToString()) is { Length: > 0 } folder && !path.ToString()!.Contains(':', StringComparison.Ordinal))
            System.IO.Directory.CreateDirectory(folder);
    }
}
