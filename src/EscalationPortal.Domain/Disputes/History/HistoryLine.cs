using EscalationPortal.Domain.Wording;

namespace EscalationPortal.Domain.Disputes;

/// <summary>One line of the history as its reader may see it. Pages and documents get this, never the event behind it.</summary>
public sealed class HistoryLine
{
    /// <summary>All that a step of one side says to everyone else.</summary>
    public const string WithinOneSide = "a step within one side";

    private readonly DisputeEvent _event;
    private readonly HistoryWording _wording;

    internal HistoryLine(DisputeEvent line, HistoryWording wording, bool isOwnSide)
    {
        _event = line;
        _wording = wording;
        IsHidden = line.OwnSideOf is not null && !isOwnSide;
    }

    /// <summary>Always shown: a line that was cut out of a copy is missed.</summary>
    public int Number => _event.Number;

    /// <summary>Whether it belongs to a side that the reader is not on.</summary>
    public bool IsHidden { get; }

    /// <summary>Whether only the reader's own side sees what it says.</summary>
    public bool IsOwnSideOnly => _event.OwnSideOf is not null && !IsHidden;
    public EventKind? Kind => IsHidden ? null : _event.Kind;
    public string What => IsHidden ? WithinOneSide : _wording.What(_event);
    public string? Why => IsHidden ? null : _event.Reason;

    /// <summary>
    /// Null on a hidden line: the number gives the order, and beside the list of readers a time would tell whose step it was.
    /// </summary>
    public DateTime? At => IsHidden ? null : _event.At;

    /// <summary>Null where it is not said. That a stage continues is shared; who sent it back, and under which clause, is not.</summary>
    public LineAuthor? By => NamesNoOne ? null : new LineAuthor(
        _event.Name ?? HistoryWording.ThePortal, _event.ForName, _event.Title, _event.AgencyName);

    /// <summary>Such as 'clause 2.1'; null where it is not said.</summary>
    public string? Rule => NamesNoOne ? null : _event.Clause is { } clause ? $"clause {clause}" : "the portal's own rule";

    public bool IsBy(Guid person) => _event.PersonId == person;

    private bool NamesNoOne => IsHidden || _event.Kind == EventKind.StageContinued;
}

/// <param name="ForName">The person in whose place a deputy acted; null where no deputy did.</param>
/// <param name="Title">Null where nobody of the directory acted.</param>
public sealed record LineAuthor(string Name, string? ForName, string? Title, string? AgencyName)
{
    /// <summary>'Dina Kaur for Marcus Bell, line manager, Cambridgeshire Constabulary'.</summary>
    public string Introduction => string.Join(", ",
        new[] { ForName is null ? Name : $"{Name} for {ForName}", Title, AgencyName }.Where(part => !string.IsNullOrEmpty(part)));
}
