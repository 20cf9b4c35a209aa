using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Display;

namespace EscalationPortal.Web.Features.Policy;

/// <summary>What leads from one place of the procedure to another, in words.</summary>
public sealed record StepRow(string From, string What, string To, string Safety)
{
    public static IReadOnlyList<StepRow> All(EscalationPolicy policy) => [.. PolicyGraph.Of(policy).Steps.Select(s => Of(policy, s))];

    private static StepRow Of(EscalationPolicy policy, PolicyStep step) => new(
        Place(policy, step.From), Happens(policy, step), Place(policy, step.To), step.Safety switch
        {
            SafetyGate.Asked => "asked for again",
            SafetyGate.InForce => "must be in force",
            _ => "continues as it is",
        });

    private static string Happens(EscalationPolicy policy, PolicyStep step) => step.Verb switch
    {
        null => $"The {policy.Role(policy.FirstStage.HeldBy).Name} logs it",
        Verb.Escalate => $"Either side escalates{Over(policy, step)}",
        Verb.Accept => "The person asked accepts",
        Verb.SendBack => "The person asked sends it back with advice",
        Verb.Insist => "The person who escalated insists, and the safeguarding lead is asked",
        Verb.SendOn => "No answer in time, and no one else to ask",
        Verb.Resolve => "Everyone signs one record, and the raising side confirms",
        Verb.RaiseRemainingConcern => "The person who raised it says that the concern remains",
        Verb.Skip => "The raising side skips the stages between, for a reason the policy allows",
        Verb.CloseForLearning => "Everyone signs that nothing is left to decide for this child, and learning was referred",
        Verb.Reopen => "Any side reopens it: an action failed, or there is new information",
        Verb.Withdraw => "The person who raised it withdraws it",
        Verb.Decide when step.To.IsEnded => $"The {policy.Bodies.Panel.Name} decides",
        Verb.Decide => $"The {policy.Bodies.Panel.Name} does not agree, and meets again",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Verb, "Say here what this step is in words."),
    };

    private static string Over(EscalationPolicy policy, PolicyStep step) =>
        policy.StageAfter(step.From.Stage!)?.Key == step.To.Stage ? "" : ", if no one could hold the stage between";

    private static string Place(EscalationPolicy policy, PolicyState state) => state.Stage is null
        ? "A disagreement"
        : $"{policy.Stage(state.Stage).Name}: {DisputeWords.Lower(InWords(state.Standing))}";

    private static string InWords(Standing standing) => standing switch
    {
        Standing.Waiting => "Waiting for acceptance",
        Standing.Open => "Open",
        Standing.Resolved => "Resolved",
        Standing.Decided => "Decided",
        Standing.ClosedForLearning => "Closed for learning",
        _ => "Withdrawn",
    };
}
