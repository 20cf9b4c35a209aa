using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>Takes up again what has ended, at the stage where it ended: an action failed, or there is new information. Any party may.</summary>
    /// <exception cref="RuleViolationException">No reason was given, or nothing was said about the child's safety.</exception>
    public void Reopen(string why, SafetyAnswer safety, Act act)
    {
        Demand(Verb.Reopen, act);
        var seat = RequirePartySeat(act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(why), "Say what has failed, or what is new.");
        ApplySafety(safety, act);

        OpenAgain(safety, act);
        var stage = Stage(act.Policy);
        var number = Write(act, EventKind.Reopened, new EventFacts { Reason = why, For = For(act, seat) });
        BeginAgain(CurrentStage, act.Calendar.Reckon(stage.Clock, Track, act.At), number, act);
        Tell(Everyone, NoticeKind.Reopened, number, act);
        Settle(act);
    }

    private void OpenAgain(SafetyAnswer safety, Act act)
    {
        State = DisputeState.Open;
        EndedAt = null;
        ConcernRemainsUntil = null;
        if (safety == SafetyAnswer.StillProtects)
            OweSafetyReview(act);
    }

    /// <summary>A new record at that stage: what was signed and recorded stays as it was, and its agreed actions go on binding.</summary>
    private void BeginAgain(StageRecord ended, Time.Deadline clock, int eventNumber, Act act)
    {
        var stage = act.Policy.Stage(ended.StageKey);
        var record = _ladder.Add(stage.Key);
        if (stage.Kind == StageKind.Panel)
        {
            OpenWithConvenor(record, stage, eventNumber, act);
            return;
        }

        if (ended.OpenedAt is null)
        {
            var last = ended.Requests.Where(r => !r.IsCounterpart).MaxBy(r => r.AskedAt)!;
            record.Wait(ended.Escalation! with { At = act.At });
            Ask(act.Directory.Person(last.PersonId), Party(last.PartyId), isCounterpart: false, eventNumber, act);
            return;
        }

        if (ended.Escalation is { } escalation)
            record.Escalated(escalation);
        record.Open(clock, act.At);
        var holder = Holder(RaisingParty.Id, stage.HeldBy)!;
        OweStageEnd(act, holder);
        if (stage.Acceptance is { } acceptance)
            OweFirstDiscussion(holder, acceptance, act);
    }
}
