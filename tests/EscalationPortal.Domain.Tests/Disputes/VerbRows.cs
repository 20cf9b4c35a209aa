namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>A state, then its lawful cells: verbs, and who may.</summary>
internal static class VerbRows
{
    public const string Text = """
        # stage one
        RecordDiscussion ProposeRecord Escalate UpdateSafety ChallengeSafety ReferRisk NameNetworkMember: Priya Callum Hannah
        WriteOwnPart: Callum Hannah
        Resolve Withdraw: Priya
        OpenWithReason: Beth
        # stage one, proposed
        RecordDiscussion ProposeRecord Escalate UpdateSafety ChallengeSafety ReferRisk NameNetworkMember: Priya Callum Hannah
        WriteOwnPart: Callum Hannah
        Sign: Callum Hannah
        Resolve Withdraw: Priya
        OpenWithReason: Beth
        # stage one, signed by all
        RecordDiscussion ProposeRecord Escalate UpdateSafety ChallengeSafety ReferRisk NameNetworkMember: Priya Callum Hannah
        WriteOwnPart: Callum Hannah
        Resolve Withdraw: Priya
        OpenWithReason: Beth
        # stage two waiting
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember: Priya Marcus Dina Callum Hannah
        Accept PassOn SendBack: Marcus Dina
        Withdraw: Priya
        OpenWithReason: Beth
        # stage two overdue
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember: Priya Marcus Dina Callum Hannah
        Accept PassOn SendBack: Marcus Dina
        SendOn Withdraw: Priya
        OpenWithReason: Beth
        # stage two sent back
        RecordDiscussion ProposeRecord Escalate: Priya Callum Hannah
        WriteOwnPart: Callum Hannah
        UpdateSafety ChallengeSafety ReferRisk NameNetworkMember: Priya Marcus Dina Callum Hannah
        Insist Resolve Withdraw: Priya
        OpenWithReason: Beth
        # stage two accepted
        RecordDiscussion WriteOwnPart ProposeRecord Escalate: Marcus Dina Chloe Hugh
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember: Priya Marcus Dina Callum Chloe Hannah Hugh
        TakeUp PassOn: Chloe Hugh
        Resolve: Marcus Dina
        Withdraw: Priya
        OpenWithReason: Beth
        # stage three waiting
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        Accept PassOn SendBack: Simon
        Withdraw: Priya
        OpenWithReason: Beth
        ReferLearning: Simon Sara Helen
        # stage three open
        RecordDiscussion WriteOwnPart ProposeRecord Escalate ReferLearning: Simon Sara Helen
        AddToRecord UpdateSafety ChallengeSafety ReferRisk NameNetworkMember: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        Resolve: Simon
        Withdraw: Priya
        OpenWithReason: Beth
        # with the business unit
        AddToRecord UpdateSafety ChallengeSafety NameNetworkMember: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        ReferRisk: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen Beth
        Withdraw: Priya
        ConvenePanel: Beth
        ReferLearning: Simon Sara Helen
        # panel convened
        AddToRecord UpdateSafety ChallengeSafety NameNetworkMember: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        ReferRisk: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen Beth Paul Iris
        Withdraw: Priya
        GiveScrutineerAdvice: Beth Iris
        HoldPanel: Beth
        ReferLearning: Simon Sara Helen
        # panel held
        AddToRecord UpdateSafety ChallengeSafety NameNetworkMember: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        ReferRisk: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen Beth Paul Iris
        Withdraw: Priya
        GiveScrutineerAdvice: Beth Iris
        AgreeMinutes: Helen Paul
        Decide: Beth
        ReferLearning: Simon Sara Helen
        # panel not agreed
        AddToRecord UpdateSafety ChallengeSafety NameNetworkMember: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        AcknowledgeSafety Withdraw: Priya
        ReferRisk: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen Beth Paul Iris
        ConvenePanel: Beth
        AgreeMinutes: Helen Paul
        ReferLearning: Simon Sara Helen
        # decided
        AddToRecord ReportAction: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen
        ReferRisk: Priya Marcus Dina Simon Callum Chloe Sara Hannah Hugh Helen Beth Paul Iris
        AgreeMinutes: Helen Paul
        ReferLearning: Simon Sara Helen
        # resolved at stage two
        AddToRecord ReportAction ReferRisk: Priya Marcus Dina Callum Chloe Hannah Hugh
        RaiseRemainingConcern: Priya
        OpenWithReason: Beth
        # withdrawn
        AddToRecord ReferRisk: Priya Simon Callum Sara Hannah Helen
        OpenWithReason: Beth
        ReferLearning: Simon Sara Helen
        """;
}
