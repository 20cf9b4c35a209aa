namespace EscalationPortal.Domain.Disputes;

/// <summary>What an event is to the person who is told of it. One event can be different things to different people.</summary>
public enum NoticeKind
{
    Raised,

    /// <summary>To the convening body: the reference and the stage, and nothing of the content.</summary>
    ReachedStage,
    AskedToAccept,
    AskedToTakeUp,
    Accepted,
    PassedToYou,
    SentBack,
    StageContinues,
    Escalated,
    SentOn,
    StageNotHeld,
    StageSkipped,
    Answered,
    AnswerEntered,
    AskedToSign,
    Signed,
    AddedToRecord,
    MeetingArranged,
    SupportAsked,
    GoodPracticeRecognised,
    Resolved,
    ConcernRemains,
    Withdrawn,
    ClosedForLearning,
    Reopened,
    ActionReported,
    TrackChanged,
    HandedOver,
    LeadChanged,
    YouAreLead,

    /// <summary>To somebody who became the safeguarding lead while an arrangement was disputed.</summary>
    YouAreLeadWhileDisputed,
    AgencyNamed,
    WrongAgency,

    /// <summary>To both leads: a record may have reached the wrong people.</summary>
    RecordWentAstray,
    SafetyAsked,
    SafetySet,
    SafetyReviewed,
    SafetySetAgain,

    /// <summary>To both leads: the child may not be protected.</summary>
    SafetyChallenged,
    SafetyDisputed,
    RiskReferred,
    OpenedWithReason,
    AskedToConvene,
    PanelConvened,
    PapersIssued,
    PanelMoved,
    ChairNamed,
    PanelMemberReplaced,
    ConflictDeclared,
    AdviceGiven,
    AskedToAgreeMinutes,
    MinutesDisputed,
    PanelDecided,
    PanelNotAgreed,
}
