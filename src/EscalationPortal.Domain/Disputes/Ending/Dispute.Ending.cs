using EscalationPortal.Domain.Learning;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    private static IEnumerable<VerbRule> EndingVerbs =>
    [
        new(Verb.Resolve, EventKind.Resolved, VerbTime.AtAnOpenStage, (d, act) => d.HoldsTheStageForTheRaisingSide(act))
        {
            Needs = (d, _) => d.RespondingParties.Any() ? null : NameTheAgencyFirst,
        },
        new(Verb.RaiseRemainingConcern, EventKind.ConcernRemains, VerbTime.AtAnyTime, (d, act) => act.By.Id == d.RaiserId)
        {
            Unless = (d, act) => d.WhyNoConcernRemains(act),
        },
        new(Verb.Withdraw, EventKind.Withdrawn, VerbTime.WhileOpen, (d, act) => act.By.Id == d.RaiserId),
        new(Verb.CloseForLearning, EventKind.ClosedForLearning, VerbTime.AtAnOpenStage, (d, act) => d.HoldsTheStage(act))
        {
            Unless = (d, _) => d.CurrentStage.LatestVersion is { Aim: VersionAim.ClosesForLearning }
                ? null : "No version of the record says that nothing is left to decide for this child.",
        },
        new(Verb.ReferLearning, EventKind.LearningReferred, VerbTime.AtAnyTime, (d, act) => d.HoldsLearningTier(act))
        {
            Unless = (d, act) => d.IsOpen && !d.Stage(act.Policy).MayReferLearning
                ? "Learning is referred from the senior stage, or once the dispute has ended." : null,
        },
        new(Verb.ReportAction, EventKind.ActionReported, VerbTime.AtAnyTime, (d, act) => d.IsOfAParty(act))
        {
            Unless = (d, _) => d.BindingActions.Any(a => a.State == ActionState.Open) ? null : "No agreed action waits for a report.",
        },
        new(Verb.Reopen, EventKind.Reopened, VerbTime.AfterTheEnd, (d, act) => d.IsOfAParty(act)),
    ];

    /// <summary>Ends it as resolved: every party has signed one version that resolves it, and the raising side confirms.</summary>
    /// <exception cref="RuleViolationException">A signature is missing, or the child is not protected meanwhile.</exception>
    public void Resolve(Act act)
    {
        Demand(Verb.Resolve, act);
        var seat = RequireHolder(act);
        var version = CurrentStage.LatestVersion;
        RuleViolationException.ThrowIf(version is not { Resolves: true }, "No version of the record says that the difference is resolved.");
        RuleViolationException.ThrowIf(!Parties.All(p => version!.IsAgreedBy(p.Id)),
            "Every agency has to sign the same version as agreed before the dispute is resolved.");
        RefuseUnlessSafe(act);

        TakeUpFor(seat, act);
        var stage = Stage(act.Policy);
        End(DisputeState.Resolved, StageEnding.Resolved, act);
        var number = Write(act, EventKind.Resolved, new EventFacts { SubjectId = version!.Id, SubjectHash = version.ContentHash, For = For(act, seat) });
        OweActions(act, version.AgreedActions);
        if (act.By.Id != RaiserId && act.Policy.StageAfter(stage.Key) is not null)
            ConcernRemainsUntil = act.Calendar.Reckon(act.Policy.ConcernRemains, Track, act.At).DueUtc;
        Tell(Everyone, NoticeKind.Resolved, number, act);
        Settle(act);
    }

    /// <summary>The raiser's concern remains after others resolved it: the raising side's next tier is asked, as by an escalation.</summary>
    public void RaiseRemainingConcern(string why, Guid? asked, SafetyAnswer safety, Act act)
    {
        Demand(Verb.RaiseRemainingConcern, act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(why), "Say why your concern remains.");
        var party = RaisingParty;
        var (next, passedOver) = NextFor(party.Id, act);
        var person = next!.Acceptance is null ? null : ToBeAsked(asked, party, next, act);

        ApplySafety(safety, act);
        OpenAgain(safety, act);
        var number = Write(act, EventKind.ConcernRemains, new EventFacts { AboutStage = next.Key, Reason = why });
        var escalation = new Escalation(party.Id, act.By.Id, act.By.Person.Name, act.At, why, OutcomeWanted, WhereWeDiffer);
        foreach (var stage in passedOver)
            PassOver(stage, escalation, UnheldReason.NobodyInDirectory, act);
        MoveTo(next, escalation, person, number, act);
        Tell(Everyone, NoticeKind.ConcernRemains, number, act);
        Settle(act);
    }

    /// <summary>Whom the raiser can ask where the concern remains.</summary>
    public IReadOnlyList<People.Person> CanBeAskedToGoOn(Act act)
    {
        if (State != DisputeState.Resolved || NextFor(RaisingParty.Id, act).Next is not { Acceptance: { } acceptance } next
            || Holder(RaisingParty.Id, Stage(act.Policy).HeldBy) is not { } holder)
            return [];
        return InOrder(act.Directory.Person(holder.PersonId), RaisingParty, next, acceptance, act);
    }

    /// <summary>Withdraws it, with the reason; only the raiser can, and only while the child is protected. Both leads are told.</summary>
    /// <param name="closing">The five fields, where the stage was held and no version of its record was proposed.</param>
    public void Withdraw(string reason, ClosingRecord? closing, Act act)
    {
        Demand(Verb.Withdraw, act);
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(reason), "Give the reason for withdrawing.");
        RefuseUnlessSafe(act);
        // Nobody was ever at a stage that waits, so it leaves no fields.
        if (CurrentStage.State != StageState.Waiting)
            CloseRecord(CurrentStage, closing, RaisingParty.Id);
        SeatLeads(act);
        End(DisputeState.Withdrawn, StageEnding.Withdrawn, act);
        var number = Write(act, EventKind.Withdrawn, new EventFacts { Reason = reason });
        Tell(Everyone, NoticeKind.Withdrawn, number, act);
        EndPanelSeats(act);
        Settle(act);
    }

    /// <summary>Ends it because nothing is left to decide for this child: every party's person at the senior stage signed that, and the learning was referred.</summary>
    /// <exception cref="RuleViolationException">A signature or the learning referral is missing, or the child is not protected meanwhile.</exception>
    public void CloseForLearning(Act act)
    {
        Demand(Verb.CloseForLearning, act);
        var seat = RequireHolder(act);
        var version = CurrentStage.LatestVersion!;
        RuleViolationException.ThrowIf(!Parties.All(p => version.IsAgreedBy(p.Id)),
            "Every agency has to sign the same version as agreed before the dispute is closed for learning.");
        RuleViolationException.ThrowIf(!LearningReferred, $"Refer the learning points to the {act.Policy.Bodies.LearningGroup.Name} first.");
        RefuseUnlessSafe(act);

        TakeUpFor(seat, act);
        var stage = Stage(act.Policy);
        End(DisputeState.ClosedForLearning, StageEnding.ClosedForLearning, act);
        var number = Write(act, EventKind.ClosedForLearning, new EventFacts { SubjectId = version.Id, SubjectHash = version.ContentHash, For = For(act, seat) });
        OweActions(act, version.AgreedActions);
        Tell(Everyone, NoticeKind.ClosedForLearning, number, act);
        Settle(act);
    }

    /// <summary>Says whether an agreed action was done; it outlives the dispute.</summary>
    public void ReportAction(Guid action, ActionState state, string note, Act act)
    {
        Demand(Verb.ReportAction, act);
        var seat = RequirePartySeat(act);
        RuleViolationException.ThrowIf(state == ActionState.Open, "Say whether it was done.");
        var agreed = BindingActions.SingleOrDefault(a => a.Id == action) ?? throw new RuleViolationException("There is no such agreed action.");
        RuleViolationException.ThrowIf(agreed.State != ActionState.Open, $"{agreed.ReportedBy} has reported on this action.");
        agreed.Report(state, note, NameOf(act, seat), act.At);
        var number = Write(act, EventKind.ActionReported, new EventFacts
        {
            Outcome = state.ToString(), Reason = note, SubjectId = action, For = For(act, seat),
        });
        Meet(o => o.Kind == ObligationKind.AgreedAction && o.SubjectId == action, number, act);
        Tell(Everyone, NoticeKind.ActionReported, number, act);
        Settle(act);
    }

    /// <summary>The actions that bind: of each version that ended it, and of the panel's decisions.</summary>
    public IEnumerable<AgreedAction> BindingActions =>
        _ladder.BindingActions.Concat(_panelMeetings.AgreedActions);

    /// <summary>Refers learning points to the Group, without the child, names or days. It neither ends nor pauses the dispute.</summary>
    public LearningReferral ReferLearning(LearningPoints points, Act act)
    {
        Demand(Verb.ReferLearning, act);
        var referral = LearningReferral.Refer(points, this, act);
        LearningReferred = true;
        Write(act, EventKind.LearningReferred);
        Settle(act);
        return referral;
    }

    private void End(DisputeState state, StageEnding ending, Act act)
    {
        CeaseStage(act);
        _due.Cease(o => o.Kind.IsSafety(), act.At);
        CurrentStage.End(ending, act.At);
        State = state;
        EndedAt = act.At;
    }

    private void OweSafetyReview(Act act)
    {
        var current = CurrentArrangement!;
        Owe(ObligationKind.SafetyReview, OwedBy(current), act.Policy.Safety.ReviewWithin, current.Review, current.Id);
    }
}
