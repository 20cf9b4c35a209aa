using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>
/// What ought to be due, reckoned anew from stages, requests, versions, arrangements and panels, and from none of the obligation rows.
/// </summary>
internal static class Reckoned
{
    public static IReadOnlyList<(ObligationKind Kind, DateTime Due)> Due(Dispute dispute)
    {
        var due = Actions(dispute).Concat(Minutes(dispute));
        if (dispute.IsOpen)
        {
            due = due.Append(Safety(dispute)).Concat(Requests(dispute));
            due = due.Concat(Stage(dispute).Kind == StageKind.Panel ? Panel(dispute) : BetweenParties(dispute));
        }

        return [.. due.OrderBy(d => d.Item2).ThenBy(d => d.Item1)];
    }

    private static IEnumerable<(ObligationKind, DateTime)> BetweenParties(Dispute dispute)
    {
        var (record, stage) = (dispute.CurrentStage, Stage(dispute));
        if (record.State != StageState.Open)
            yield break;
        yield return (ObligationKind.EndStage, record.Clock!.DueUtc);

        if (record.LatestVersion is { } version)
        {
            foreach (var party in dispute.Parties.Where(p => version.SignatureOf(p.Id) is null))
                yield return (ObligationKind.Signature, Reckon(dispute, stage.Answer!, party.JoinedAt > version.ProposedAt ? party.JoinedAt : version.ProposedAt));
        }

        foreach (var party in dispute.RespondingParties.Where(p => p.JoinedAt >= record.OpenedAt
            && record.PartOf(p.Id) is null && record.Versions.All(v => v.SignatureOf(p.Id) is null)))
            yield return (ObligationKind.Answer, Reckon(dispute, stage.Answer!, party.JoinedAt));
        if (!dispute.RespondingParties.Any())
            yield return (ObligationKind.NameAgency, Reckon(dispute, stage.Answer!, dispute.History.Last(e => e.Kind == EventKind.WrongAgency).At));

        if (stage.Acceptance is { } acceptance && record.Discussions.Count == 0)
            yield return (ObligationKind.FirstDiscussion, Reckon(dispute, acceptance.FirstDiscussion, record.OpenedAt!.Value));
    }

    private static IEnumerable<(ObligationKind, DateTime)> Requests(Dispute dispute) => dispute.CurrentStage.Requests
        .Where(r => r.Answer is null).Select(r => (r.IsCounterpart ? ObligationKind.TakingUp : ObligationKind.Acceptance, r.Due.DueUtc));

    private static (ObligationKind, DateTime) Safety(Dispute dispute)
    {
        var policy = PolicyFiles.ById(dispute.PolicyId).Safety;
        return (dispute.ReferredInstead, dispute.CurrentArrangement) switch
        {
            ({ } referral, { Challenge: { } challenge }) when challenge.At > referral.RecordedAt =>
                (ObligationKind.SafetyAnswer, Reckon(dispute, policy.WhenDisputed, challenge.At)),
            ({ } referral, _) => (ObligationKind.SafetyAgreement, Reckon(dispute, policy.WhenNoneAgreed, referral.RecordedAt)),
            (_, { Challenge: { } challenge }) => (ObligationKind.SafetyAnswer, Reckon(dispute, policy.WhenDisputed, challenge.At)),
            (_, { } arrangement) => (ObligationKind.SafetyReview, arrangement.Review.DueUtc),
            _ => throw new InvalidOperationException("A dispute without any word on the child's safety."),
        };
    }

    private static IEnumerable<(ObligationKind, DateTime)> Panel(Dispute dispute) => dispute.CurrentPanel switch
    {
        null => [(ObligationKind.ConvenePanel, Reckon(dispute, Stage(dispute).Panel!.Convene, dispute.CurrentStage.OpenedAt!.Value))],
        { HeldAt: null, PapersIssuedAt: null } panel => [(ObligationKind.Papers, PapersDue(dispute, panel)), (ObligationKind.HoldPanel, panel.MeetsAt)],
        { HeldAt: null } panel => [(ObligationKind.HoldPanel, panel.MeetsAt)],
        { Outcome: null, HadQuorum: false } => [(ObligationKind.ConveneForQuorum, Reckon(dispute, Stage(dispute).Panel!.Convene, dispute.History.Last(e => e.Kind == EventKind.PanelHeld).At))],
        { Outcome: null } => [(ObligationKind.Decision, dispute.CurrentStage.Clock!.DueUtc)],
        { Outcome: PanelOutcome.NotAgreed } panel => [(ObligationKind.ConveneAgain, PolicyFiles.CalendarOf(dispute.PolicyId).CloseOf(panel.ReconvenesOn!.Value))],
        _ => [],
    };

    private static IEnumerable<(ObligationKind, DateTime)> Minutes(Dispute dispute) => dispute.Panels.Where(p => p.HeldAt is not null)
        .SelectMany(p => p.TookPart.Where(m => m.MinutesAgreedAt is null && p.Minutes!.Corrections.All(c => c.PersonId != m.PersonId))
            .Select(_ => (Kind: ObligationKind.Minutes, From: p.Minutes!.Number == 1 ? p.HeldAt!.Value : p.Minutes.WrittenAt))
            .Concat(p.Minutes!.Corrections.Take(1).Select(c => (Kind: ObligationKind.MinutesAnswer, From: c.At))))
        .Select(m => (m.Kind, Reckon(dispute, PolicyFiles.ById(dispute.PolicyId).Stages[^1].Panel!.Minutes, m.From)));

    /// <summary>Counted back from the meeting; until it where that day had passed when the meeting was set.</summary>
    private static DateTime PapersDue(Dispute dispute, ResolutionPanel panel) =>
        panel.PapersDueAt > dispute.History.Last(e => e.Kind is EventKind.PanelConvened or EventKind.PanelMoved).At ? panel.PapersDueAt : panel.MeetsAt;

    private static IEnumerable<(ObligationKind, DateTime)> Actions(Dispute dispute) => dispute.BindingActions
        .Where(a => a.State == ActionState.Open).Select(a => (ObligationKind.AgreedAction, PolicyFiles.CalendarOf(dispute.PolicyId).CloseOf(a.Due)));

    private static StagePolicy Stage(Dispute dispute) => PolicyFiles.ById(dispute.PolicyId).Stage(dispute.CurrentStage.StageKey);

    private static DateTime Reckon(Dispute dispute, ClockPolicy clock, DateTime start) => PolicyFiles.CalendarOf(dispute.PolicyId).Reckon(clock, dispute.Track, start).DueUtc;
}
