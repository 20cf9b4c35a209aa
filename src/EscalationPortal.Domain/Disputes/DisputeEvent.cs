using System.Globalization;
using System.Security.Cryptography;
using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>One line of a dispute's history, written by the method that changes the state, chained to the one before.</summary>
public sealed class DisputeEvent
{
    private DisputeEvent()
    {
    }

    internal DisputeEvent(Guid dispute, int number, string previousHash, EventFacts facts)
    {
        DisputeId = dispute;
        Number = number;
        PreviousHash = previousHash;
        Kind = facts.Kind;
        At = facts.At;
        StageKey = facts.StageKey;
        Clause = facts.Clause;
        OwnSideOf = facts.OwnSideOf;
        SubjectHash = facts.SubjectHash;
        PersonId = facts.PersonId;
        Name = facts.Name;
        Title = facts.Title;
        AgencyName = facts.AgencyName;
        ForName = facts.ForName;
        What = facts.What;
        Why = facts.Why;
        Salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        WhoDigest = ComputeWhoDigest();
        TextDigest = ComputeTextDigest();
        Hash = ComputeHash();
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid DisputeId { get; private set; }

    /// <summary>1, 2, 3 … without a gap.</summary>
    public int Number { get; private set; }
    public EventKind Kind { get; private set; }
    public DateTime At { get; private set; }
    public string StageKey { get; private set; } = null!;
    public string Clause { get; private set; } = null!;
    public Guid PersonId { get; private set; }

    /// <summary>Name, title and agency as they were at that time.</summary>
    public string Name { get; private set; } = null!;
    public string Title { get; private set; } = null!;
    public string AgencyName { get; private set; } = null!;

    /// <summary>Whose deputy acted: 'X for Y'.</summary>
    public string? ForName { get; private set; }
    public string What { get; private set; } = null!;
    public string? Why { get; private set; }

    /// <summary>The party that alone may see it; null where both do.</summary>
    public Guid? OwnSideOf { get; private set; }

    /// <summary>Digest of what was signed or recorded, so that the history also vouches for it.</summary>
    public string? SubjectHash { get; private set; }

    /// <summary>Personal text enters the chain as salted digests: a later anonymising does not break it.</summary>
    public string Salt { get; private set; } = null!;
    public string WhoDigest { get; private set; } = null!;
    public string TextDigest { get; private set; } = null!;
    public string PreviousHash { get; private set; } = null!;
    public string Hash { get; private set; } = null!;

    public string ComputeWhoDigest() => Digest.Of(Salt, "who", PersonId.ToString("N"), Name, Title, AgencyName, ForName);

    public string ComputeTextDigest() => Digest.Of(Salt, "text", What, Why);

    public string ComputeHash() => Digest.Of(
        PreviousHash, DisputeId.ToString("N"), Number.ToString(CultureInfo.InvariantCulture), Kind.ToString(),
        At.Ticks.ToString(CultureInfo.InvariantCulture), StageKey, Clause, OwnSideOf?.ToString("N"), SubjectHash, WhoDigest, TextDigest);
}

internal sealed record EventFacts(
    EventKind Kind, DateTime At, string StageKey, string Clause, Guid PersonId, string Name, string Title, string AgencyName,
    string? ForName, string What, string? Why, Guid? OwnSideOf, string? SubjectHash);
