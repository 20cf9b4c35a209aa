using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

/// <param name="ToStage">Key of the stage to go to; those between are skipped.</param>
/// <param name="Ground">Key of what the policy names as allowing it.</param>
/// <param name="Why">The reason here, which both sides read.</param>
public sealed record SkipRequest(EscalationRequest Escalation, string ToStage, string Ground, string Why);

public sealed partial class Dispute
{
    /// <summary>How many stages were skipped on purpose: counted, so that skipping cannot become the habit.</summary>
    public int SkippedStages { get; private set; }

    /// <summary>The stages that the raising side may go to directly, past one or more.</summary>
    public IReadOnlyList<StagePolicy> CanSkipTo(Act act) =>
        CurrentHolder(act.By, act.Policy)?.PartyId is not { } party || NextFor(party, act).Next is not { } next
            ? []
            : [.. act.Policy.Stages.SkipWhile(s => s.Key != next.Key).Skip(1).Where(s => CanBeAskedAt(s, act) is not [] || s.Acceptance is null)];

    /// <summary>Whom a skip to that stage may ask to accept it.</summary>
    public IReadOnlyList<People.Person> CanBeAskedAt(StagePolicy stage, Act act)
    {
        if (stage.Acceptance is not { } acceptance || CurrentHolder(act.By, act.Policy) is not { PartyId: { } party } seat)
            return [];
        return InOrder(act.Directory.Person(seat.PersonId), Party(party), stage, acceptance, act);
    }

    /// <summary>Goes to a later stage, past those between: with what the policy names as allowing it, and the reason, told to both sides.</summary>
    /// <exception cref="RuleViolationException">The policy does not name that ground, the stage cannot be skipped to, or something of an escalation is missing.</exception>
    public void Skip(SkipRequest request, Act act)
    {
        Demand(Verb.Skip, act);
        var target = CanSkipTo(act).SingleOrDefault(s => s.Key == request.ToStage) ?? throw new RuleViolationException("Choose the stage to go to.");
        var ground = act.Policy.Skipping.Grounds.SingleOrDefault(g => g.Key == request.Ground)
            ?? throw new RuleViolationException("Choose what allows a stage to be skipped.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(request.Why), "Say why the stage is skipped here.");
        var skipped = act.Policy.Stages.SkipWhile(s => s.Key != StageKey).Skip(1).TakeWhile(s => s.Key != target.Key).ToList();

        Advance(request.Escalation, target, (escalation, passing) =>
        {
            foreach (var stage in skipped)
                SkipStage(stage, escalation, ground, request.Why, passing);
        }, act);
    }

    private void SkipStage(StagePolicy stage, Escalation escalation, ReportingCategory ground, string why, Act act)
    {
        EndUnheld(stage, escalation, new UnheldStage(UnheldReason.Skipped, null, ground.Key, why), act);
        SkippedStages++;
        var number = Write(act, EventKind.StageSkipped, new EventFacts
        {
            AboutStage = stage.Key, Ground = ground.Key, Clause = ground.Clause, Reason = why,
        });
        Tell(Everyone, NoticeKind.StageSkipped, number, act);
    }
}
