using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Policies;

/// <summary>
/// Where a dispute can stand under a policy, and what leads on from there. It is reckoned from the stages alone, so that the
/// check, the picture and the behaviour have one source.
/// </summary>
public sealed class PolicyGraph(IReadOnlyList<PolicyState> states, IReadOnlyList<PolicyStep> steps)
{
    public IReadOnlyList<PolicyState> States => states;
    public IReadOnlyList<PolicyStep> Steps => steps;

    public static PolicyGraph Of(EscalationPolicy policy)
    {
        List<PolicyState> states = [PolicyState.Start];
        List<PolicyStep> steps = [];
        foreach (var (i, stage) in policy.Stages.Index())
        {
            if (stage.Acceptance is not null)
                states.Add(PolicyState.WaitingAt(stage));
            states.Add(PolicyState.OpenAt(stage));
            states.Add(new(Standing.Withdrawn, stage.Key));
            states.Add(new(stage.Kind == StageKind.Panel ? Standing.Decided : Standing.Resolved, stage.Key));
            if (stage is { MayReferLearning: true, Kind: StageKind.BetweenParties })
                states.Add(new(Standing.ClosedForLearning, stage.Key));
            steps.AddRange(StageSteps.Of(policy, stage, i));
            steps.AddRange(StageSteps.Reopening(states.Where(s => s.Stage == stage.Key), stage));
        }

        if (policy.Stages.Count > 0)
            steps.Insert(0, new(PolicyState.Start, PolicyState.EntryTo(policy.Stages[0]), null, SafetyGate.Asked));
        // A file that never puts the question asks for no answer anywhere, and holds no ending up for the want of one.
        return AsksForSafety(policy) ? new(states, steps) : new(states, [.. steps.Select(s => s with { Safety = SafetyGate.None })]);
    }

    internal static bool AsksForSafety(EscalationPolicy policy) => policy.Guidance.Any(g => g.Field == SafetyPolicy.AnswerField);

    public bool Leads(PolicyState from, Verb verb, PolicyState to) => steps.Any(s => s.From == from && s.Verb == verb && s.To == to);

    /// <summary>Everything that can be come to, with the shortest way there.</summary>
    public IReadOnlyDictionary<PolicyState, IReadOnlyList<PolicyState>> ReachedFrom(PolicyState start, Func<PolicyStep, bool> along)
    {
        var ways = new Dictionary<PolicyState, IReadOnlyList<PolicyState>> { [start] = [start] };
        var next = new Queue<PolicyState>([start]);
        while (next.TryDequeue(out var state))
        {
            foreach (var step in steps.Where(s => s.From == state && along(s) && !ways.ContainsKey(s.To)))
            {
                ways[step.To] = [.. ways[state], step.To];
                next.Enqueue(step.To);
            }
        }

        return ways;
    }

    /// <summary>Everything from which one of these can be come to.</summary>
    public IReadOnlySet<PolicyState> LeadingTo(Func<PolicyState, bool> which)
    {
        var found = states.Where(which).ToHashSet();
        var next = new Queue<PolicyState>(found);
        while (next.TryDequeue(out var state))
        {
            foreach (var before in steps.Where(s => s.To == state && found.Add(s.From)).Select(s => s.From))
                next.Enqueue(before);
        }

        return found;
    }
}

/// <param name="Stage">Key of the stage; null before the first.</param>
public sealed record PolicyState(Standing Standing, string? Stage)
{
    public static PolicyState Start { get; } = new(Standing.NotSubmitted, null);

    public bool IsEnded => Standing is Standing.Resolved or Standing.Decided or Standing.Withdrawn or Standing.ClosedForLearning;

    /// <summary>An ending that comes without the other side's agreement, and without the raiser giving up.</summary>
    public bool EndsForSure => Standing == Standing.Decided;

    public static PolicyState WaitingAt(StagePolicy stage) => new(Standing.Waiting, stage.Key);
    public static PolicyState OpenAt(StagePolicy stage) => new(Standing.Open, stage.Key);
    public static PolicyState EntryTo(StagePolicy stage) => stage.Acceptance is null ? OpenAt(stage) : WaitingAt(stage);
}

public enum Standing
{
    NotSubmitted,

    /// <summary>For somebody's acceptance.</summary>
    Waiting,
    Open,
    Resolved,
    Decided,
    Withdrawn,
    ClosedForLearning,
}

/// <param name="Verb">What is done to the dispute; null where it is submitted.</param>
public sealed record PolicyStep(PolicyState From, PolicyState To, Verb? Verb, SafetyGate Safety);

/// <summary>What a step does about the child's safety.</summary>
public enum SafetyGate
{
    None,

    /// <summary>The same form asks for a fresh answer where none is in force; the step is never held up by it.</summary>
    Asked,

    /// <summary>Refused until an arrangement is in force.</summary>
    InForce,
}
