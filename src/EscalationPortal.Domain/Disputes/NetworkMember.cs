namespace EscalationPortal.Domain.Disputes;

/// <summary>Somebody who is involved with the child (P.3), whether or not a party.</summary>
public sealed class NetworkMember
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

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Agency { get; private set; } = null!;
    public string Name { get; private set; } = null!;
    public string Role { get; private set; } = null!;
    public string? Contact { get; private set; }
    public string AddedBy { get; private set; } = null!;
    public DateTime AddedAt { get; private set; }
}

public sealed record NetworkPerson(string Agency, string Name, string Role, string? Contact);
