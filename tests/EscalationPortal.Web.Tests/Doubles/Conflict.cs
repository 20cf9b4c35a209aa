using EscalationPortal.Persistence;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Persistence.Evidence;
using EscalationPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Doubles;

/// <summary>While it is on, someone else has always saved a moment before: nothing but readings is saved.</summary>
public sealed class Conflict : SaveChangesInterceptor
{
    /// <summary>An id that names nothing in any database.</summary>
    public static Guid Unknown { get; } = new("0f0e0d0c-0b0a-4090-8070-060504030201");

    public bool IsOn { get; set; }

    /// <summary>What was about to be saved about <see cref="Unknown"/>.</summary>
    public List<string> AboutUnknown { get; } = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var changes = eventData.Context!.ChangeTracker.Entries()
            .Where(e => e.State is not (EntityState.Unchanged or EntityState.Detached)).ToList();
        if (!IsOn || changes.TrueForAll(e => e.Entity is DisputeReading))
            return ValueTask.FromResult(result);
        AboutUnknown.AddRange(changes.SelectMany(About));
        throw new DbUpdateConcurrencyException("Someone else has saved first.");
    }

    /// <summary>The token of a form is of the sender's making, and names nothing.</summary>
    private static IEnumerable<string> About(EntityEntry change) =>
        change.Properties.Where(p => p.Metadata.Name != nameof(HandledForm.Token))
            .Where(p => p.CurrentValue is Guid id && id == Unknown).Select(p => $"{change.Metadata.ShortName()}.{p.Metadata.Name}");
}

public sealed class ConflictingPortal : PortalFactory
{
    public Conflict Conflict { get; } = new();

    /// <summary>Sends a form a moment too late.</summary>
    internal async Task<Page> SendTooLateAsync(Visitor visitor, string action, IEnumerable<KeyValuePair<string, string>> fields)
    {
        Conflict.IsOn = true;
        try
        {
            return await visitor.PostAsync(action, fields);
        }
        finally
        {
            Conflict.IsOn = false;
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.ConfigureDbContext<SqlitePortalDbContext>(o => o.AddInterceptors(Conflict));
            services.ConfigureDbContext<SqlServerPortalDbContext>(o => o.AddInterceptors(Conflict));
        });
    }
}
