using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;

namespace EscalationPortal.Web.Features.Shared;

/// <summary>What the links and buttons of acts say, and where they lead.</summary>
public static class ActNames
{
    /// <summary>Null for what has no page among a dispute's acts.</summary>
    public static ActLink? Of(Verb verb, OpenDispute open)
    {
        var (dispute, act) = open;
        var stage = open.Stage.Name;
        var (bodies, latest) = (open.Policy.Bodies, dispute.CurrentStage.LatestVersion);
        (string Text, string Page)? named = verb switch
        {
            // People who can accept, take up or send back can pass on: their one page is offered under this verb.
            Verb.PassOn => (Answers(open), "acceptance"),
            Verb.RecordDiscussion => ("Record a discussion, contact or meeting", "discussion"),
            Verb.ArrangeMeeting => ("Arrange a meeting", "meeting"),
            Verb.WriteOwnPart => (OwnPart(open), "own-part"),
            Verb.ProposeRecord => (latest is null ? $"Propose the record of {stage}" : $"Propose a new version of the record of {stage}", "record"),
            Verb.Sign => ($"Sign the record of {stage}", "signature"),
            Verb.Escalate => ($"Escalate to {open.Dispute.NextStage(open.Act)!.Name}", "escalation"),
            Verb.Insist => ($"Insist on {open.Policy.Stage(dispute.SentBackStage!.StageKey).Name}", "insistence"),
            Verb.SendOn => ("Ask someone else, because no one answered", "sending-on"),
            Verb.Resolve => ("Confirm that it is resolved", "resolution"),
            Verb.RaiseRemainingConcern => ("Say that my concern remains", "remaining-concern"),
            Verb.Withdraw => ("Withdraw this dispute", "withdrawal"),
            Verb.AddToRecord => ("Add to a locked record", "addition"),
            Verb.ReportAction => ("Report on an agreed action", "action-report"),
            Verb.UpdateSafety => (dispute.SafetyAt(act.At) == SafetyState.Missing ? "Say what keeps the child safe for now" : "Review the safety arrangement", "safety"),
            Verb.AcknowledgeSafety => ("Confirm that you are responsible for the safety arrangement", "safety-acknowledgement"),
            Verb.ChallengeSafety => ("Say that this does not protect the child", "safety-challenge"),
            Verb.ReferRisk => ("Record that you referred a risk", "risk-referral"),
            Verb.NameNetworkMember => ("Add someone who is involved with the child", "network-member"),
            Verb.ConvenePanel => ($"Convene the {bodies.Panel.Name}", "panel"),
            Verb.IssuePapers => ("Issue the papers of the panel", "panel-papers"),
            Verb.MovePanel => ("Move the meeting of the panel", "panel-move"),
            Verb.NameChair => ("Name another chair of the panel", "panel-chair"),
            Verb.ReplacePanelMember => ("Replace a member of the panel", "panel-replacement"),
            Verb.DeclareConflict => ("Declare a conflict of interest", "panel-conflict"),
            Verb.DisputeMinutes => ("Say what is wrong with the minutes", "panel-minutes-disagreement"),
            Verb.CorrectMinutes => ("Issue another version of the minutes", "panel-minutes-correction"),
            Verb.GiveScrutineerAdvice => ($"Record the advice of the {bodies.Scrutineer.Name}", "scrutineer-advice"),
            Verb.HoldPanel => ($"Record the meeting of the {bodies.Panel.Name}", "panel-meeting"),
            Verb.AgreeMinutes => ("Agree the minutes", "panel-minutes"),
            Verb.Decide => ($"Record the decision of the {bodies.Panel.Name}", "panel-decision"),
            Verb.ReferLearning => ($"Refer learning points to the {bodies.LearningGroup.Name}", "learning-referral"),
            Verb.Skip => ("Skip a stage", "skip"),
            Verb.Reopen => ("Reopen this dispute", "reopening"),
            Verb.CloseForLearning => ("Close for learning", "learning-closure"),
            Verb.ChangeTrack => ("Change the track, to change the times", "track"),
            Verb.HandOver => ("Hand it over to a colleague", "handover"),
            Verb.LeaveAsWrongAgency => ("This is not for my agency", "wrong-agency"),
            Verb.NameAgency => (dispute.RespondingParties.Any() ? "Name another agency" : "Name the right agency", "agency"),
            Verb.EnterAnswer => ("Enter an answer for someone without an account", "entered-answer"),
            Verb.AskForSupport => ("Ask a colleague for support", "support"),
            Verb.RecogniseGoodPractice => ("Recognise good practice", "good-practice"),
            Verb.RecordFiling => ("File a record in your case system", "filing"),
            _ => null,
        };
        return named is { } found ? new ActLink(verb, found.Text, $"{open.Address}/{found.Page}") : null;
    }

    /// <summary>'Accept, send back or pass on', without what is not open to this person.</summary>
    public static string Answers(OpenDispute open)
    {
        if (open.Offers(Verb.TakeUp))
            return $"Take up {open.Stage.Name} or pass it on";
        if (!open.Offers(Verb.Accept))
            return $"Pass {open.Stage.Name} on";
        return open.Offers(Verb.SendBack) ? $"Accept {open.Stage.Name}, send it back or pass it on" : $"Accept {open.Stage.Name} or pass it on";
    }

    private static string OwnPart(OpenDispute open)
    {
        var party = open.Dispute.Party(open.Dispute.PartyOf(open.Act.By)!.Value);
        var written = open.Dispute.CurrentStage.PartOf(party.Id) is not null;
        return (party.Side, written) switch
        {
            (Side.Responding, false) => "Answer the concern",
            (Side.Responding, true) => "Change your answer",
            (_, false) => "Write your part of the record",
            _ => "Change your part of the record",
        };
    }
}
