using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>A party's word on one exact version. It never changes.</summary>
public sealed class Signature : SealedRow
{
    private Signature()
    {
    }

    internal Signature(Seat seat, string signedBy, Verdict verdict, string? words, string contentHash, DateTime at)
    {
        PartyId = seat.PartyId!.Value;
        SignedBy = signedBy;
        AgencyName = seat.AgencyName;
        Verdict = verdict;
        Words = words;
        ContentHash = contentHash;
        SignedAt = at;
    }

    public Guid PartyId { get; private set; }
    [PersonalText]
    public string SignedBy { get; private set; } = null!;
    public string AgencyName { get; private set; } = null!;
    public Verdict Verdict { get; private set; }

    /// <summary>What remains, or why not; null where all is agreed.</summary>
    [TypedText]
    public string? Words { get; private set; }
    public string ContentHash { get; private set; } = null!;
    public DateTime SignedAt { get; private set; }
}

public enum Verdict
{
    Agreed,
    AgreedInPart,
    NotAgreed,
}
