namespace EscalationPortal.Domain.Disputes;

/// <summary>All verbs with their rules: a look-up, filled by the parts of the dispute that declare them.</summary>
public static class VerbRules
{
    private static readonly Dictionary<Verb, VerbRule> s_rules = Dispute.DeclaredVerbs().ToDictionary(r => r.Verb);

    public static IReadOnlyCollection<VerbRule> All => s_rules.Values;

    public static VerbRule Of(Verb verb) => s_rules[verb];

    /// <summary>The kind of event that the verb writes.</summary>
    public static EventKind Event(this Verb verb) => Of(verb).Event;

    /// <summary>To be called when the program starts.</summary>
    /// <exception cref="InvalidOperationException">A verb has no rule: it would fail the first person who uses it.</exception>
    public static void Check()
    {
        if (Enum.GetValues<Verb>().Except(s_rules.Keys).ToList() is { Count: > 0 } without)
            throw new InvalidOperationException($"No rule is declared for {string.Join(", ", without)}.");
    }
}
