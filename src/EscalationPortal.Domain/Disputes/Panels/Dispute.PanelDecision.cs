using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>Records what the panel decided, or that it did not agree: then the dispute stays open.</summary>
    /// <exception cref="RuleViolationException">No quorum, or the decision is incomplete.</exception>
    public void Decide(PanelDecision decision, Act act)
    {
        Demand(Verb.Decide, act);
        var panel = CurrentPanel!;
        var policy = Stage(act.Policy).Panel!;
        RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(decision.Text), "Write what the panel decided, or where it did not agree.");
        var decided = decision.Outcome == PanelOutcome.Decided;
        RuleViolationException.ThrowIf(decided && decision.AgreedActions.Count == 0, "A decision needs at least one agreed action.");
        RuleViolationException.ThrowIf(!decided && (string.IsNullOrWhiteSpace(decision.WhoActsNext) || decision.ReconvenesOn is null),
            "Where the panel did not agree, say who acts next and when it meets again.");
        RuleViolationException.ThrowIf(decision.ReconvenesOn < act.Today, "The day to meet again must be still to come.", RefusedPart.Day);
        act.RefuseFarOff(decision.ReconvenesOn, RefusedPart.Day);
        RefuseUnlessDueInTime(decision.AgreedActions, act);
        foreach (var dissent in decision.Dissents)
        {
            var member = panel.TookPart.SingleOrDefault(m => m.PersonId == dissent.PersonId)
                ?? throw new RuleViolationException("Only a member who took part in the decision can dissent from it.");
            RuleViolationException.ThrowIf(string.IsNullOrWhiteSpace(dissent.Words), $"Write the dissent of {member.Name} in their words.");
        }

        ApplySafety(decision.Safety, act);
        panel.Decide(decision, act.At);
        if (decided)
            Conclude(panel, decision, act);
        else
            Reconvene(panel, decision, policy, act);
        Settle(act);
    }

    private void Conclude(ResolutionPanel panel, PanelDecision decision, Act act)
    {
        var number = Write(act, EventKind.Decided, new EventFacts { Reason = decision.Text, SubjectId = panel.Id });
        Meet(ObligationKind.Decision, number, act);
        End(DisputeState.Decided, StageEnding.Decided, act);
        OweActions(act, panel.AgreedActions);
        Tell(Everyone, NoticeKind.PanelDecided, number, act);
        EndPanelSeats(act);
    }

    private void Reconvene(ResolutionPanel panel, PanelDecision decision, PanelPolicy policy, Act act)
    {
        var number = Write(act, EventKind.NotAgreed, new EventFacts { Reason = decision.Text, SubjectId = panel.Id });
        Meet(ObligationKind.Decision, number, act);
        OweActions(act, panel.AgreedActions);
        Owe(ObligationKind.ConveneAgain, Convenor(act), policy.Convene,
            act.Calendar.OnDay(decision.ReconvenesOn!.Value, act.At, Time.DueBasis.PanelDay), panel.Id);
        Tell(Everyone, NoticeKind.PanelNotAgreed, number, act);
    }
}
