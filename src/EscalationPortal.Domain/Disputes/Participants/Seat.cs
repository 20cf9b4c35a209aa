using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.People;

namespace EscalationPortal.Domain.Disputes;

/// <summary>A person's place in a dispute. Without one, nobody but the convening body learns that the dispute exists.</summary>
public sealed class Seat : SealedRow
{
    private Seat()
    {
    }

    internal Seat(Person person, Capacity capacity, string tier, Guid? party, DateTime from)
    {
        PersonId = person.Id;
        Name = person.Name;
        Title = person.Title;
        Agency = person.Agency;
        AgencyName = person.AgencyName;
        Capacity = capacity;
        Tier = tier;
        PartyId = party;
        From = from;
    }

    public Guid PersonId { get; private set; }
    [PersonalText]
    public string Name { get; private set; } = null!;
    [PersonalText]
    public string Title { get; private set; } = null!;
    public string Agency { get; private set; } = null!;
    public string AgencyName { get; private set; } = null!;
    public Capacity Capacity { get; private set; }

    /// <summary>The role of the policy that the person holds here, such as the one that a stage is held by.</summary>
    public string Tier { get; private set; } = null!;

    /// <summary>Whose side the person is on; null for a panel, the convening body and the scrutineer.</summary>
    public Guid? PartyId { get; private set; }
    public DateTime From { get; private set; }

    /// <summary>Null while the person has the seat.</summary>
    public DateTime? Until { get; private set; }
    public bool IsHeld => Until is null;

    internal void End(DateTime at) => Until ??= at;
}

public enum Capacity
{
    /// <summary>Holds the dispute at a stage, for a party.</summary>
    Holder,

    /// <summary>The agency's safeguarding lead, once their tier is reached or an alarm reaches them.</summary>
    Lead,
    PanelMember,

    /// <summary>Raised it, and others gave the place to a colleague: reads it and hears of it to the end.</summary>
    Raiser,

    /// <summary>Of the convening body, who opened it early with a reason.</summary>
    OpenedWithReason,
    Scrutineer,
}
