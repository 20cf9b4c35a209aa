using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Policies;

/// <summary>What leads on from one stage of the ladder.</summary>
internal static class StageSteps
{
    public static IEnumerable<PolicyStep> Of(EscalationPolicy policy, StagePolicy stage, int index)
    {
        var open = PolicyState.OpenAt(stage);
        var onward = Onward(policy, index).ToList();
        return
        [
            .. stage.Acceptance is { } acceptance ? Waiting(acceptance, stage, [.. Backward(policy, index)], onward) : [],
            .. stage.Kind == StageKind.Panel ? Panel(open, stage) : BetweenParties(policy, open, stage, index, onward),
            new(open, new(Standing.Withdrawn, stage.Key), Verb.Withdraw, SafetyGate.InForce),
        ];
    }

    /// <summary>The next stage, and each one after it while those between could be passed over for want of anybody to ask.</summary>
    private static IEnumerable<StagePolicy> Onward(EscalationPolicy policy, int index)
    {
        if (policy.Stages[index].Kind == StageKind.Panel)
            yield break;
        foreach (var next in policy.Stages.Skip(index + 1))
        {
            yield return next;
            if (next.Acceptance is null)
                yield break;
        }
    }

    /// <summary>The stage before, and each one before it that an escalation could have come from.</summary>
    private static IEnumerable<StagePolicy> Backward(EscalationPolicy policy, int index) => policy.Stages.Index().Take(index)
        .Where(before => Onward(policy, before.Index).Contains(policy.Stages[index])).Select(before => before.Item);

    private static IEnumerable<PolicyStep> Waiting(AcceptancePolicy acceptance, StagePolicy stage, List<StagePolicy> backward, List<StagePolicy> onward)
    {
        var (waiting, open) = (PolicyState.WaitingAt(stage), PolicyState.OpenAt(stage));
        yield return new(waiting, open, Verb.Accept, SafetyGate.Asked);
        yield return new(waiting, new(Standing.Withdrawn, stage.Key), Verb.Withdraw, SafetyGate.InForce);
        foreach (var next in onward)
            yield return new(waiting, PolicyState.EntryTo(next), Verb.SendOn, SafetyGate.None);
        foreach (var back in acceptance.SendBacks == 0 ? [] : backward.Select(PolicyState.OpenAt))
        {
            yield return new(waiting, back, Verb.SendBack, SafetyGate.None);
            yield return new(back, waiting, Verb.Insist, SafetyGate.Asked);
        }
    }

    private static IEnumerable<PolicyStep> BetweenParties(EscalationPolicy policy, PolicyState open, StagePolicy stage, int index, List<StagePolicy> onward)
    {
        var resolved = new PolicyState(Standing.Resolved, stage.Key);
        yield return new(open, resolved, Verb.Resolve, SafetyGate.InForce);
        foreach (var next in onward)
            yield return new(open, PolicyState.EntryTo(next), Verb.Escalate, SafetyGate.Asked);
        foreach (var later in onward.Skip(1))
            yield return new(open, PolicyState.EntryTo(later), Verb.Skip, SafetyGate.Asked);
        if (stage.MayReferLearning)
            yield return new(open, new(Standing.ClosedForLearning, stage.Key), Verb.CloseForLearning, SafetyGate.InForce);
        foreach (var next in onward)
            yield return new(resolved, PolicyState.EntryTo(next), Verb.RaiseRemainingConcern, SafetyGate.Asked);
    }

    /// <summary>What has ended is taken up again where it ended; withdrawn while it waited, it waits again.</summary>
    public static IEnumerable<PolicyStep> Reopening(IEnumerable<PolicyState> states, StagePolicy stage)
    {
        foreach (var ended in states.Where(s => s.IsEnded))
        {
            yield return new(ended, PolicyState.OpenAt(stage), Verb.Reopen, SafetyGate.Asked);
            if (ended.Standing == Standing.Withdrawn && stage.Acceptance is not null)
                yield return new(ended, PolicyState.WaitingAt(stage), Verb.Reopen, SafetyGate.Asked);
        }
    }

    /// <summary>A panel that does not agree stays where it is and meets again.</summary>
    private static IEnumerable<PolicyStep> Panel(PolicyState open, StagePolicy stage) =>
    [
        new(open, new(Standing.Decided, stage.Key), Verb.Decide, SafetyGate.Asked),
        new(open, open, Verb.Decide, SafetyGate.Asked),
    ];
}
