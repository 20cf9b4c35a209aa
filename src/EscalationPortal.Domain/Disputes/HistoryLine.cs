namespace EscalationPortal.Domain.Disputes;

/// <summary>One line of the history as its reader may see it. Pages and documents get this, never the event behind it.</summary>
public sealed class HistoryLine
{
    /// <summary>All that a step of one side says to everyone else.</summary>
    public const string WithinOneSide = "a step within one side";

    private readonly DisputeEvent _event;

    internal HistoryLine(DisputeEvent line, bool isOwnSide)
    {
        _event = line;
        IsHidden = line.OwnSideOf is not null && !isOwnSide;
    }

    /// <summary>Always shown: a line that was cut out of a copy is missed.</summary>
    public int Number => _event.Number;

    /// <summary>Whether it belongs to a side that the reader is not on.</summary>
    public bool IsHidden { get; }

    /// <summary>Whether only the reader's own side sees what it says.</summary>
    public bool IsOwnSideOnly => _event.OwnSideOf is not null && !IsHidden;
    public EventKind? Kind => IsHidden ? null : _event.Kind;
    public string What => IsHidden ? WithinOneSide : _event.What;
    public string? Why => IsHidden ? null : _event.Why;

    /// <summary>
    /// Null on a hidden line: the number gives the order, and beside the list of readers a time would tell whose step it was.
    /// </summary>
    public DateTime? At => IsHidden ? null : _event.At;

    /// <summary>Null where it is not said. That a stage continues is shared; who sent it back, and under which clause, is not.</summary>
    public LineAuthor? By => NamesNoOne ? null : new LineAuthor(_event.Name, _event.ForName, _event.Title, _event.AgencyName);
    public string? Clause => NamesNoOne ? null : _event.Clause;

    public bool IsBy(Guid person) => _event.PersonId == person;

    private bool NamesNoOne => IsHidden || _event.Kind == EventKind.StageContinued;
}

/// <param name="ForName">The person in whose place a deputy acted; null where no deputy did.</param>
public sealed record LineAuthor(string Name, string? ForName, string Title, string AgencyName);
