using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Persistence.Databases;

/// <summary>
/// Identity reads its schema version only from the application's service provider; a context made by hand would silently
/// get version 1, without the table of passkeys.
/// </summary>
public static class IdentitySchema
{
    private static readonly IServiceProvider StoreOptions =
        new ServiceCollection().Configure<IdentityOptions>(Configure).BuildServiceProvider();

    public static void Configure(IdentityOptions options) => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

    public static void Apply(DbContextOptionsBuilder options)
    {
        if (options.Options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider is null)
            options.UseApplicationServiceProvider(StoreOptions);
    }
}
