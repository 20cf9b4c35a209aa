using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Acting;

/// <summary>Every verb once: under which heading it is offered, the last part of its address, and what its link says.</summary>
public static class ActDeclarations
{
    private static readonly Dictionary<Verb, ActDeclaration> s_declared =
        new[] { Safety(), Record(), Panel(), Moving(), People(), Ending() }.SelectMany(part => part).ToDictionary(a => a.Verb);

    public static IReadOnlyCollection<ActDeclaration> All => s_declared.Values;

    /// <exception cref="InvalidOperationException">The verb is not declared.</exception>
    public static ActDeclaration Of(Verb verb) => s_declared.TryGetValue(verb, out var declared) ? declared
        : throw new InvalidOperationException($"{verb} has no declaration in {nameof(ActDeclarations)}.");

    private static ActDeclaration[] Safety() =>
    [
        new(Verb.UpdateSafety, ActGroup.Safety, "safety", ActWords.UpdateSafety),
        new(Verb.AcknowledgeSafety, ActGroup.Safety, "safety-acknowledgement",
            _ => "Confirm that you are responsible for the safety arrangement"),
        new(Verb.ChallengeSafety, ActGroup.Safety, "safety-challenge", _ => "Say that this does not protect the child"),
        new(Verb.ReferRisk, ActGroup.Safety, "risk-referral", _ => "Record that you referred a risk"),
    ];

    private static ActDeclaration[] Record() =>
    [
        new(Verb.RecordDiscussion, ActGroup.Record, "discussion", _ => "Record a discussion, contact or meeting"),
        new(Verb.ArrangeMeeting, ActGroup.Record, "meeting", _ => "Arrange a meeting"),
        new(Verb.WriteOwnPart, ActGroup.Record, "own-part", ActWords.WriteOwnPart),
        new(Verb.ProposeRecord, ActGroup.Record, "record", ActWords.ProposeRecord),
        new(Verb.Sign, ActGroup.Record, "signature", open => $"Sign the record of {open.Stage.Name}"),
        new(Verb.AddToRecord, ActGroup.Record, "addition", _ => "Add to a locked record"),
        new(Verb.ReportAction, ActGroup.Record, "action-report", _ => "Report on an agreed action"),
        new(Verb.EnterAnswer, ActGroup.Record, "entered-answer", _ => "Enter an answer for someone without an account"),
        new(Verb.RecordFiling, ActGroup.Record, "filing", _ => "File a record in your case system"),
    ];

    private static ActDeclaration[] Panel() =>
    [
        new(Verb.ConvenePanel, ActGroup.Moving, "panel", open => $"Convene the {open.Policy.Bodies.Panel.Name}"),
        new(Verb.IssuePapers, ActGroup.Record, "panel-papers", _ => "Issue the papers of the panel"),
        new(Verb.MovePanel, ActGroup.Record, "panel-move", _ => "Move the meeting of the panel"),
        new(Verb.NameChair, ActGroup.Record, "panel-chair", _ => "Name another chair of the panel"),
        new(Verb.ReplacePanelMember, ActGroup.Record, "panel-replacement", _ => "Replace a member of the panel"),
        new(Verb.DeclareConflict, ActGroup.Record, "panel-conflict", _ => "Declare a conflict of interest"),
        new(Verb.GiveScrutineerAdvice, ActGroup.Record, "scrutineer-advice",
            open => $"Record the advice of the {open.Policy.Bodies.Scrutineer.Name}"),
        new(Verb.HoldPanel, ActGroup.Moving, "panel-meeting", open => $"Record the meeting of the {open.Policy.Bodies.Panel.Name}"),
        new(Verb.AgreeMinutes, ActGroup.Record, "panel-minutes", _ => "Agree the minutes"),
        new(Verb.DisputeMinutes, ActGroup.Record, "panel-minutes-disagreement", _ => "Say what is wrong with the minutes"),
        new(Verb.CorrectMinutes, ActGroup.Record, "panel-minutes-correction", _ => "Issue another version of the minutes"),
        new(Verb.Decide, ActGroup.Moving, "panel-decision", open => $"Record the decision of the {open.Policy.Bodies.Panel.Name}"),
    ];

    private static ActDeclaration[] Moving() =>
    [
        new(Verb.Escalate, ActGroup.Moving, "escalation", open => $"Escalate to {open.Dispute.NextStage(open.Act)!.Name}"),
        // Everyone who can accept, take up or send back can pass on too: the link to their one page is that of this verb.
        new(Verb.PassOn, ActGroup.Moving, "acceptance", ActWords.AnswerRequest),
        Sharing(Verb.PassOn, "acceptance", Verb.Accept),
        Sharing(Verb.PassOn, "acceptance", Verb.TakeUp),
        Sharing(Verb.PassOn, "acceptance", Verb.SendBack),
        new(Verb.Insist, ActGroup.Moving, "insistence",
            open => $"Insist on {open.Policy.Stage(open.Dispute.SentBackStage!.StageKey).Name}"),
        new(Verb.SendOn, ActGroup.Moving, "sending-on", _ => "Ask someone else, because no one answered"),
        new(Verb.Skip, ActGroup.Moving, "skip", _ => "Skip a stage"),
        new(Verb.ChangeTrack, ActGroup.Moving, "track", _ => "Change the track, to change the times"),
        new(Verb.RaiseRemainingConcern, ActGroup.Moving, "remaining-concern", _ => "Say that my concern remains"),
        new(Verb.Reopen, ActGroup.Moving, "reopening", _ => "Reopen this dispute"),
        // For someone who cannot read the dispute yet, and so sees no page of it that could have a link.
        new(Verb.OpenWithReason, ActGroup.Moving, "opening", Words: null),
    ];

    private static ActDeclaration[] People() =>
    [
        new(Verb.NameNetworkMember, ActGroup.People, "network-member", _ => "Add someone who is involved with the child"),
        new(Verb.HandOver, ActGroup.People, "handover", _ => "Hand it over to a colleague"),
        new(Verb.LeaveAsWrongAgency, ActGroup.People, "wrong-agency", _ => "This is not for my agency"),
        new(Verb.NameAgency, ActGroup.People, "agency", ActWords.NameAgency),
        new(Verb.AskForSupport, ActGroup.People, "support", _ => "Ask a colleague for support"),
        new(Verb.RecogniseGoodPractice, ActGroup.People, "good-practice", _ => "Recognise good practice"),
    ];

    private static ActDeclaration[] Ending() =>
    [
        new(Verb.Resolve, ActGroup.Ending, "resolution", _ => "Confirm that it is resolved"),
        new(Verb.Withdraw, ActGroup.Ending, "withdrawal", _ => "Withdraw this dispute"),
        new(Verb.ReferLearning, ActGroup.Ending, "learning-referral",
            open => $"Refer learning points to the {open.Policy.Bodies.LearningGroup.Name}"),
        new(Verb.CloseForLearning, ActGroup.Ending, "learning-closure", _ => "Close for learning"),
    ];

    private static ActDeclaration Sharing(Verb linked, string page, Verb verb) =>
        new(verb, ActGroup.Moving, page, Words: null) { SharesPageOf = linked };
}
