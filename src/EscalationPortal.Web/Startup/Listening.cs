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
        catch (Exception wrong) when (wrong is IOException { InnerException: AddressInUseException } or SocketException or FormatException)
        {
            var configured = app.Configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]).Concat(app.Urls);
            throw new StartRefusedException(
                $"The portal cannot listen on {string.Join(", ", configured)} ({Settings}): {wrong.Message.TrimEnd('.')}.", wrong);
        }
    }

    private static string NameOf(ListenOptions listen) => listen.EndPoint?.ToString() ?? "a handle";
}
