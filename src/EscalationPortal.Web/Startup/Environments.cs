using System.Net;

namespace EscalationPortal.Web.Startup;

/// <summary>Where the portal may run, and where it refuses to.</summary>
public static class Environments
{
    public static bool IsDemonstration(this WebApplicationBuilder builder) => builder.Configuration.GetValue<bool>("Demonstration:Enabled");

    /// <exception cref="InvalidOperationException">The portal must not start here; the message says why.</exception>
    public static void RefuseWhereItMustNotRun(this WebApplicationBuilder builder)
    {
        if (builder.IsDemonstration() && !builder.Environment.IsDevelopment())
            throw new InvalidOperationException("The demonstration runs in the Development environment alone: its passwords are published.");
        if (builder.Environment.IsProduction())
            throw new InvalidOperationException("The portal does not start in Production yet: signing in has no second factor, and it keeps children's cases.");
        if (builder.IsDemonstration() && Addresses(builder).FirstOrDefault(a => !IsLoopback(a)) is { } open)
            throw new InvalidOperationException($"The demonstration listens on this machine alone, not on {open}: its passwords are published.");
    }

    private static string[] Addresses(WebApplicationBuilder builder) =>
        (builder.Configuration["Urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsLoopback(string address) => BindingAddress.Parse(address).Host is var host
        && (host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
