using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// One line of a dispute's history, chained to the one before. It holds facts; the sentence is made when it is shown
/// (<see cref="Wording.HistoryWording"/>), so that better words reach old lines too.
/// </summary>
public sealed class DisputeEvent : SealedRow
{
    private DisputeEvent()
    {
    }

    internal DisputeEvent(Guid dispute, int number, EventAuthor by, EventKind kind, string stageKey, EventFacts facts, DateTime at)
    {
        DisputeId = dispute;
        Number = number;
        Kind = kind;
        At = at;
        StageKey = stageKey;
        (PersonId, Name, Title, Agency, AgencyName) = (by.Person?.Id, by.Name, by.Person?.Title, by.Person?.Agency, by.Person?.AgencyName);
        (ForId, ForName) = (facts.For?.Id, facts.For?.Name);
        AboutStage = facts.AboutStage;
        Clause = facts.Clause;
        OwnSideOf = facts.OwnSideOf;
        PartyId = facts.Party?.Id;
        PartyAgency = facts.Party?.Agency;
        (AboutId, AboutName) = (facts.About?.Id, facts.About?.Name);
        AboutAgencyName = facts.AboutAgencyName;
        (InPlaceOfId, InPlaceOfName) = (facts.InPlaceOf?.Id, facts.InPlaceOf?.Name);
        Ground = facts.Ground;
        Outcome = facts.Outcome;
        Amount = facts.Amount;
        Reason = facts.Reason;
        SubjectId = facts.SubjectId;
        SubjectHash = facts.SubjectHash;
    }

    public Guid DisputeId { get; private set; }

    /// <summary>1, 2, 3 … without a gap.</summary>
    public int Number { get; private set; }
    public EventKind Kind { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>Key of the stage that the dispute was at.</summary>
    public string StageKey { get; private set; } = null!;

    /// <summary>Key of the stage that it leads to or is about; null where that is the one it was at.</summary>
    public string? AboutStage { get; private set; }

    /// <summary>The clause that the policy gives; null for the portal's own rule.</summary>
    public string? Clause { get; private set; }

    /// <summary>Null where the portal acted.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Name, title and agency as they were at that time.</summary>
    [PersonalText]
    public string? Name { get; private set; }

    [PersonalText]
    public string? Title { get; private set; }

    /// <summary>Key of the agency in the directory.</summary>
    public string? Agency { get; private set; }
    public string? AgencyName { get; private set; }

    /// <summary>Whose deputy acted: 'X for Y'.</summary>
    public Guid? ForId { get; private set; }

    [PersonalText]
    public string? ForName { get; private set; }

    /// <summary>The side for which it was done, and the key of its agency.</summary>
    public Guid? PartyId { get; private set; }
    public string? PartyAgency { get; private set; }

    /// <summary>The party that alone may see it; null where both do.</summary>
    public Guid? OwnSideOf { get; private set; }

    /// <summary>Who was asked, named, or took over.</summary>
    public Guid? AboutId { get; private set; }

    [PersonalText]
    public string? AboutName { get; private set; }

    /// <summary>The agency that it is about, as it was called.</summary>
    public string? AboutAgencyName { get; private set; }

    /// <summary>Whose place was taken, or who had given no answer.</summary>
    public Guid? InPlaceOfId { get; private set; }

    [PersonalText]
    public string? InPlaceOfName { get; private set; }

    /// <summary>Key of what the policy names as allowing it.</summary>
    public string? Ground { get; private set; }

    /// <summary>What was chosen, as a key: a verdict, a track, a kind of meeting.</summary>
    public string? Outcome { get; private set; }

    /// <summary>Such as the number of a version.</summary>
    public int? Amount { get; private set; }

    /// <summary>What the person wrote, as they wrote it.</summary>
    [TypedText]
    public string? Reason { get; private set; }

    /// <summary>The row that was signed or recorded, and the hash of exactly what was signed.</summary>
    public Guid? SubjectId { get; private set; }
    public string? SubjectHash { get; private set; }

    /// <summary>Which bank holidays and hours its days were worked out with.</summary>
    public string? Calendar { get; private set; }

    /// <summary>Digests of what was written, and all that became due or stopped being due, as <see cref="EventRecord"/> writes it.</summary>
    public string Record { get; private set; } = "";

    public string PreviousHash { get; private set; } = "";

    /// <summary>Covers everything else.</summary>
    [NotSealed]
    public string Hash { get; private set; } = "";

    public bool IsChained => Hash.Length > 0;

    internal void Chain(string previousHash, EventRecord record, string calendar)
    {
        PreviousHash = previousHash;
        Record = record.Write();
        Calendar = calendar;
        Hash = HashOf(Seal(DisputeId));
    }

    public string ComputeHash() => HashOf(ComputeDigest(DisputeId));

    private string HashOf(string digest) => Digest.Of(PreviousHash, digest);
}
