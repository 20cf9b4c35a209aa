namespace EscalationPortal.Web.Demonstration;

/// <summary>What a dispute of the demonstration is about, in the words of those who are in it.</summary>
internal sealed record Matter
{
    public required Team From { get; init; }
    public required IReadOnlyList<Team> To { get; init; }

    /// <summary>The first of them begins the title.</summary>
    public required IReadOnlyList<string> Areas { get; init; }
    public required IReadOnlyList<string> Situations { get; init; }
    public required string Words { get; init; }
    public required string Happened { get; init; }
    public required string Evidence { get; init; }
    public required string Source { get; init; }
    public required string Impact { get; init; }
    public required string Lived { get; init; }
    public required string Accept { get; init; }
    public required string Differ { get; init; }
    public required string Change { get; init; }
    public required string Outcome { get; init; }
    public required string Protects { get; init; }

    /// <summary>What the other side says to it.</summary>
    public required string Answer { get; init; }

    /// <summary>What is agreed in the end, or was proposed.</summary>
    public required string Action { get; init; }
}
