using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Wording;

/// <summary>
/// The facts that a notice may tell, and no others: names, keys and the portal's own reference. Nothing that anybody typed is among them,
/// so that none can reach a mail.
/// </summary>
/// <param name="By">Who acted, or in whose name a deputy did.</param>
/// <param name="Stage">Key of the stage that it is about.</param>
public sealed record NoticeFacts(
    NoticeKind Kind, DisputeReference Reference, string? By, string? ByAgency, string Stage, string? AboutName, string? AboutAgencyName, string? InPlaceOfName,
    string? Ground, string? Outcome)
{
    public static NoticeFacts Of(NoticeKind kind, DisputeEvent told, DisputeReference reference) => new(
        kind, reference, told.ForName ?? told.Name, told.AgencyName, told.AboutStage ?? told.StageKey, told.AboutName,
        told.AboutAgencyName, told.InPlaceOfName, told.Ground, told.Outcome);
}

/// <summary>Each notice as a sentence, for the page and for a mail.</summary>
public static class NoticeWording
{
    public static string Of(NoticeFacts told, EscalationPolicy policy)
    {
        var stage = policy.Stage(told.Stage).Name;
        return told.Kind switch
        {
            NoticeKind.Raised => $"{told.By} of {told.ByAgency} has raised a disagreement with you.",
            NoticeKind.ReachedStage => $"{told.Reference} has come to {stage}.",
            NoticeKind.AskedToAccept => Asked(told, ObligationKind.Acceptance, policy),
            NoticeKind.AskedToTakeUp => Asked(told, ObligationKind.TakingUp, policy),
            NoticeKind.Accepted => $"{told.By} accepted {stage} of {told.Reference}.",
            NoticeKind.PassedToYou => $"{stage} of {told.Reference} was passed to you.",
            NoticeKind.SentBack => $"{told.By} sent {told.Reference} back with advice.",
            NoticeKind.StageContinues => $"{stage} of {told.Reference} continues.",
            NoticeKind.Escalated => $"{told.Reference} was escalated to {stage}.",
            NoticeKind.SentOn => $"{told.Reference} was sent on to {told.AboutName}, because no answer had come.",
            NoticeKind.StageNotHeld => $"{stage} of {told.Reference} could not be held. {HistoryWording.NotHeld(told.Outcome, told.AboutAgencyName)}",
            NoticeKind.StageSkipped => $"{stage} of {told.Reference} was skipped: {policy.Skipping.Grounds.Single(g => g.Key == told.Ground).Name}.",
            NoticeKind.TrackChanged => $"{told.Reference} is now on the {policy.Track(told.Outcome!).Name} track: its times have changed.",
            NoticeKind.Resolved => $"{told.Reference} was resolved at {stage}.",
            NoticeKind.ConcernRemains => $"{told.By} says that the concern remains in {told.Reference}.",
            NoticeKind.Withdrawn => $"{told.Reference} was withdrawn by the person who raised it.",
            NoticeKind.ClosedForLearning => $"{told.Reference} was closed for learning at {stage}.",
            NoticeKind.Reopened => $"{told.ByAgency} reopened {told.Reference} at {stage}.",
            _ => Record(told, stage) ?? People(told) ?? Safety(told) ?? Panel(told, policy, stage),
        };
    }

    private static string Asked(NoticeFacts told, ObligationKind kind, EscalationPolicy policy) =>
        $"You are asked about {policy.Stage(told.Stage).Name} of {told.Reference}: {ObligationWording.What(kind, told.Stage, policy)}.";

    private static string? Record(NoticeFacts told, string stage) => told.Kind switch
    {
        NoticeKind.Answered => told.Outcome is null
            ? $"{told.ByAgency} wrote its part of the record in {told.Reference}."
            : $"{told.ByAgency} answered: {HistoryWording.Decision(told.Outcome)} in {told.Reference}.",
        NoticeKind.AnswerEntered => $"The answer of {told.AboutAgencyName} in {told.Reference} was entered by {told.ByAgency}.",
        NoticeKind.AskedToSign => $"You are asked to sign the record of {stage} in {told.Reference}.",
        NoticeKind.Signed => $"{told.ByAgency} signed the record of {told.Reference}: {HistoryWording.Verdict(told.Outcome)}.",
        NoticeKind.AddedToRecord => $"{told.ByAgency} added to a record of {told.Reference}.",
        NoticeKind.ActionReported => $"An agreed action of {told.Reference} was {(told.Outcome == nameof(ActionState.Done) ? "done" : "not done")}.",
        NoticeKind.MeetingArranged => $"{told.ByAgency} arranged a meeting for {told.Reference}: see when and where, and add it to your calendar.",
        NoticeKind.SupportAsked => $"{told.By} asks for your support in a disagreement, {told.Reference}. Talk to them.",
        NoticeKind.GoodPracticeRecognised => $"{told.ByAgency} recognised good practice of {told.AboutAgencyName} in {told.Reference}.",
        _ => null,
    };

    private static string? People(NoticeFacts told) => told.Kind switch
    {
        NoticeKind.HandedOver => $"{told.AboutName} took over from {told.InPlaceOfName} in {told.Reference}.",
        NoticeKind.LeadChanged => $"{told.AboutName} is the safeguarding lead of {told.AboutAgencyName} in {told.Reference} now.",
        NoticeKind.YouAreLead => $"You are the safeguarding lead of {told.AboutAgencyName} in {told.Reference} now.",
        NoticeKind.YouAreLeadWhileDisputed => $"Someone says that the arrangement in {told.Reference} does not protect the child. "
            + $"You are the safeguarding lead of {told.AboutAgencyName} there now.",
        NoticeKind.AgencyNamed => $"{told.AboutAgencyName} is now asked to answer in {told.Reference}.",
        NoticeKind.WrongAgency => $"{told.AboutAgencyName} says that {told.Reference} is not for them. Name the right agency.",
        NoticeKind.RecordWentAstray => $"{told.Reference} reached {told.AboutAgencyName} by mistake, and {told.By} has read it. "
            + "Check whether this is a personal data breach.",
        _ => null,
    };

    private static string? Safety(NoticeFacts told) => told.Kind switch
    {
        NoticeKind.SafetyAsked => $"You are asked to be responsible for the safety arrangement of {told.Reference}.",
        NoticeKind.SafetySet => $"{told.By} set the safety arrangement of {told.Reference}.",
        NoticeKind.SafetyReviewed => $"{told.By} reviewed the safety arrangement of {told.Reference}.",
        NoticeKind.SafetySetAgain => $"The safety arrangement of {told.Reference}, which was disputed, was set again.",
        NoticeKind.SafetyChallenged => $"{told.ByAgency} says that the arrangement in {told.Reference} does not protect the child.",
        NoticeKind.SafetyDisputed => $"{told.ByAgency} disputes the safety arrangement of {told.Reference}.",
        NoticeKind.RiskReferred => $"A risk was referred in {told.Reference}: see where and when.",
        _ => null,
    };

    private static string Panel(NoticeFacts told, EscalationPolicy policy, string stage)
    {
        var panel = policy.Bodies.Panel.Name;
        return told.Kind switch
        {
            NoticeKind.OpenedWithReason => $"{told.By} of the {policy.Bodies.Convenor.Name} opened {told.Reference} with a reason.",
            NoticeKind.AskedToConvene => $"{told.Reference} was escalated to {stage}: convene the {panel}.",
            NoticeKind.PanelConvened => $"The {panel} for {told.Reference} was convened.",
            NoticeKind.PapersIssued => $"The papers of the {panel} for {told.Reference} were issued. Read them before the meeting.",
            NoticeKind.PanelMoved => $"The {panel} for {told.Reference} was moved. See when and where it meets now.",
            NoticeKind.ChairNamed => $"{told.AboutName} chairs the {panel} for {told.Reference}.",
            NoticeKind.PanelMemberReplaced => $"{told.AboutName} sits on the {panel} for {told.Reference} in place of {told.InPlaceOfName}.",
            NoticeKind.ConflictDeclared => $"{told.By} has a personal part in {told.Reference}: see who takes the place on the panel.",
            NoticeKind.AdviceGiven => $"There is advice of the {policy.Bodies.Scrutineer.Name} on {told.Reference}.",
            NoticeKind.AskedToAgreeMinutes => $"You are asked to agree the minutes of the panel for {told.Reference}.",
            NoticeKind.MinutesDisputed => $"{told.By} does not agree the minutes of the panel for {told.Reference}.",
            NoticeKind.PanelDecided => $"The {panel} has decided on {told.Reference}.",
            NoticeKind.PanelNotAgreed => $"The {panel} did not agree on {told.Reference}. It meets again.",
            _ => throw new InvalidOperationException($"There are no words for a notice of the kind {told.Kind}."),
        };
    }
}
