using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Wording;

namespace EscalationPortal.TestSupport;

/// <summary>The facts of a dispute as pages say them.</summary>
public static class SpokenWords
{
    public static string Words(this Dispute dispute, DisputeEvent line) => new HistoryWording(dispute, PolicyFiles.ById(dispute.PolicyId)).What(line);

    public static string Words(this Dispute dispute, Notice notice) => NoticeWording.Of(
        NoticeFacts.Of(notice.Kind, dispute.History.Single(e => e.Number == notice.EventNumber), dispute.Reference), PolicyFiles.ById(dispute.PolicyId));

    public static string Words(this Dispute dispute, Obligation due) => dispute.Shared(PolicyFiles.ById(dispute.PolicyId)).What(due);

    /// <summary>The next thing due, as lists say it.</summary>
    public static string? NextDueWords(this Dispute dispute) =>
        ObligationWording.What(dispute.NextDueKind, dispute.StageKey, PolicyFiles.ById(dispute.PolicyId));
}
