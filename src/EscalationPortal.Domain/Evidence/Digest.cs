using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EscalationPortal.Domain.Evidence;

/// <summary>SHA-256 over fields, each with its length before it, so that no two lists of fields run into the same bytes.</summary>
public static class Digest
{
    private const int LengthBytes = 4;

    /// <returns>64 lower-case hexadecimal digits.</returns>
    public static string Of(params ReadOnlySpan<string?> fields)
    {
        var size = 0;
        foreach (var field in fields)
            size += LengthBytes + (field is null ? 0 : Encoding.UTF8.GetByteCount(field));
        var rented = ArrayPool<byte>.Shared.Rent(size);
        var bytes = rented.AsSpan(0, size);
        Write(fields, bytes);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        bytes.Clear(); // it held personal text
        ArrayPool<byte>.Shared.Return(rented);
        return Convert.ToHexStringLower(hash);
    }

    private static void Write(ReadOnlySpan<string?> fields, Span<byte> bytes)
    {
        foreach (var field in fields)
        {
            var length = field is null ? 0 : Encoding.UTF8.GetBytes(field, bytes[LengthBytes..]);
            BinaryPrimitives.WriteInt32BigEndian(bytes, field is null ? -1 : length);
            bytes = bytes[(LengthBytes + length)..];
        }
    }
}
