using System.Globalization;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Wording;

/// <summary>Each event of a dispute as a sentence: made when it is shown, from its facts and the policy that the dispute is under.</summary>
public sealed class HistoryWording(Dispute dispute, EscalationPolicy policy)
{
    /// <summary>Who acted where nobody did.</summary>
    public const string ThePortal = "The portal";

    public string What(DisputeEvent line)
    {
        var stage = policy.Stage(line.AboutStage ?? line.StageKey).Name;
        return line.Kind switch
        {
            EventKind.Submitted => $"Raised with {line.AboutAgencyName}. {stage} began.",
            EventKind.DiscussionRecorded => $"Recorded a discussion at {stage}",
            EventKind.ContactRecorded => $"Recorded a contact with the counterpart at {stage}",
            EventKind.MeetingRecorded => $"Recorded a professionals' meeting at {stage}",
            EventKind.MeetingArranged => $"Arranged a meeting for {stage}: {line.Outcome}",
            EventKind.Answered => $"{line.AboutAgencyName} answered: {Decision(line.Outcome)}",
            EventKind.OwnPartWritten => $"{line.AboutAgencyName} wrote its part of the record",
            EventKind.AnswerEntered => $"Entered the answer of {line.AboutAgencyName}, from {EnteredFrom(line)}",
            EventKind.RecordProposed => $"Proposed version {Number(line)} of the record of {stage}",
            EventKind.Signed => $"Signed version {Number(line)} for {line.AboutAgencyName}: {Verdict(line.Outcome)}",
            EventKind.AddedToRecord => $"Added to the record of {stage}",
            EventKind.Filed => $"{line.AboutAgencyName} filed the record of {stage} in {FiledIn(line)}",
            EventKind.SupportAsked => $"Asked {line.AboutName} for support",
            EventKind.GoodPracticeRecognised => $"Recognised good practice of {line.AboutAgencyName}",
            EventKind.NetworkNamed => "Named someone who is involved with the child",
            EventKind.StageSkipped => $"Skipped {stage}: {Ground(line.Ground)}",
            EventKind.StagePassedOver => $"{stage} could not be held. {NotHeld(line.Outcome, line.AboutAgencyName)}",
            EventKind.TrackChanged => $"Changed to the {policy.Track(line.Outcome!).Name} track",
            EventKind.Redacted => "Personal text was replaced by a marker",
            _ => Moves(line, stage) ?? Safety(line) ?? Ends(line, stage) ?? PanelLine(line),
        };
    }

    /// <summary>Why a stage could not be held.</summary>
    public static string NotHeld(string? reason, string? agency) => reason == nameof(UnheldReason.NoOneTookItOn)
        ? $"No one of {agency} took it on." : $"The directory names no one of {agency} who could take it on.";

    public static string Decision(string? outcome) =>
        outcome == nameof(DecisionReview.Kept) ? "decision kept" : "decision revised";

    public static string Verdict(string? outcome) => outcome switch
    {
        nameof(Disputes.Verdict.Agreed) => "agreed",
        nameof(Disputes.Verdict.AgreedInPart) => "agreed in part",
        _ => "not agreed",
    };

    private string Ground(string? key) => policy.Skipping.Grounds.Single(g => g.Key == key).Name;

    private static string? Moves(DisputeEvent line, string stage) => line.Kind switch
    {
        EventKind.Escalated => $"Escalated to {stage}",
        EventKind.Accepted => $"Accepted {stage}",
        EventKind.TakenUp => $"Took up {stage} for {line.AboutAgencyName}",
        EventKind.PassedOn => $"Passed {stage} to {line.AboutName}",
        EventKind.SentBack => $"Sent back from {stage} with advice",
        EventKind.StageContinued => $"{stage} continues",
        EventKind.Insisted => $"Insisted: {line.AboutName} is asked",
        EventKind.SentOn => line.AboutName is { } asked
            ? $"No answer by {line.InPlaceOfName}. Sent on to {asked}" : $"No answer by {line.InPlaceOfName}, and no one else could be asked",
        EventKind.HandedOver => $"{line.AboutName} took over from {line.InPlaceOfName} at {line.AboutAgencyName}",
        EventKind.LeadChanged => $"{line.AboutName} became the safeguarding lead of {line.AboutAgencyName}",
        EventKind.AgencyNamed => $"Raised with {line.AboutAgencyName} as well",
        EventKind.WrongAgency => $"{line.AboutAgencyName} said that this is not for them",
        _ => null,
    };

    private string? Safety(DisputeEvent line) => line.Kind switch
    {
        EventKind.SafetyArranged => line.Amount == 1 ? "Set out what keeps the child safe for now" : "Reviewed what keeps the child safe for now",
        EventKind.SafetyAcknowledged => "Acknowledged the safety arrangement",
        EventKind.SafetyChallenged => "Said that the safety arrangement does not protect the child",
        EventKind.RiskReferred => dispute.RiskReferrals.Single(r => r.Id == line.SubjectId) switch
        {
            { InsteadOfArrangement: true } referral => $"No arrangement could be agreed: referred the child to {referral.ReferredTo}",
            var referral => $"Referred a risk to {referral.ReferredTo}",
        },
        _ => null,
    };

    private string? Ends(DisputeEvent line, string stage) => line.Kind switch
    {
        EventKind.Resolved => $"Resolved at {stage}",
        EventKind.ConcernRemains => $"My concern remains: {stage} is asked",
        EventKind.Withdrawn => "Withdrawn by the person who raised it",
        EventKind.ClosedForLearning => $"Closed for learning at {stage}",
        EventKind.Reopened => $"Reopened at {stage}",
        EventKind.ActionReported => line.Outcome == nameof(ActionState.Done) ? "An agreed action was done" : "An agreed action was not done",
        EventKind.LearningReferred => $"Referred learning points to the {policy.Bodies.LearningGroup.Name}",
        _ => null,
    };

    private string PanelLine(DisputeEvent line) => line.Kind switch
    {
        EventKind.OpenedWithReason => $"Opened by the {policy.Bodies.Convenor.Name} with a reason",
        EventKind.PanelConvened => $"Convened the {policy.Bodies.Panel.Name}",
        EventKind.PapersIssued => line.Outcome is null ? "Issued the papers of the panel" : "Issued the papers of the panel, late",
        EventKind.PanelMoved => $"Moved the meeting of the {policy.Bodies.Panel.Name}",
        EventKind.PanelMemberReplaced => $"{line.AboutName} sits on the panel in place of {line.InPlaceOfName}",
        EventKind.ChairNamed => $"Named {line.AboutName} as the chair of the panel",
        EventKind.ConflictDeclared => "Declared a personal part in the dispute, and takes no part in the decision",
        EventKind.ScrutineerAdvised => $"Recorded the advice of the {policy.Bodies.Scrutineer.Name}",
        EventKind.PanelHeld => $"Recorded the {policy.Bodies.Panel.Name} and its minutes",
        EventKind.MinutesAgreed => "Agreed the minutes",
        EventKind.MinutesDisputed => "Did not agree the minutes",
        EventKind.MinutesCorrected => $"Issued version {Number(line)} of the minutes",
        EventKind.Decided => $"Decided by the {policy.Bodies.Panel.Name}",
        EventKind.NotAgreed => $"Not agreed by the {policy.Bodies.Panel.Name}",
        _ => throw new InvalidOperationException($"There are no words for an event of the kind {line.Kind}."),
    };

    private string EnteredFrom(DisputeEvent line) =>
        dispute.Stages.SelectMany(s => s.Parts).Single(p => p.Id == line.SubjectId).Entered?.From ?? "";

    private string FiledIn(DisputeEvent line) => dispute.Filings.Single(f => f.Id == line.SubjectId).System;

    private static string Number(DisputeEvent line) => line.Amount!.Value.ToString(CultureInfo.InvariantCulture);
}
