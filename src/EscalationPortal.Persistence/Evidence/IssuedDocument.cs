using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.People;

namespace EscalationPortal.Persistence.Evidence;

/// <summary>
/// A record or a pack that was handed out as a file, with the hash of exactly what it held: words that are improved later do not make it
/// unprovable. Only ever added to.
/// </summary>
public sealed class IssuedDocument : SealedRow
{
    private IssuedDocument()
    {
    }

    /// <param name="lastEvent">Number of the dispute's last event when it was made.</param>
    public IssuedDocument(Guid dispute, int lastEvent, Person reader, bool isPack, string contentHash, DateTime at)
    {
        DisputeId = dispute;
        LastEvent = lastEvent;
        IsPack = isPack;
        ContentHash = contentHash;
        (PersonId, Name, Agency, AgencyName) = (reader.Id, reader.Name, reader.Agency, reader.AgencyName);
        At = at;
    }

    public Guid DisputeId { get; private set; }
    public int LastEvent { get; private set; }
    public bool IsPack { get; private set; }

    /// <summary>SHA-256 of the file, in lower-case hexadecimal digits.</summary>
    public string ContentHash { get; private set; } = null!;
    public Guid PersonId { get; private set; }

    [PersonalText]
    public string Name { get; private set; } = null!;
    public string Agency { get; private set; } = null!;
    public string AgencyName { get; private set; } = null!;
    public DateTime At { get; private set; }
}
