using System.Text.Json;
using static EscalationPortal.Domain.Policies.PolicyChecks;

namespace EscalationPortal.Domain.Policies;

/// <summary>That each clock names the start which the portal counts it from: another one would be shown, and not kept.</summary>
internal static class StartChecks
{
    public static IEnumerable<PolicyProblem> Of(EscalationPolicy policy) =>
        from clock in Clocks(policy)
        where clock.Clock is not null && clock.Clock.Starts != clock.Start
        select At($"{clock.Place}.starts", $"The portal counts this time from '{Key(clock.Start)}': write that here.");

    /// <summary>Every start by the key that the file has for it.</summary>
    public static string Keys { get; } = string.Join(", ", Enum.GetValues<ClockStart>().Select(Key));

    private static string Key(ClockStart start) => JsonNamingPolicy.KebabCaseLower.ConvertName(start.ToString());

    private static IEnumerable<(string Place, ClockPolicy? Clock, ClockStart Start)> Clocks(EscalationPolicy policy) =>
    [
        .. policy.Stages.Index().SelectMany(s => OfStage($"$.stages[{s.Index}]", s.Item, isFirst: s.Index == 0)),
        ("$.safety.reviewWithin", policy.Safety.ReviewWithin, ClockStart.ArrangementSet),
        ("$.safety.whenNoneAgreed", policy.Safety.WhenNoneAgreed, ClockStart.NoArrangementAgreed),
        ("$.safety.whenDisputed", policy.Safety.WhenDisputed, ClockStart.ArrangementChallenged),
        ("$.concernRemains", policy.ConcernRemains, ClockStart.Resolved),
    ];

    private static IEnumerable<(string Place, ClockPolicy? Clock, ClockStart Start)> OfStage(
        string place, StagePolicy stage, bool isFirst) =>
    [
        ($"{place}.clock", stage.Clock, StartOf(stage, isFirst)),
        ($"{place}.answer", stage.Answer, isFirst ? ClockStart.SubmittedOrRecordProposed : ClockStart.RecordProposed),
        ($"{place}.acceptance.clock", stage.Acceptance?.Clock, ClockStart.Escalated),
        ($"{place}.acceptance.firstDiscussion", stage.Acceptance?.FirstDiscussion, ClockStart.Accepted),
        ($"{place}.panel.convene", stage.Panel?.Convene, ClockStart.ReachedConvenor),
        ($"{place}.panel.papers", stage.Panel?.Papers, ClockStart.PanelMeets),
        ($"{place}.panel.minutes", stage.Panel?.Minutes, ClockStart.PanelHeld),
    ];

    private static ClockStart StartOf(StagePolicy stage, bool isFirst) =>
        isFirst ? ClockStart.DisagreementArose : stage.Kind == StageKind.Panel ? ClockStart.ReachedConvenor : ClockStart.Accepted;
}
