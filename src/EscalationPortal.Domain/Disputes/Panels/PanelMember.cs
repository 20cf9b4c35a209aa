using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Somebody who sits on a panel, and why.</summary>
public sealed class PanelMember : SealedRow
{
    private PanelMember()
    {
    }

    internal PanelMember(Person person, bool isPartner, string sitsFor)
    {
        PersonId = person.Id;
        Name = person.Name;
        Agency = person.Agency;
        AgencyName = person.AgencyName;
        IsPartner = isPartner;
        SitsFor = sitsFor;
    }

    public Guid PersonId { get; private set; }
    [PersonalText]
    public string Name { get; private set; } = null!;

    /// <summary>Key of the agency in the directory.</summary>
    public string Agency { get; private set; } = null!;
    public string AgencyName { get; private set; } = null!;
    public bool IsPartner { get; private set; }

    /// <summary>Such as 'Police', or 'senior leader of …'.</summary>
    public string SitsFor { get; private set; } = null!;

    /// <summary>Null while they sit on it; somebody else of the same role and agency took the place.</summary>
    public DateTime? ReplacedAt { get; private set; }
    [TypedText]
    public string? ReplacedWhy { get; private set; }
    public Presence? Presence { get; private set; }

    /// <summary>A personal part in the dispute, in words; one's employer is none. Who has one counts for no quorum and signs no minutes.</summary>
    [TypedText]
    public string? Conflict { get; private set; }
    public DateTime? MinutesAgreedAt { get; private set; }

    /// <summary>What they decided otherwise, in their words; null where they did not dissent.</summary>
    [TypedText]
    public string? Dissent { get; private set; }

    public bool TookPart => Presence == Disputes.Presence.Present && Conflict is null;

    internal void Attend(Attendance attendance)
    {
        Presence = attendance.Presence;
        Conflict ??= string.IsNullOrWhiteSpace(attendance.Conflict) ? null : attendance.Conflict;
    }

    internal void Declare(string conflict) => Conflict = conflict;
    internal void AgreeMinutes(DateTime at) => MinutesAgreedAt ??= at;
    internal void AskAgain() => MinutesAgreedAt = null;
    internal void DissentWith(string words) => Dissent = words;

    internal void Replace(string why, DateTime at)
    {
        ReplacedAt = at;
        ReplacedWhy = why;
    }
}

public enum Presence
{
    Present,
    Apologies,
}
