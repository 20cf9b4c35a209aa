using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Web.Features.Policy;

/// <summary>A time that the policy sets.</summary>
/// <param name="Stage">The name of the stage that it belongs to, or when else it runs.</param>
/// <param name="Who">Who is asked.</param>
public sealed record ClockRow(string Anchor, string Stage, string What, string Who, ClockPolicy Clock)
{
    public const string AnyStage = "At any stage";

    public static IReadOnlyList<ClockRow> All(EscalationPolicy policy) => [.. policy.Stages.SelectMany(s => OfStage(policy, s)), .. OfSafety(policy), Remains(policy)];

    private static IEnumerable<ClockRow> OfStage(EscalationPolicy policy, StagePolicy stage)
    {
        var holder = policy.Role(stage.HeldBy).Name;
        if (stage.Acceptance is { } acceptance)
        {
            yield return Row("acceptance", stage.Name, acceptance.SendBacks == 0 ? "Accept or pass on" : "Accept, send back or pass on", $"the {holder} who is asked", acceptance.Clock);
            yield return Row("first-discussion", stage.Name, "First discussion with the counterpart", $"the {holder} who accepted", acceptance.FirstDiscussion);
        }

        if (stage.Panel is { } panel)
        {
            yield return Row("convening", stage.Name, $"Convene the {policy.Bodies.Panel.Name}", policy.Bodies.Convenor.Name, panel.Convene);
            yield return Row("stage", stage.Name, "Decide", policy.Bodies.Panel.Name, stage.Clock);
            yield return Row("papers", stage.Name, "Issue the papers, before the meeting", policy.Bodies.Convenor.Name, panel.Papers);
            yield return Row("minutes", stage.Name, "Agree the minutes", "everyone who was there", panel.Minutes);
            yield break;
        }

        yield return Row("stage", stage.Name, "Resolve it or escalate", $"{holder}s of both sides", stage.Clock);
        if (stage.Answer is { } answer)
            yield return Row("answer", stage.Name, stage == policy.FirstStage ? "Answer the concern, or sign the record" : "Sign the record", $"the other {holder}", answer);

        ClockRow Row(string anchor, string of, string what, string who, ClockPolicy clock) => new($"clock-{stage.Key}-{anchor}", of, what, who, clock);
    }

    private static IEnumerable<ClockRow> OfSafety(EscalationPolicy policy) =>
    [
        new("clock-safety-review", AnyStage, "Review the safety arrangement", "its owner", policy.Safety.ReviewWithin),
        new("clock-safety-none", AnyStage, "Try again to agree an arrangement", "the person who referred the child", policy.Safety.WhenNoneAgreed),
        new("clock-safety-disputed", AnyStage, "Answer a challenge to the arrangement", "its owner", policy.Safety.WhenDisputed),
    ];

    private static ClockRow Remains(EscalationPolicy policy) =>
        new("clock-concern-remains", "Once resolved", "Say that the concern remains", "the person who raised it", policy.ConcernRemains);
}
