using EscalationPortal.Persistence;
using Microsoft.AspNetCore.HostFiltering;

namespace EscalationPortal.Web.Startup;

/// <summary>
/// Where the portal can be reached, as the person who runs it says. What leaves the portal names this address, and a request that names
/// another host is refused: what a request says of itself is what its sender wants to be believed.
/// </summary>
public sealed record OwnAddress(Uri Root)
{
    private const string Setting = "OwnAddress";

    /// <exception cref="StartRefusedException">The setting is no address; the message says so.</exception>
    public static OwnAddress Of(IConfiguration configuration) =>
        Uri.TryCreate(configuration[Setting], UriKind.Absolute, out var root)
            && root is { Scheme: "http" or "https", PathAndQuery: "/", Fragment: "", UserInfo: "" }
            ? new OwnAddress(root)
            : throw new StartRefusedException($"Set '{Setting}' to the address of the portal, such as https://portal.example.org.");

    public Uri At(string path) => new(Root, path);
}

public static class OwnAddressStart
{
    /// <summary>Takes requests for the portal's own host and no other; this machine goes by any of its names.</summary>
    public static void AnswerAtOwnAddress(this WebApplicationBuilder builder)
    {
        var own = OwnAddress.Of(builder.Configuration);
        builder.Services.AddSingleton(own);
        builder.Services.PostConfigure<HostFilteringOptions>(filter =>
        {
            filter.AllowedHosts = builder.IsDemonstration() || own.Root.IsLoopback
                ? [own.Root.Host, "localhost", "127.0.0.1", "[::1]"] : [own.Root.Host];
            filter.AllowEmptyHosts = false;
            filter.IncludeFailureMessage = false;
        });
    }
}
