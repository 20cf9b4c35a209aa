using EscalationPortal.Domain.Evidence;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Somebody who is involved with the child, whether or not a party.</summary>
public sealed class NetworkMember : SealedRow
{
    private NetworkMember()
    {
    }

    internal NetworkMember(NetworkPerson person, string addedBy, DateTime at)
    {
        Agency = person.Agency;
        Name = person.Name;
        Role = person.Role;
        Contact = person.Contact;
        AddedBy = addedBy;
        AddedAt = at;
    }

    [TypedText]
    public string Agency { get; private set; } = null!;
    [TypedText]
    public string Name { get; private set; } = null!;
    [TypedText]
    public string Role { get; private set; } = null!;
    [TypedText]
    public string? Contact { get; private set; }
    [PersonalText]
    public string AddedBy { get; private set; } = null!;
    public DateTime AddedAt { get; private set; }
}

public sealed record NetworkPerson(string Agency, string Name, string Role, string? Contact);
