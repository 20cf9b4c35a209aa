using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// A verb of the policy, declared once: what it puts on record, when it can happen, who may, and why it cannot happen now. A verb without
/// one is refused when the program starts.
/// </summary>
/// <param name="Event">The kind of event that it writes; a page that offers it shows that event's clause.</param>
/// <param name="May">Whether this person, by who they are in the dispute, may ever do this now.</param>
public sealed record VerbRule(Verb Verb, EventKind Event, VerbTime When, Func<Dispute, Act, bool> May)
{
    /// <summary>Why it cannot happen now, where its time has come; null where it can.</summary>
    public Func<Dispute, Act, string?> Unless { get; init; } = (_, _) => null;

    /// <summary>What has to be there before its time is looked at.</summary>
    public Func<Dispute, Act, string?> Needs { get; init; } = (_, _) => null;

    /// <summary>As a sentence for the person; null where it can happen.</summary>
    public string? WhyNot(Dispute dispute, Act act) => (When, dispute) switch
    {
        (VerbTime.AfterTheEnd, { IsOpen: true }) => "This dispute is open.",
        (VerbTime.WhileOpen or VerbTime.AtAnOpenStage, { IsOpen: false }) => "This dispute has ended.",
        _ when Needs(dispute, act) is { } missing => missing,
        (VerbTime.AtAnOpenStage, { CurrentStage.State: not StageState.Open }) => "This stage is not open.",
        _ => Unless(dispute, act),
    };
}

/// <summary>When a verb can happen at all.</summary>
public enum VerbTime
{
    AtAnyTime,
    WhileOpen,

    /// <summary>Not while a stage waits to be accepted.</summary>
    AtAnOpenStage,
    AfterTheEnd,
}
