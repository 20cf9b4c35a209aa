using EscalationPortal.Domain.Evidence;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>The next thing due: what, by whom, when. Kept here for lists; null once nothing is open.</summary>
    public DateTime? NextDueAt { get; private set; }
    [PersonalText]
    public string? NextDueBy { get; private set; }
    public ObligationKind? NextDueKind { get; private set; }

    public Obligation? NextDue => _due.Next(party => Party(party).AgencyName);

    private void Owe(ObligationKind kind, Owed by, ClockPolicy clock, Deadline due, Guid? subject = null) =>
        _due.Owe(kind, CurrentStage.Sequence, by, clock.Clause, clock.Confirmed, due, subject);

    private void Meet(ObligationKind kind, int eventNumber, Act act) => Meet(o => o.Kind == kind, eventNumber, act);

    private void Meet(Func<Obligation, bool> which, int eventNumber, Act act) => _due.Meet(which, eventNumber, act.At);

    /// <summary>A stage's obligations end with it; those of the child's safety and of agreed actions do not.</summary>
    private void CeaseStage(Act act) => _due.Cease(o => !o.Kind.OutlivesStage(), act.At);

    /// <summary>A stage that goes on owes again what ceased with it, on the clocks it had, or those of a track chosen since.</summary>
    private void ResumeStage(StageRecord record, Act act)
    {
        foreach (var obligation in _due.Resume(record))
        {
            // Meanwhile somebody else may have taken the place.
            if (obligation.PartyId is { } party && Holder(party, act.Policy.Stage(record.StageKey).HeldBy) is { } holder && holder.PersonId != obligation.PersonId)
                obligation.HandTo(Owed.Of(holder));
            ReckonAnew(obligation, act);
        }

        record.Reckon(act.Calendar.Reckon(act.Policy.Stage(record.StageKey).Clock, Track, record.Clock!.StartUtc));
    }

    /// <summary>
    /// Every verb ends here: the columns for lists are set, an open dispute that nothing is asked of is refused, and the history is chained.
    /// </summary>
    private void Settle(Act act)
    {
        var next = NextDue;
        if (IsOpen && next is null)
            throw new InvalidOperationException($"Dispute {Reference} is open and nothing is due.");

        NextDueAt = next?.DueAt;
        NextDueBy = next?.OwedBy;
        NextDueKind = next?.Kind;
        HistoryHead = _log.Chain(this, act.Calendar.Version);
    }

    private void OweStageEnd(Act act, Seat holder)
    {
        var stage = Stage(act.Policy);
        Owe(ObligationKind.EndStage, Owed.Of(holder), stage.Clock, CurrentStage.Clock!);
    }

    private void OweFirstDiscussion(Seat holder, AcceptancePolicy acceptance, Act act)
    {
        var first = acceptance.FirstDiscussion;
        Owe(ObligationKind.FirstDiscussion, Owed.Of(holder), first, act.Calendar.Reckon(first, Track, act.At));
    }

    private void OweActions(Act act, IEnumerable<AgreedAction> actions)
    {
        foreach (var action in actions)
        {
            var due = act.Calendar.OnDay(action.Due, act.At, DueBasis.AgreedDay);
            var seat = _people.Held.FirstOrDefault(s => s.Name == action.Owner);
            var by = seat is null ? Owed.OfName(action.Owner) : Owed.Of(seat);
            var clause = act.Policy.ClauseOf(EventKind.ActionReported, StageKey);
            _due.Owe(ObligationKind.AgreedAction, CurrentStage.Sequence, by, clause, confirmed: true, due, action.Id);
        }
    }
}
