using EscalationPortal.Domain.Time;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    private static IEnumerable<VerbRule> DiscussionVerbs =>
    [
        new(Verb.RecordDiscussion, EventKind.DiscussionRecorded, VerbTime.AtAnOpenStage, (d, act) => d.HoldsTheStage(act)),
        new(Verb.ArrangeMeeting, EventKind.MeetingArranged, VerbTime.AtAnOpenStage, (d, act) => d.HoldsTheStage(act)),
    ];

    /// <summary>Records a discussion, a contact with a counterpart or a meeting that was held.</summary>
    public void RecordDiscussion(DiscussionHeld held, Act act)
    {
        Demand(Verb.RecordDiscussion, act);
        var seat = RequireHolder(act);
        AddDiscussion(held, seat, act);
        TakeUpFor(seat, act);
        Settle(act);
    }

    /// <summary>Arranges a meeting of the professionals. That it was held is recorded afterwards, as a discussion is.</summary>
    public void ArrangeMeeting(MeetingPlan plan, Act act)
    {
        Demand(Verb.ArrangeMeeting, act);
        var seat = RequireHolder(act);
        RuleViolationException.ThrowIf(!Stage(act.Policy).MeetingTypes.Contains(plan.MeetingType), "Choose the kind of meeting.");
        RuleViolationException.ThrowIf(plan.MeetsAt <= act.At, "The meeting must be at a time still to come.", RefusedPart.Day);
        act.RefuseFarOff(act.Calendar.DayOf(plan.MeetsAt), RefusedPart.Day);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(plan.Place), "Give the place or the link.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(plan.Invited), "Say who is to come.");
        var meeting = new PlannedMeeting(CurrentStage.Sequence, plan, seat, NameOf(act, seat), act.At);
        _side.Add(meeting);
        TakeUpFor(seat, act);
        var number = Write(act, EventKind.MeetingArranged, new EventFacts { Outcome = plan.MeetingType, SubjectId = meeting.Id, For = For(act, seat) });
        Tell(Everyone, NoticeKind.MeetingArranged, number, act);
        Settle(act);
    }

    private void AddDiscussion(DiscussionHeld held, Seat seat, Act act)
    {
        RuleViolationException.ThrowIf(held.HeldAt > act.At, "The time of a discussion must be in the past.", RefusedPart.Day);
        RuleViolationException.ThrowIf(act.Calendar.DayOf(held.HeldAt) < AroseOn,
            "The discussion cannot have been before the day the disagreement arose.", RefusedPart.Day);
        RuleViolationException.ThrowIf(!act.Policy.DiscussionMethods.Any(m => m.Key == held.Method), "Choose how you talked.");
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(held.Participants), "Say who took part.");
        RuleViolationException.ThrowIf(held.MeetingType is { } type && !Stage(act.Policy).MeetingTypes.Contains(type), "Choose the kind of meeting.");
        var discussion = new Discussion(held, NameOf(act, seat), seat.AgencyName, act.At);
        CurrentStage.Add(discussion);
        var kind = held.Kind switch
        {
            DiscussionKind.Discussion => EventKind.DiscussionRecorded,
            DiscussionKind.Contact => EventKind.ContactRecorded,
            _ => EventKind.MeetingRecorded,
        };
        var number = Write(act, kind, new EventFacts { Outcome = held.Method, SubjectId = discussion.Id, For = For(act, seat) });
        Meet(o => o.Kind.IsDiscussion(), number, act);
    }

    private void PlanDiscussion(DateOnly day, Seat seat, Act act)
    {
        var clock = Stage(act.Policy).Clock;
        RuleViolationException.ThrowIf(day < act.Today, "The day planned for the discussion must be still to come.");
        act.RefuseFarOff(day);
        var due = act.Calendar.Reckon(clock, Track, act.At) with { DueUtc = act.Calendar.CloseOf(day), Basis = DueBasis.PlannedDay };
        Owe(ObligationKind.PlannedDiscussion, Owed.Of(seat), clock with { Confirmed = true }, due);
    }
}
