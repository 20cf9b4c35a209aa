using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;

namespace EscalationPortal.Web.Features.Shared;

/// <summary>What the links and buttons of acts say.</summary>
public static class ActNames
{
    /// <summary>Null for what has no page among a dispute's acts.</summary>
    public static ActLink? Of(Verb verb, OpenDispute open)
    {
        var (dispute, act) = open;
        var stage = open.Stage.Name;
        var (bodies, latest) = (open.Policy.Bodies, dispute.CurrentStage.LatestVersion);
        var text = verb switch
        {
            // People who can accept, take up or send back can pass on: their one page is offered under this verb.
            Verb.PassOn => Answers(open),
            Verb.RecordDiscussion => "Record a discussion, contact or meeting",
            Verb.ArrangeMeeting => "Arrange a meeting",
            Verb.WriteOwnPart => OwnPart(open),
            Verb.ProposeRecord => latest is null ? $"Propose the record of {stage}" : $"Propose a new version of the record of {stage}",
            Verb.Sign => $"Sign the record of {stage}",
            Verb.Escalate => $"Escalate to {open.Dispute.NextStage(open.Act)!.Name}",
            Verb.Insist => $"Insist on {open.Policy.Stage(dispute.SentBackStage!.StageKey).Name}",
            Verb.SendOn => "Ask someone else, because no one answered",
            Verb.Resolve => "Confirm that it is resolved",
            Verb.RaiseRemainingConcern => "Say that my concern remains",
            Verb.Withdraw => "Withdraw this dispute",
            Verb.AddToRecord => "Add to a locked record",
            Verb.ReportAction => "Report on an agreed action",
            Verb.UpdateSafety => dispute.SafetyAt(act.At) == SafetyState.Missing ? "Say what keeps the child safe for now" : "Review the safety arrangement",
            Verb.AcknowledgeSafety => "Confirm that you are responsible for the safety arrangement",
            Verb.ChallengeSafety => "Say that this does not protect the child",
            Verb.ReferRisk => "Record that you referred a risk",
            Verb.NameNetworkMember => "Add someone who is involved with the child",
            Verb.ConvenePanel => $"Convene the {bodies.Panel.Name}",
            Verb.IssuePapers => "Issue the papers of the panel",
            Verb.MovePanel => "Move the meeting of the panel",
            Verb.NameChair => "Name another chair of the panel",
            Verb.ReplacePanelMember => "Replace a member of the panel",
            Verb.DeclareConflict => "Declare a conflict of interest",
            Verb.DisputeMinutes => "Say what is wrong with the minutes",
            Verb.CorrectMinutes => "Issue another version of the minutes",
            Verb.GiveScrutineerAdvice => $"Record the advice of the {bodies.Scrutineer.Name}",
            Verb.HoldPanel => $"Record the meeting of the {bodies.Panel.Name}",
            Verb.AgreeMinutes => "Agree the minutes",
            Verb.Decide => $"Record the decision of the {bodies.Panel.Name}",
            Verb.ReferLearning => $"Refer learning points to the {bodies.LearningGroup.Name}",
            Verb.Skip => "Skip a stage",
            Verb.Reopen => "Reopen this dispute",
            Verb.CloseForLearning => "Close for learning",
            Verb.ChangeTrack => "Change the track, to change the times",
            Verb.HandOver => "Hand it over to a colleague",
            Verb.LeaveAsWrongAgency => "This is not for my agency",
            Verb.NameAgency => dispute.RespondingParties.Any() ? "Name another agency" : "Name the right agency",
            Verb.EnterAnswer => "Enter an answer for someone without an account",
            Verb.AskForSupport => "Ask a colleague for support",
            Verb.RecogniseGoodPractice => "Recognise good practice",
            Verb.RecordFiling => "File a record in your case system",
            _ => null,
        };
        return text is null ? null : new ActLink(verb, text, open.AddressOf(verb));
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
