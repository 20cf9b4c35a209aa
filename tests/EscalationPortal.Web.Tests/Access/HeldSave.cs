using EscalationPortal.Persistence.Access;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Access;

/// <summary>Holds the next change of access in the moment before it is saved, when all that decides has been read.</summary>
public sealed class HeldSave : SaveChangesInterceptor
{
    private TaskCompletionSource? _reached;
    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Sends the first, all of the second while the first is held, and then lets the first go on.</summary>
    public async Task<(Page First, Page Second)> BetweenAsync(Func<Task<Page>> first, Func<Task<Page>> second)
    {
        var reached = _reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var held = first();
        await Task.WhenAny(reached.Task, held);
        var between = await second();
        _goOn.SetResult();
        return (await held, between);
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (_reached is { } reached && eventData.Context!.ChangeTracker.Entries<AccessChange>().Any() && reached.TrySetResult())
            await _goOn.Task;
        return result;
    }
}

public sealed class HeldPortal : PortalFactory
{
    public HeldSave Held { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.ConfigureDbContext<SqlitePortalDbContext>(o => o.AddInterceptors(Held));
            services.ConfigureDbContext<SqlServerPortalDbContext>(o => o.AddInterceptors(Held));
        });
    }
}
