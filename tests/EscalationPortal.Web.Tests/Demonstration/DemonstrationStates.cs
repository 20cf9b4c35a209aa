using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Tests.Demonstration;

/// <summary>The states of which the demonstration shows at least one dispute each.</summary>
internal static class DemonstrationStates
{
    public static Dictionary<string, Func<Dispute, bool>> At(DateTime now)
    {
        var states = new Dictionary<string, Func<Dispute, bool>>(StringComparer.Ordinal)
        {
            ["the discussion still to come"] = d => d.IsOpen && d.CurrentStage.Discussions.Count == 0 && d.StageKey == "stage-one",
            ["answered at the first stage"] = d => d.IsOpen && d.StageKey == "stage-one" && d.CurrentStage.Parts.Any(p => p.Decision is not null),
            ["waiting for a signature"] = d => d.IsOpen && d.CurrentStage.LatestVersion is { } v && d.Parties.Any(p => v.SignatureOf(p.Id) is null),
            ["signed, not agreed"] = d => d.IsOpen && Signed(d, Verdict.NotAgreed),
            ["signed in part"] = d => d.IsOpen && Signed(d, Verdict.AgreedInPart),
            ["sent back"] = d => d.IsOpen && d.SentBackStage is not null,
            ["insisted"] = d => d.OwnSideNotes.Any(n => n.Kind == OwnSideKind.Insisted),
            ["sent on"] = d => d.CurrentStage.State == StageState.Waiting && d.CurrentStage.Requests.Any(r => r.Answer == RequestAnswer.NoAnswer),
            ["passed on"] = d => d.OwnSideNotes.Any(n => n.Kind == OwnSideKind.PassedOn),
            ["handed over"] = d => d.OwnSideNotes.Any(n => n.Kind == OwnSideKind.HandedOver),
            ["a counterpart that has not taken it up"] = d => d.IsOpen && d.CurrentStage.OpenCounterpartRequests.Any(),
            ["accepted by a deputy"] = d => d.History.Any(e => e is { Kind: EventKind.Accepted, ForName: not null }),
            ["three agencies"] = d => d.Parties.Count == 3,
            ["opened with a reason"] = d => d.Seats.Any(s => s.Capacity == Capacity.OpenedWithReason),
            ["safety in force"] = d => d.IsOpen && d.SafetyAt(now) == SafetyState.InForce,
            ["safety lapsed"] = d => d.IsOpen && d.SafetyAt(now) == SafetyState.Lapsed,
            ["safety disputed"] = d => d.IsOpen && d.SafetyAt(now) == SafetyState.Disputed,
            ["safety missing, referred"] = d => d.IsOpen && d.SafetyAt(now) == SafetyState.Missing && d.ReferredInstead is not null,
            ["safety not acknowledged"] = d => d.IsOpen && d.CurrentArrangement is { AcknowledgedAt: null },
            ["a risk referred meanwhile"] = d => d.RiskReferrals.Any(r => !r.InsteadOfArrangement),
            ["an addition"] = d => d.Stages.Any(s => s.Additions.Count > 0),
            ["to be convened"] = d => Owes(d, ObligationKind.ConvenePanel) && d.Panels.Count == 0,
            ["to be convened, overdue"] = d => d.Obligations.Any(o => o.Kind == ObligationKind.ConvenePanel && o.IsOverdueAt(now)),
            ["a panel to come"] = d => d.CurrentPanel is { HeldAt: null, ScrutineerAsked: true } p && p.MeetsAt > now,
            ["a panel held"] = d => d.IsOpen && d.CurrentPanel is { HeldAt: not null, Outcome: null, MinutesAgreed: false },
            ["a panel without a quorum"] = d => d.CurrentPanel is { HeldAt: null } p && p.Members.Any(m => m.Conflict is not null),
            ["minutes disputed"] = d => d.CurrentPanel?.Minutes is { Corrections.Count: > 0 },
            ["minutes corrected"] = d => d.CurrentPanel?.Minutes is { Number: > 1 },
            ["not agreed"] = d => d.IsOpen && d.CurrentPanel is { Outcome: PanelOutcome.NotAgreed },
            ["decided with dissent"] = d => d.State == DisputeState.Decided && d.CurrentPanel?.Members.Any(m => m.Dissent is not null) == true,
            ["decided, minutes to be agreed"] = d => d.State == DisputeState.Decided && Owes(d, ObligationKind.Minutes),
            ["a panel for Peterborough"] = d => d is { CouncilArea: "peterborough", CurrentPanel: not null },
            ["an action to do"] = d => Owes(d, ObligationKind.AgreedAction) && d.NextDueAt > now,
            ["an action overdue"] = d => Owes(d, ObligationKind.AgreedAction) && d.NextDueAt < now,
            ["an action done"] = d => d.BindingActions.Any(a => a.State == ActionState.Done),
            ["an action not done"] = d => d.BindingActions.Any(a => a.State == ActionState.NotDone),
            ["withdrawn"] = d => d.State == DisputeState.Withdrawn,
            ["learning referred while open"] = d => d is { LearningReferred: true, IsOpen: true },
            ["learning referred after the end"] = d => d is { LearningReferred: true, IsOpen: false },
            ["the concern can still remain"] = d => d.ConcernRemainsUntil > now,
            ["the concern remained"] = d => d.History.Any(e => e.Kind == EventKind.ConcernRemains),
            ["nothing left to do"] = d => d.State == DisputeState.Resolved && d.NextDue is null,
            ["reopened"] = d => d.IsOpen && d.History.Any(e => e.Kind == EventKind.Reopened) && d.BindingActions.Any(),
            ["closed for learning"] = d => d is { State: DisputeState.ClosedForLearning, LearningReferred: true },
            ["a stage skipped"] = d => d.SkippedStages > 0 && d.Stages.Any(s => s.Ending == StageEnding.Skipped),
            ["another agency named"] = d => d.LeftParties.Count > 0 && d.RespondingParties.Any(),
            ["another agency to be named"] = d => Owes(d, ObligationKind.NameAgency),
            ["good practice"] = d => d.GoodPractice.Count > 0,
            ["filed by both sides"] = d => d.Filings.Select(f => f.PartyId).Distinct().Count() > 1,
            ["the track changed"] = d => d.History.Any(e => e.Kind == EventKind.TrackChanged),
            ["support asked for"] = d => d.History.Any(e => e.Kind == EventKind.SupportAsked),
            ["urgent"] = d => d.Track == "urgent",
        };
        foreach (var stage in new[] { "stage-one", "stage-two", "stage-three" })
        {
            states[$"{stage}, in time"] = d => d.IsOpen && d.StageKey == stage && d.CurrentStage is { State: StageState.Open } s && s.Clock!.DueUtc > now;
            states[$"{stage}, overdue"] = d => d.IsOpen && d.StageKey == stage && d.CurrentStage is { State: StageState.Open } s && s.Clock!.DueUtc < now;
            states[$"resolved at {stage}"] = d => d.State == DisputeState.Resolved && d.StageKey == stage;
        }

        foreach (var stage in new[] { "stage-two", "stage-three" })
        {
            states[$"{stage}, waiting in time"] = d => d.StageKey == stage && d.CurrentStage.OpenRequest?.Due.DueUtc > now;
            states[$"{stage}, acceptance overdue"] = d => d.StageKey == stage && d.CurrentStage.OpenRequest?.Due.DueUtc < now;
        }

        return states;
    }

    private static bool Signed(Dispute dispute, Verdict verdict) =>
        dispute.CurrentStage.Versions.Any(v => v.Signatures.Any(s => s.Verdict == verdict));

    private static bool Owes(Dispute dispute, ObligationKind kind) => dispute.Obligations.Any(o => o.IsOpen && o.Kind == kind);
}
