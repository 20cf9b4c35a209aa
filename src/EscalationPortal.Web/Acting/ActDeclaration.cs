using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Acting;

/// <summary>What the web knows of a verb; what the domain knows of it is its <see cref="VerbRule"/>.</summary>
/// <param name="Page">The last part of the address of its page.</param>
/// <param name="Words">What its link says; null for a verb to which no link on the page of a dispute leads.</param>
public sealed record ActDeclaration(Verb Verb, ActGroup Group, string Page, Func<OpenDispute, string>? Words)
{
    /// <summary>The verb whose link leads to the page, for one that has no page of its own.</summary>
    public Verb? SharesPageOf { get; init; }

    public string Route => $"disputes/{{reference}}/{Page}";

    /// <summary>Null where no link leads to it.</summary>
    public ActLink? LinkFor(OpenDispute open) => Words is null ? null : new ActLink(Verb, Words(open), open.AddressOf(Verb));
}

/// <summary>An act as a page offers it: what its link says, and where it is done.</summary>
public sealed record ActLink(Verb Verb, string Text, string Address);

/// <summary>The headings under which a dispute's page lists what else someone can do, in their order.</summary>
public enum ActGroup
{
    Safety,
    Record,
    Moving,
    People,
    Ending,
}

public static class ActGroups
{
    public static string Heading(this ActGroup group) => group switch
    {
        ActGroup.Safety => "The child's safety",
        ActGroup.Record => "The record",
        ActGroup.Moving => "Moving the dispute on",
        ActGroup.People => "People and support",
        ActGroup.Ending => "Ending the dispute",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, null),
    };
}
