using System.Data.Common;
using EscalationPortal.Persistence.Databases;
using EscalationPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Doubles;

/// <summary>Holds one request back at the worst moment: it has seen that its form was not handled, and has looked at nothing else.</summary>
public sealed class HeldBack : DbCommandInterceptor
{
    private TaskCompletionSource? _held;
    private TaskCompletionSource? _free;

    /// <returns>The request, once it waits; it goes on when the second task is completed.</returns>
    public async Task<(Task<Page> Request, TaskCompletionSource GoOn)> HoldAsync(Func<Task<Page>> send)
    {
        var (held, free) = (NewSource(), NewSource());
        (_held, _free) = (held, free);
        var request = send();
        await Task.WhenAny(held.Task, request);
        Assert.True(held.Task.IsCompleted, "The form's token was never looked up.");
        return (request, free);
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.StartsWith("SELECT", StringComparison.Ordinal) && command.CommandText.Contains("HandledForms", StringComparison.Ordinal)
            && Interlocked.Exchange(ref _held, null) is { } held)
        {
            var free = _free!;
            held.SetResult();
            await free.Task;
        }

        return result;
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

public sealed class DoubledPortal : PortalFactory
{
    public HeldBack Held { get; } = new();

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
