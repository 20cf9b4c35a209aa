using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.People;

namespace EscalationPortal.Persistence.Evidence;

/// <summary>Someone opened a dispute. Written before the page is served; where it cannot be written, there is no page.</summary>
public sealed class DisputeReading : SealedRow
{
    private DisputeReading()
    {
    }

    public DisputeReading(Guid dispute, Person reader, PageRead page, DateTime at)
    {
        DisputeId = dispute;
        PersonId = reader.Id;
        (Name, Title, Agency, AgencyName) = (reader.Name, reader.Title, reader.Agency, reader.AgencyName);
        (Page, Verb) = (page.Page, page.Verb);
        At = at;
    }

    public Guid DisputeId { get; private set; }
    public Guid PersonId { get; private set; }

    /// <summary>As they were called then.</summary>
    [PersonalText]
    public string Name { get; private set; } = null!;

    [PersonalText]
    public string Title { get; private set; } = null!;

    /// <summary>Key of the agency in the directory.</summary>
    public string Agency { get; private set; } = null!;
    public string AgencyName { get; private set; } = null!;
    public ReadPage Page { get; private set; }

    /// <summary>The act whose page was opened; null for every other page.</summary>
    public Verb? Verb { get; private set; }
    public DateTime At { get; private set; }
}

/// <summary>What was opened, without any content.</summary>
/// <param name="Verb">The act, if it is the page of one.</param>
public sealed record PageRead(ReadPage Page, Verb? Verb = null);

public enum ReadPage
{
    Dispute,
    History,
    Act,
    Record,
    RecordFile,
    Pack,
    PackFile,
    CalendarFile,
    Submitted,
    PanelTasks,

    /// <summary>Found by its case reference.</summary>
    Search,
}
