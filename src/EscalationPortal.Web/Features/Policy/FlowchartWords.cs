using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Display;

namespace EscalationPortal.Web.Features.Policy;

/// <summary>What stands in the boxes and on the arrows.</summary>
internal sealed class FlowchartWords(EscalationPolicy policy)
{
    private const int Main = 422, Side = 272, Label = 230, Narrow = 90;

    public IReadOnlyList<FlowLine> Begins =>
    [
        .. Name("A disagreement between agencies", Main),
        .. Text("First: is the child safe now? Then: is this the right procedure?", Main),
        .. Cited(policy.ImmediateDanger.Clauses, Main),
    ];

    public IReadOnlyList<FlowLine> WaysOut =>
    [
        .. Name("Another procedure applies", Side),
        .. policy.WaysOut.SelectMany(w => Text($"{w.Title} ({w.Clause})", Side)),
    ];

    public static IReadOnlyList<FlowLine> SentBack(StagePolicy stage) =>
        [.. Text("Sent back", Narrow), .. Text($"{DisputeWords.Times(stage.Acceptance!.SendBacks)}, with advice", Narrow)];

    public IReadOnlyList<FlowLine> Learning =>
        [.. Name($"Learning points to the {policy.Bodies.LearningGroup.Name}", Side), .. Text($"The dispute continues ({policy.Learning.Clause})", Side)];

    public IReadOnlyList<FlowLine> Always =>
    [
        .. Name("At any stage", 900),
        .. Text($"What keeps the child safe for now is reviewed in time: {PerTrack(policy.Safety.ReviewWithin)} ({policy.Safety.Clause}).", 900),
        .. Text($"A risk is referred to the police or children's services at once, and the dispute continues ({policy.ImmediateDanger.Clause}).", 900),
        .. Text("The person who raised it can withdraw it, once the child is protected. A dispute never ends because it was sent back, refused or not answered.", 900),
        .. Text("The raising side can skip a stage for a reason the policy allows. Any side can reopen a dispute that has ended, if an action failed or there is new information.", 900),
    ];

    /// <summary>What has to have happened before a stage begins, and the clock of the stage before.</summary>
    public IReadOnlyList<FlowLine> Until(StagePolicy stage) => policy.StageBefore(stage.Key) is not { } before
        ? [.. Text("It opens at once", Label)]
        : [.. Text("Not resolved: escalated", Label), .. Clock(before.Clock)];

    public IReadOnlyList<FlowLine> Accepted(StagePolicy stage) => [.. Text("Accepted", Label), .. Clock(stage.Acceptance!.Clock)];

    public IReadOnlyList<FlowLine> Waiting(StagePolicy stage) =>
    [
        .. Name($"A {policy.Role(stage.HeldBy).Name} is asked to accept", Main),
        .. Text("If they do not answer in time, the deputy or the safeguarding lead is asked.", Main),
        .. Cited([stage.Acceptance!.Clause], Main),
    ];

    public IReadOnlyList<FlowLine> Stage(StagePolicy stage) =>
    [
        .. FlowLine.Wrap(stage.Name, "title", Main),
        .. Name(stage.Title, Main),
        .. Who(stage).SelectMany(line => Text(line, Main)),
        .. Times(Clocks(stage)).SelectMany(line => Text(line, Main)),
        .. Cited(stage.Clauses, Main),
    ];

    public IReadOnlyList<FlowLine> Ending(PolicyStep step) => step.To switch
    {
        { Standing: Standing.Resolved } => [.. Name("Resolved", Side), .. Text("Every agency signs one record, and the child is protected.", Side)],
        { Standing: Standing.Decided } => [.. Name($"Decided by the {policy.Bodies.Panel.Name}", Side), .. Text("With actions, and any dissent.", Side)],
        { Standing: Standing.ClosedForLearning } => [.. Name("Closed for learning", Side), .. Text("Every agency signs that nothing is left to decide for this child.", Side)],
        _ => [.. Name("Not agreed", Side), .. Text("It stays open: someone acts next, and the panel meets again on a day it sets.", Side)],
    };

    private IEnumerable<string> Who(StagePolicy stage)
    {
        yield return stage.Kind == StageKind.Panel
            ? $"Convened by the {policy.Bodies.Convenor.Name}" : $"Who acts: a {policy.Role(stage.HeldBy).Name} of each agency";
        if (stage.Facilitator is { } facilitator)
            yield return $"Led by {facilitator}";
        if (stage.TellsConvenor)
            yield return $"The {policy.Bodies.Convenor.Name} is notified of the reference";
        if (stage.LeadsTier)
            yield return "The safeguarding leads see it";
    }

    private static IEnumerable<(string What, ClockPolicy? Clock)> Clocks(StagePolicy stage) => stage.Panel is { } panel
        ? [("Convened in", panel.Convene), ("Decided in", stage.Clock), ("Papers before it", panel.Papers), ("Minutes agreed in", panel.Minutes)]
        : [("First discussion", stage.Acceptance?.FirstDiscussion), ("Answer or signature", stage.Answer)];

    private IEnumerable<string> Times(IEnumerable<(string What, ClockPolicy? Clock)> clocks) =>
        clocks.Where(c => c.Clock is not null).Select(c => $"{c.What}: {PerTrack(c.Clock!)}");

    private string PerTrack(ClockPolicy clock)
    {
        var amounts = policy.Tracks.Select(t => clock.InWords(t.Key)).Distinct().ToList();
        return amounts.Count == 1 ? amounts[0] : string.Join(", ", policy.Tracks.Select(t => $"{DisputeWords.Lower(t.Name)} {clock.InWords(t.Key)}"));
    }

    private IEnumerable<FlowLine> Clock(ClockPolicy clock) =>
    [
        .. policy.Tracks.SelectMany(t => FlowLine.Wrap($"{t.Name}: {clock.InWords(t.Key)}", "strong", Label)),
    ];

    private static IEnumerable<FlowLine> Cited(IReadOnlyList<string> clauses, int width) =>
        FlowLine.Wrap($"{(clauses.Count == 1 ? "Clause" : "Clauses")} {string.Join(", ", clauses)}", "clause", width);

    private static IEnumerable<FlowLine> Name(string text, int width) => FlowLine.Wrap(text, "name", width);
    private static IEnumerable<FlowLine> Text(string text, int width) => FlowLine.Wrap(text, "text", width);
}
