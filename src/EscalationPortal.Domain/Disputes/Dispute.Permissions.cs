using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Disputes;

public sealed partial class Dispute
{
    /// <summary>Whether this person, by who they are in this dispute, may ever do this now. Asked by pages, by the web's handler, and by the verb itself.</summary>
    public bool May(Verb verb, Act act) => verb switch
    {
        Verb.RecordDiscussion or Verb.ArrangeMeeting or Verb.WriteOwnPart or Verb.ProposeRecord or Verb.Sign or Verb.Escalate => CurrentHolder(act.By, act.Policy) is not null,
        Verb.CloseForLearning => CurrentHolder(act.By, act.Policy) is not null,
        Verb.EnterAnswer => CurrentHolder(act.By, act.Policy) is not null,
        Verb.Resolve or Verb.Skip or Verb.NameAgency => CurrentHolder(act.By, act.Policy)?.PartyId == RaisingParty.Id,
        Verb.LeaveAsWrongAgency => CurrentHolder(act.By, act.Policy)?.PartyId is { } party && party != RaisingParty.Id,
        Verb.ChangeTrack => CurrentHolder(act.By, act.Policy) is not null || IsConvenor(act) || act.By.Id == RaiserId,
        Verb.HandOver => CanHandOver(act).Any(),
        Verb.Accept or Verb.SendBack => RequestTo(act) is { IsCounterpart: false } request && !Escalated(act, CurrentStage, request.PartyId, request.AskedById),
        Verb.TakeUp => RequestTo(act) is { IsCounterpart: true },
        Verb.PassOn => RequestTo(act) is not null,
        Verb.Insist => SentBackStage is { Escalation: { } escalation } sentBack && Escalated(act, sentBack, escalation.PartyId, escalation.PersonId),
        Verb.SendOn => CurrentStage.OpenRequest is { } request && Escalated(act, CurrentStage, request.PartyId, request.AskedById),
        Verb.AcknowledgeSafety => CurrentArrangement is { } arrangement && act.By.StandsFor(arrangement.OwnerId),
        Verb.UpdateSafety or Verb.ChallengeSafety or Verb.NameNetworkMember or Verb.AddToRecord or Verb.ReportAction
            or Verb.Reopen or Verb.AskForSupport or Verb.RecogniseGoodPractice or Verb.RecordFiling => PartyOf(act.By) is not null,
        Verb.ReferRisk => SeatsOf(act.By).Any() || IsConvenor(act),
        Verb.Withdraw or Verb.RaiseRemainingConcern => act.By.Id == RaiserId,
        Verb.ConvenePanel or Verb.IssuePapers or Verb.MovePanel or Verb.NameChair or Verb.ReplacePanelMember
            or Verb.HoldPanel or Verb.CorrectMinutes or Verb.Decide => IsConvenor(act),
        Verb.DeclareConflict => CurrentPanel?.Members.Any(m => m.PersonId == act.By.Id) == true,
        Verb.OpenWithReason => act.By.Has(ConvenorRole) && !IsWithConvenor && !SeatsOf(act.By).Any(),
        Verb.GiveScrutineerAdvice => IsConvenor(act) || SeatsOf(act.By).Any(s => s.Capacity == Capacity.Scrutineer),
        Verb.AgreeMinutes or Verb.DisputeMinutes => WasOnPanel(act.By) && SeatsOf(act.By).Any(s => s.Capacity == Capacity.PanelMember),
        Verb.ReferLearning => HoldsLearningTier(act),
        _ => false,
    };

    /// <summary>Why it cannot happen now, as a sentence for the person; null where it can.</summary>
    public string? WhyNot(Verb verb, Act act) => verb switch
    {
        Verb.AddToRecord => LockedRecords.Any() ? null : NothingLocked,
        Verb.Reopen => IsOpen ? "This dispute is open." : null,
        Verb.RecordFiling => null,
        Verb.RecogniseGoodPractice => Parties.Count > 1 ? null : "There is no other agency in this dispute.",
        Verb.HandOver => CanHandOver(act) is [] || CanHandOver(act).Any(s => CanTakeOver(s, act).Count > 0) ? null : "The directory names nobody else who could take this on.",
        Verb.ReportAction => BindingActions.Any(a => a.State == ActionState.Open) ? null : "No agreed action waits for a report.",
        Verb.AgreeMinutes or Verb.DisputeMinutes => PanelWithMinutesFor(act.By) is null && WasOnPanel(act.By)
            ? "You have agreed these minutes, or said what is wrong with them." : null,
        Verb.CorrectMinutes => PanelToCorrect is null ? "Nobody has said that the minutes are wrong." : null,
        Verb.RaiseRemainingConcern => WhyNoConcernRemains(act),
        Verb.ReferLearning => IsOpen && !Stage(act.Policy).MayReferLearning ? "Learning is referred from the senior stage, or once the dispute has ended." : null,
        Verb.ReferRisk or Verb.OpenWithReason => null,
        _ when !IsOpen => "This dispute has ended.",
        Verb.Accept or Verb.TakeUp or Verb.PassOn => WhyNotAnswer(act),
        Verb.SendBack => WhyNotSendBack(act),
        Verb.Insist => CurrentStage.State != StageState.Open ? "This dispute has moved on." : null,
        Verb.SendOn => CurrentStage.OpenRequest is not { } request ? NothingWaits
            : act.At <= request.Due.DueUtc ? $"{request.Name} still has time to answer." : null,
        Verb.UpdateSafety or Verb.NameNetworkMember or Verb.Withdraw or Verb.AskForSupport => null,
        Verb.ChangeTrack => CanChangeTo(act).Count > 0 ? null : MoreTimeIsTheirs,
        Verb.LeaveAsWrongAgency => WhyNotLeave(act),
        Verb.NameAgency when CurrentStage.State == StageState.Open && !CanBeNamed(act).Any() => "Every agency that could answer takes part already.",
        Verb.EnterAnswer when CurrentStage.State == StageState.Open => WithoutAccount(act).Count == 0 ? "Everybody who is to answer has an account." : null,
        Verb.Skip when CurrentStage.State == StageState.Open && CanSkipTo(act).Count == 0 => "There is no later stage to skip to.",
        Verb.Skip or Verb.Escalate or Verb.ProposeRecord or Verb.Resolve when !RespondingParties.Any() => "Name the right agency first.",
        Verb.Escalate when CurrentStage.State == StageState.Open => WhyNotEscalate(act),
        Verb.AcknowledgeSafety => CurrentArrangement?.AcknowledgedAt is not null ? "The arrangement was acknowledged already." : null,
        Verb.ChallengeSafety => CurrentArrangement is null ? "There is no arrangement to challenge."
            : CurrentArrangement.Challenge is not null ? "The arrangement is disputed already." : null,
        Verb.ConvenePanel => !IsAtPanel(act) ? "This dispute is not at the panel." : CurrentPanel is { Outcome: null, HadQuorum: not false } ? "The panel was convened already." : null,
        Verb.GiveScrutineerAdvice => CurrentPanel is { Outcome: null, ScrutineerAdvice: null } ? null : "There is nothing to advise on now.",
        Verb.IssuePapers when CurrentPanel is { HeldAt: null, PapersIssuedAt: not null } => "The papers were issued already.",
        Verb.NameChair when CurrentPanel is { HeldAt: null } => CanChair.Any() ? null : "No other member is without a personal part in the dispute.",
        Verb.ReplacePanelMember when CurrentPanel is { HeldAt: null } => CanBeReplaced(act).Any() ? null
            : "The directory names nobody else of the same role and agency for any member. An administrator of the agency can add a person.",
        Verb.DeclareConflict when CurrentPanel is { HeldAt: null } panel => panel.Members.Any(m => m.PersonId == act.By.Id && m.Conflict is not null) ? "You have said so already." : null,
        Verb.HoldPanel when CurrentPanel is { HeldAt: null } => PanelGaps.Sentence(MissingOfPanel(act)),
        Verb.IssuePapers or Verb.MovePanel or Verb.NameChair or Verb.ReplacePanelMember or Verb.DeclareConflict or Verb.HoldPanel =>
            CurrentPanel is { HeldAt: null } ? null : "No panel is waiting to be held.",
        Verb.Decide => CurrentPanel is { HeldAt: not null, Outcome: null } ? PanelGaps.Sentence(MissingOfPanel(act)) : "No panel is waiting for its decision.",
        Verb.WriteOwnPart => WhyNotWrite(act),
        Verb.Sign => WhyNotSign(act),
        Verb.CloseForLearning when CurrentStage.State == StageState.Open && CurrentStage.LatestVersion is not { Aim: VersionAim.ClosesForLearning } =>
            "No version of the record says that nothing is left to decide for this child.",
        _ => CurrentStage.State == StageState.Open ? null : "This stage is not open.",
    };

    /// <summary>Whether a page offers it: the person may, and it can happen now.</summary>
    public bool Offers(Verb verb, Act act) => May(verb, act) && WhyNot(verb, act) is null;

    private void Demand(Verb verb, Act act)
    {
        if (act.Policy.Id != PolicyId)
            throw new InvalidOperationException($"Dispute {Reference} is under policy {PolicyId}, not {act.Policy.Id}.");
        if (WhyNot(verb, act) is { } sentence)
            throw new RuleViolationException(sentence);
        RuleViolationException.ThrowIf(!May(verb, act), "You have no part in this dispute that allows this.");
    }

    private bool WasOnPanel(People.Actor actor) => _panels.Exists(p => p.TookPart.Any(m => m.PersonId == actor.Id));

    private bool IsConvenor(Act act) => IsWithConvenor && act.By.Has(ConvenorRole);

    private bool IsAtPanel(Act act) => Stage(act.Policy).Kind == StageKind.Panel;

    private bool HoldsLearningTier(Act act)
    {
        var tiers = act.Policy.Stages.Where(s => s is { MayReferLearning: true, Kind: StageKind.BetweenParties }).Select(s => s.HeldBy).ToHashSet();
        return SeatsOf(act.By).Any(s => s.Capacity == Capacity.Lead || tiers.Contains(s.Tier));
    }
}
