using System.Net;
using System.Net.Sockets;
using EscalationPortal.Persistence;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace EscalationPortal.Web.Startup;

/// <summary>Where the portal listens.</summary>
public static class Listening
{
    private const string Settings = "'Urls', 'HTTP_PORTS' or 'Kestrel:Endpoints'";

    /// <summary>
    /// The demonstration's passwords are published. Each endpoint is looked at before it is bound, whichever setting it comes from.
    /// </summary>
    public static void ListenOnThisMachineOnly(this WebApplicationBuilder builder) => builder.WebHost.ConfigureKestrel(kestrel =>
        kestrel.ConfigureEndpointDefaults(listen =>
        {
            if (listen.EndPoint is not IPEndPoint ip || !IPAddress.IsLoopback(ip.Address))
                throw new StartRefusedException(
                    $"The demonstration listens only on this machine, not on {NameOf(listen)} ({Settings}): its passwords are "
                    + "published.");
        }));

    /// <exception cref="StartRefusedException">An address is none, is taken, is not allowed to this account,
    /// or not one of this machine.</exception>
    public static async Task ListenAsync(this WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception wrong) when (IsAboutAnAddress(wrong))
        {
            var endpoints = app.Configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]).ToList();
            var configured = endpoints.Count > 0 ? string.Join(", ", endpoints) : app.Configuration["Urls"];
            var why = wrong.Message.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.');
            throw new StartRefusedException($"The portal cannot listen on {configured} ({Settings}): {why}.", wrong);
        }
    }

    /// <summary>The host wraps what the system said in exceptions of its own, more than one for an address of more than one endpoint.</summary>
    private static bool IsAboutAnAddress(Exception wrong) => wrong switch
    {
        FormatException or SocketException or AddressInUseException => true,
        AggregateException several => several.InnerExceptions.Any(IsAboutAnAddress),
        InvalidOperationException unfit when unfit.Message.Contains("HTTPS", StringComparison.Ordinal) => true,
        _ => wrong.InnerException is { } inner && IsAboutAnAddress(inner),
    };

    private static string NameOf(ListenOptions listen) => listen.EndPoint?.ToString() ?? "a handle";
}
