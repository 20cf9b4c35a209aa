namespace EscalationPortal.Domain.Disputes;

/// <summary>In the order that counts when two fall due at the same moment.</summary>
public enum ObligationKind
{
    /// <summary>Somebody said that the arrangement does not protect the child.</summary>
    SafetyAnswer,

    /// <summary>None could be agreed, and the child was referred.</summary>
    SafetyAgreement,
    SafetyReview,
    Acceptance,
    TakingUp,
    Answer,
    NameAgency,
    Signature,
    PlannedDiscussion,
    FirstDiscussion,
    ConvenePanel,

    /// <summary>The panel did not agree.</summary>
    ConveneAgain,

    /// <summary>Too few of the partners were there.</summary>
    ConveneForQuorum,
    Papers,
    HoldPanel,
    Minutes,

    /// <summary>A member does not agree the minutes.</summary>
    MinutesAnswer,
    Decision,
    EndStage,
    AgreedAction,
}

public static class ObligationKinds
{
    public static bool IsSafety(this ObligationKind kind) =>
        kind is ObligationKind.SafetyAnswer or ObligationKind.SafetyAgreement or ObligationKind.SafetyReview;

    /// <summary>Asked of a manager, who may pass it on within the agency.</summary>
    public static bool IsRequest(this ObligationKind kind) => kind is ObligationKind.Acceptance or ObligationKind.TakingUp;

    public static bool IsDiscussion(this ObligationKind kind) =>
        kind is ObligationKind.PlannedDiscussion or ObligationKind.FirstDiscussion;

    public static bool IsConvening(this ObligationKind kind) =>
        kind is ObligationKind.ConvenePanel or ObligationKind.ConveneAgain or ObligationKind.ConveneForQuorum;

    public static bool IsMinutes(this ObligationKind kind) => kind is ObligationKind.Minutes or ObligationKind.MinutesAnswer;

    /// <summary>Whether it goes on when its stage ends.</summary>
    public static bool OutlivesStage(this ObligationKind kind) => kind.IsSafety() || kind.IsMinutes() || kind == ObligationKind.AgreedAction;
}
