namespace EscalationPortal.Persistence.Accounts;

/// <summary>Wrong passwords in a row, for an address that someone typed or a password that someone must repeat.</summary>
public sealed class WrongTries
{
    /// <summary>A digest: an address that has no account is counted as well, and is not to be read here.</summary>
    public required string Key { get; init; }
    public required int Count { get; set; }
    public required DateTime LastAt { get; set; }

    /// <summary>No password is looked at before then. Null while the next try may follow at once.</summary>
    public DateTime? WaitUntil { get; set; }
}
