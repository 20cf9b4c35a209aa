using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Infrastructure;

/// <summary>The page of each act, as it is called in addresses. Answers to an escalation share one.</summary>
public static class ActPages
{
    private static readonly Dictionary<Verb, string> s_pages = new()
    {
        [Verb.RecordDiscussion] = "discussion",
        [Verb.WriteOwnPart] = "own-part",
        [Verb.ProposeRecord] = "record",
        [Verb.Sign] = "signature",
        [Verb.AddToRecord] = "addition",
        [Verb.Escalate] = "escalation",
        [Verb.Accept] = "acceptance",
        [Verb.TakeUp] = "acceptance",
        [Verb.PassOn] = "acceptance",
        [Verb.SendBack] = "acceptance",
        [Verb.Insist] = "insistence",
        [Verb.SendOn] = "sending-on",
        [Verb.UpdateSafety] = "safety",
        [Verb.AcknowledgeSafety] = "safety-acknowledgement",
        [Verb.ChallengeSafety] = "safety-challenge",
        [Verb.ReferRisk] = "risk-referral",
        [Verb.NameNetworkMember] = "network-member",
        [Verb.Resolve] = "resolution",
        [Verb.RaiseRemainingConcern] = "remaining-concern",
        [Verb.Withdraw] = "withdrawal",
        [Verb.OpenWithReason] = "opening",
        [Verb.ReportAction] = "action-report",
        [Verb.ConvenePanel] = "panel",
        [Verb.GiveScrutineerAdvice] = "scrutineer-advice",
        [Verb.IssuePapers] = "panel-papers",
        [Verb.MovePanel] = "panel-move",
        [Verb.NameChair] = "panel-chair",
        [Verb.ReplacePanelMember] = "panel-replacement",
        [Verb.DeclareConflict] = "panel-conflict",
        [Verb.HoldPanel] = "panel-meeting",
        [Verb.AgreeMinutes] = "panel-minutes",
        [Verb.DisputeMinutes] = "panel-minutes-disagreement",
        [Verb.CorrectMinutes] = "panel-minutes-correction",
        [Verb.Decide] = "panel-decision",
        [Verb.ReferLearning] = "learning-referral",
        [Verb.Skip] = "skip",
        [Verb.Reopen] = "reopening",
        [Verb.CloseForLearning] = "learning-closure",
        [Verb.ChangeTrack] = "track",
        [Verb.HandOver] = "handover",
        [Verb.LeaveAsWrongAgency] = "wrong-agency",
        [Verb.NameAgency] = "agency",
        [Verb.EnterAnswer] = "entered-answer",
        [Verb.AskForSupport] = "support",
        [Verb.RecogniseGoodPractice] = "good-practice",
        [Verb.RecordFiling] = "filing",
        [Verb.ArrangeMeeting] = "meeting",
    };

    public static string Of(Verb verb) => s_pages[verb];
}
