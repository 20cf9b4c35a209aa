namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>A state, then its lawful cells: verbs, and who may.</summary>
internal static class VerbRows
{
    public const string Text = """
        # stage one
        RecordDiscussion ProposeRecord AddToRecord Escalate UpdateSafety ChallengeSafety ReferRisk NameNetworkMember ChangeTrack HandOver AskForSupport RecogniseGoodPractice RecordFiling ArrangeMeeting: Priya Callum Hannah
        WriteOwnPart LeaveAsWrongAgency: Callum Hannah
        Resolve Withdraw Skip NameAgency: Priya
        OpenWithReason: Beth
        # stage one, proposed
        RecordDiscussion ProposeRecord AddToRecord Escalate UpdateSafety ChallengeSafety ReferRisk NameNetworkMember ChangeTrack HandOver AskForSupport RecogniseGoodPractice RecordFiling ArrangeMeeting: Priya Callum Hannah
        WriteOwnPart Sign LeaveAsWrongAgency: Callum Hannah
        Resolve Withdraw Skip NameAgency: Priya
        OpenWithReason: Beth
        # stage one, signed by all
        RecordDiscussion ProposeRecord AddToRecord Escalate UpdateSafety ChallengeSafety ReferRisk NameNetworkMember ChangeTrack HandOver AskForSupport RecogniseGoodPractice RecordFiling ArrangeMeeting: Priya Callum Hannah
        WriteOwnPart: Callum Hannah
        Resolve Withdraw Skip NameAgency: Priya
        OpenWithReason: Beth
        # stage two waiting
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember HandOver AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Callum Hannah
        Accept PassOn SendBack: Marcus Dina
        Withdraw: Priya
        OpenWithReason: Beth
        ChangeTrack: Priya Marcus Dina
        # stage two overdue
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember HandOver AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Callum Hannah
        Accept PassOn SendBack: Marcus Dina
        SendOn Withdraw: Priya
        OpenWithReason: Beth
        ChangeTrack: Priya Marcus Dina
        # stage two sent back
        RecordDiscussion ProposeRecord Escalate ChangeTrack ArrangeMeeting: Priya Callum Hannah
        WriteOwnPart LeaveAsWrongAgency: Callum Hannah
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember HandOver AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Callum Hannah
        Insist Resolve Withdraw Skip NameAgency: Priya
        OpenWithReason: Beth
        # stage two accepted
        RecordDiscussion WriteOwnPart ProposeRecord Escalate ArrangeMeeting: Marcus Dina Chloe Hugh
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember HandOver AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Callum Chloe Hannah Hugh
        TakeUp PassOn: Chloe Hugh
        Resolve Skip NameAgency: Marcus Dina
        Withdraw: Priya
        OpenWithReason: Beth
        ChangeTrack: Priya Marcus Dina Chloe Hugh
        # stage three waiting
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember HandOver AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        Accept PassOn SendBack: Simon
        Withdraw: Priya
        OpenWithReason: Beth
        ReferLearning: Simon Sara Helen
        ChangeTrack: Priya Simon
        # stage three open
        RecordDiscussion WriteOwnPart ProposeRecord Escalate ReferLearning ArrangeMeeting: Simon Sara Helen
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        Resolve NameAgency: Simon
        Withdraw: Priya
        OpenWithReason: Beth
        ChangeTrack: Priya Simon Sara Helen
        HandOver: Priya Marcus Dina Simon
        # with the business unit
        AddToRecord UpdateSafety ChallengeSafety NameNetworkMember AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        ReferRisk: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen Beth
        Withdraw: Priya
        ConvenePanel: Beth
        ReferLearning: Simon Sara Helen
        ChangeTrack: Priya Beth
        HandOver: Priya Marcus Dina Simon Beth
        # panel convened
        AddToRecord UpdateSafety ChallengeSafety NameNetworkMember AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        ReferRisk: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen Beth Paul Iris
        Withdraw: Priya
        GiveScrutineerAdvice: Beth Iris
        IssuePapers MovePanel NameChair: Beth
        DeclareConflict: Helen Paul
        ReferLearning: Simon Sara Helen
        ChangeTrack: Priya Beth
        HandOver: Priya Marcus Dina Simon Beth
        # panel with its papers, a second partner known
        AddToRecord UpdateSafety ChallengeSafety NameNetworkMember AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        ReferRisk: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen Beth Paul Iris
        Withdraw: Priya
        GiveScrutineerAdvice: Beth Iris
        MovePanel NameChair ReplacePanelMember HoldPanel: Beth
        DeclareConflict: Helen Paul
        ReferLearning: Simon Sara Helen
        ChangeTrack: Priya Beth
        HandOver: Priya Marcus Dina Simon Beth
        # minutes not agreed by a member
        AddToRecord UpdateSafety ChallengeSafety NameNetworkMember AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        ReferRisk: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen Beth Paul Iris
        Withdraw: Priya
        GiveScrutineerAdvice: Beth Iris
        AgreeMinutes DisputeMinutes: Paul
        CorrectMinutes Decide: Beth
        ReferLearning: Simon Sara Helen
        ChangeTrack: Priya Beth
        HandOver: Priya Marcus Dina Simon Beth
        # panel held
        AddToRecord UpdateSafety ChallengeSafety NameNetworkMember AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        ReferRisk: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen Beth Paul Iris
        Withdraw: Priya
        GiveScrutineerAdvice: Beth Iris
        AgreeMinutes DisputeMinutes: Helen Paul
        Decide: Beth
        ReferLearning: Simon Sara Helen
        ChangeTrack: Priya Beth
        HandOver: Priya Marcus Dina Simon Beth
        # panel not agreed
        AddToRecord UpdateSafety ChallengeSafety NameNetworkMember AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        AcknowledgeSafety Withdraw: Priya
        ReferRisk: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen Beth Paul Iris
        ConvenePanel: Beth
        AgreeMinutes DisputeMinutes: Helen Paul
        ReferLearning: Simon Sara Helen
        ChangeTrack: Priya Beth
        HandOver: Priya Marcus Dina Simon Beth
        # decided
        AddToRecord ReportAction Reopen RecogniseGoodPractice RecordFiling: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        ReferRisk: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen Beth Paul Iris
        AgreeMinutes DisputeMinutes: Helen Paul
        ReferLearning: Simon Sara Helen
        HandOver: Priya Marcus Dina Simon Beth
        # resolved at stage two
        AddToRecord ReferRisk ReportAction Reopen HandOver RecogniseGoodPractice RecordFiling: Priya Marcus Dina Callum Chloe Hannah Hugh
        RaiseRemainingConcern: Priya
        OpenWithReason: Beth
        # resolved, then sent back
        RecordDiscussion WriteOwnPart ProposeRecord Escalate ArrangeMeeting: Marcus Dina Chloe Hugh
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember ReportAction HandOver AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        Insist: Priya Marcus Dina
        Resolve Skip NameAgency: Marcus Dina
        Withdraw: Priya
        OpenWithReason: Beth
        ChangeTrack: Priya Marcus Dina Chloe Hugh
        # wrong agency said by all
        RecordDiscussion Withdraw ChangeTrack NameAgency ArrangeMeeting: Priya
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember HandOver AskForSupport RecordFiling: Priya Simon
        OpenWithReason: Beth
        # answer of a school awaited
        RecordDiscussion ProposeRecord AddToRecord Escalate UpdateSafety ChallengeSafety ReferRisk NameNetworkMember Resolve Withdraw Skip ChangeTrack HandOver NameAgency EnterAnswer AskForSupport RecogniseGoodPractice RecordFiling ArrangeMeeting: Priya
        OpenWithReason: Beth
        # stage three to be closed for learning
        RecordDiscussion WriteOwnPart ProposeRecord Escalate ReferLearning CloseForLearning ArrangeMeeting: Simon Sara Helen
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        Resolve NameAgency: Simon
        Withdraw: Priya
        OpenWithReason: Beth
        ChangeTrack: Priya Simon Sara Helen
        HandOver: Priya Marcus Dina Simon
        # closed for learning
        AddToRecord ReferRisk ReportAction Reopen RecogniseGoodPractice RecordFiling: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        OpenWithReason: Beth
        ReferLearning: Simon Sara Helen
        HandOver: Priya Marcus Dina Simon
        # reopened at stage two
        RecordDiscussion WriteOwnPart ProposeRecord Escalate ArrangeMeeting: Marcus Dina Chloe Hugh
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember ReportAction HandOver AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Callum Chloe Hannah Hugh
        Resolve Skip NameAgency: Marcus Dina
        Withdraw: Priya
        OpenWithReason: Beth
        ChangeTrack: Priya Marcus Dina Chloe Hugh
        # reopened at the panel
        AddToRecord UpdateSafety ChallengeSafety NameNetworkMember ReportAction AskForSupport RecogniseGoodPractice RecordFiling: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        AcknowledgeSafety Withdraw: Priya
        ReferRisk: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen Beth Paul Iris
        ConvenePanel: Beth
        AgreeMinutes DisputeMinutes: Helen Paul
        ReferLearning: Simon Sara Helen
        ChangeTrack: Priya Beth
        HandOver: Priya Marcus Dina Simon Beth
        # withdrawn
        AddToRecord ReferRisk Reopen HandOver RecogniseGoodPractice RecordFiling: Priya Simon Callum Sara Hannah Helen
        OpenWithReason: Beth
        ReferLearning: Simon Sara Helen
        """;
}
