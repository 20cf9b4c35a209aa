using static EscalationPortal.Domain.Policies.PolicyChecks;

namespace EscalationPortal.Domain.Policies;

/// <summary>That every state is reached, none is a dead end, every path ends, and none ends without the safety answer.</summary>
public static class GraphChecks
{
    public static IReadOnlyList<PolicyProblem> Of(EscalationPolicy policy) => Of(policy, PolicyGraph.Of(policy));

    public static IReadOnlyList<PolicyProblem> Of(EscalationPolicy policy, PolicyGraph graph)
    {
        if (policy.Stages.Count == 0)
            return [];
        var reached = graph.ReachedFrom(PolicyState.Start, _ => true);
        return [.. Unreached(policy, graph, reached.Keys), .. Unending(policy, graph, reached.Keys), .. Unsafe(policy, graph)];
    }

    private static IEnumerable<PolicyProblem> Unreached(EscalationPolicy policy, PolicyGraph graph, IEnumerable<PolicyState> reached) =>
        from stage in policy.Stages.Index()
        let missed = graph.States.Where(s => s.Stage == stage.Item.Key).Except(reached).ToList()
        where missed.Count > 0
        select At($"$.stages[{stage.Index}]", $"The stage cannot be reached ({InWords(missed[0].Standing)}): no step leads there from the stages before.");

    /// <summary>Resolving takes everybody's agreement and withdrawing gives up: neither is a way on that the one who raised it can count on.</summary>
    private static IEnumerable<PolicyProblem> Unending(EscalationPolicy policy, PolicyGraph graph, IEnumerable<PolicyState> reached)
    {
        var ends = graph.LeadingTo(s => s.EndsForSure);
        var stuck = reached.Where(s => !s.IsEnded && !ends.Contains(s)).ToList();
        var dead = stuck.Where(s => !graph.Steps.Any(step => step.From == s && step.To != s && !step.To.IsEnded)).ToList();
        foreach (var state in dead)
            yield return At(Place(policy, state), "A dead end: a dispute that is not agreed would have no end. The last stage is a panel.");
        if (dead.Count == 0 && stuck.Count > 0)
            yield return At(Place(policy, stuck[0]), "A path that never ends: it goes round from here, and nothing leads out to a decision.");
    }

    private static IEnumerable<PolicyProblem> Unsafe(EscalationPolicy policy, PolicyGraph graph)
    {
        var unasked = graph.ReachedFrom(PolicyState.Start, s => s.Safety == SafetyGate.None);
        if (unasked.Where(way => way.Key.IsEnded).Select(way => way.Value).FirstOrDefault() is not { } way)
            yield break;
        var place = !PolicyGraph.AsksForSafety(policy) ? "$.guidance" : Place(policy, way[^1]);
        yield return At(place, $"A dispute could end without the safety answer ('{SafetyPolicy.AnswerField}'): {string.Join(", ", way.Skip(1).Select(s => Named(policy, s)))}.");
    }

    private static string Place(EscalationPolicy policy, PolicyState state) =>
        policy.Stages.Index().Where(s => s.Item.Key == state.Stage).Select(s => $"$.stages[{s.Index}].kind").FirstOrDefault("$.stages");

    private static string Named(EscalationPolicy policy, PolicyState state) => $"{policy.Stage(state.Stage!).Name} {InWords(state.Standing)}";

    private static string InWords(Standing standing) => standing switch
    {
        Standing.Waiting => "waiting",
        Standing.Open => "open",
        Standing.Resolved => "resolved",
        Standing.Decided => "decided",
        Standing.Withdrawn => "withdrawn",
        Standing.ClosedForLearning => "closed for learning",
        _ => "not begun",
    };
}
