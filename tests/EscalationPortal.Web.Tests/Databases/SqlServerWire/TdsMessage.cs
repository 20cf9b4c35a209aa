using System.Buffers.Binary;

namespace EscalationPortal.Web.Tests.Databases.SqlServerWire;

/// <summary>One message of the Tabular Data Stream: its packets put together, without their headers.</summary>
internal sealed record TdsMessage(PacketType Type, byte[] Body)
{
    private const int HeaderLength = 8;
    private const byte LastPacket = 0x01;

    /// <returns>Null when the client has closed the connection.</returns>
    public static async Task<TdsMessage?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        var header = new byte[HeaderLength];
        while (await stream.ReadAtLeastAsync(header, HeaderLength, throwOnEndOfStream: false, cancellation) == HeaderLength)
        {
            var packet = new byte[BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(2)) - HeaderLength];
            await stream.ReadExactlyAsync(packet, cancellation);
            body.Write(packet);
            if ((header[1] & LastPacket) != 0)
                return new TdsMessage((PacketType)header[0], body.ToArray());
        }

        return null;
    }

    /// <summary>Writes one packet: every answer of the server is far below the packet size that the login agrees on.</summary>
    public async Task WriteAsync(Stream stream, CancellationToken cancellation)
    {
        var packet = new byte[HeaderLength + Body.Length];
        packet[0] = (byte)Type;
        packet[1] = LastPacket;
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(2), (ushort)packet.Length);
        packet[6] = 1;
        Body.CopyTo(packet, HeaderLength);
        await stream.WriteAsync(packet, cancellation);
    }
}
