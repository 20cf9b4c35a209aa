using EscalationPortal.Persistence.Accounts;
using EscalationPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Accounts;

/// <summary>How often the portal looked at a password: the slow part of signing in, which a clock outside can see.</summary>
public sealed class CountedHashes : PasswordHasher<PortalUser>
{
    private int _verified;

    public int Verified => _verified;

    public override PasswordVerificationResult VerifyHashedPassword(PortalUser user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref _verified);
        return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}

/// <summary>The portal, counting the passwords that it looks at.</summary>
public sealed class CountingPortal : PortalFactory
{
    public CountedHashes Hashes { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddScoped<IPasswordHasher<PortalUser>>(_ => Hashes));
    }

    /// <returns>How many passwords were looked at meanwhile.</returns>
    public async Task<int> CountAsync(Func<Task> act)
    {
        var before = Hashes.Verified;
        await act();
        return Hashes.Verified - before;
    }
}
