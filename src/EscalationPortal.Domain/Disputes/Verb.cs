namespace EscalationPortal.Domain.Disputes;

/// <summary>Everything that a person can do to a dispute once it is submitted.</summary>
public enum Verb
{
    RecordDiscussion,
    WriteOwnPart,
    ProposeRecord,
    Sign,
    AddToRecord,
    Escalate,
    Accept,
    TakeUp,
    PassOn,
    SendBack,
    Insist,
    SendOn,
    UpdateSafety,
    AcknowledgeSafety,
    ChallengeSafety,
    ReferRisk,
    NameNetworkMember,
    Resolve,
    RaiseRemainingConcern,
    Withdraw,
    OpenWithReason,
    ReportAction,
    ConvenePanel,
    GiveScrutineerAdvice,
    HoldPanel,
    AgreeMinutes,
    Decide,
    ReferLearning,
}
