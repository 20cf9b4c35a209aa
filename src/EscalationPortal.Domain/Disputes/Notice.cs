namespace EscalationPortal.Domain.Disputes;

/// <summary>Something that a person is told, exactly once, on their page.</summary>
public sealed class Notice
{
    private Notice()
    {
    }

    internal Notice(Guid personId, string what, bool isAlarm, int eventNumber, DateTime at)
    {
        PersonId = personId;
        What = what;
        IsAlarm = isAlarm;
        EventNumber = eventNumber;
        At = at;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PersonId { get; private set; }
    public string What { get; private set; } = null!;

    /// <summary>The child may not be protected.</summary>
    public bool IsAlarm { get; private set; }
    public int EventNumber { get; private set; }
    public DateTime At { get; private set; }
}
