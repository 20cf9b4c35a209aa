using System.Globalization;
using System.Numerics;

namespace EscalationPortal.Persistence.Evidence;

/// <summary>
/// How much evidence of one kind a day brought, over all disputes, and a head over all of it: whole disputes that were deleted, a history
/// whose end was cut and readings that were removed are missed. The head is the sum of the digests modulo 2^256, so that it does not
/// depend on the order in which people were served.
/// </summary>
public sealed class EvidenceDay
{
    /// <summary>The day, of UTC.</summary>
    public required DateOnly Day { get; init; }
    public required EvidenceKind Kind { get; init; }
    public int Count { get; set; }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public string Head { get; set; } = NoHead;

    /// <summary>The head of a day that brought nothing yet.</summary>
    public static string NoHead { get; } = new('0', 64);

    /// <param name="digests">Each of 64 lower-case hexadecimal digits.</param>
    public static string Add(string head, IEnumerable<string> digests)
    {
        var sum = digests.Aggregate(Number(head), (all, digest) => all + Number(digest)) % (BigInteger.One << 256);
        return sum.ToString("x64", CultureInfo.InvariantCulture)[^64..];
    }

    private static BigInteger Number(string digest) => BigInteger.Parse("0" + digest, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}

public enum EvidenceKind
{
    Event,
    Reading,
    Document,
}
