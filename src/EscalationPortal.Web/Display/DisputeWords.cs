using System.Globalization;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;
using EscalationPortal.Web.Acting;

namespace EscalationPortal.Web.Display;

/// <summary>The states of a dispute in the words of pages.</summary>
public static class DisputeWords
{
    public const string Disclosure = "This record can be disclosed. State facts and do not include legal advice.";

    /// <summary>'Cambridgeshire Constabulary → Cambridgeshire Children's Services'; the right agency may still have to be named.</summary>
    public static string Sides(string raising, string responding) =>
        $"{raising} → {(responding.Length == 0 ? "another agency, to be named" : responding)}";

    /// <summary>'The police, health and the school'.</summary>
    public static string And(IEnumerable<string> names) => names.ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };

    /// <summary>How often something may be done: 'once', 'up to 2 times'.</summary>
    public static string Times(int most) => most == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"up to {most} times");

    public static string State(DisputeState state) => state switch
    {
        DisputeState.Open => "Open",
        DisputeState.Resolved => "Resolved",
        DisputeState.Decided => "Decided by the panel",
        DisputeState.Withdrawn => "Withdrawn",
        _ => "Closed for learning",
    };

    public static string State(StageRecord record) => record switch
    {
        { State: StageState.Waiting } => "Waiting for acceptance",
        { State: StageState.SentBack } => "Sent back",
        { State: StageState.Open } => "Open",
        { Ending: StageEnding.Resolved } => "Resolved",
        { Ending: StageEnding.Escalated } => "Not resolved: escalated",
        { Ending: StageEnding.Decided } => "Decided",
        { Ending: StageEnding.Withdrawn } => "Withdrawn",
        { Ending: StageEnding.Skipped } => "Skipped",
        _ => "Closed for learning",
    };

    /// <summary>'Stage Two: waiting for acceptance'.</summary>
    public static string StageLine(OpenDispute open) =>
        open.Dispute.IsOpen ? $"{open.Stage.Name}: {Lower(State(open.Dispute.CurrentStage))}" : $"{State(open.Dispute.State)} at {open.Stage.Name}";

    public static string Safety(Dispute dispute, Act act)
    {
        var current = dispute.CurrentArrangement;
        return dispute.SafetyAt(act.At) switch
        {
            SafetyState.InForce => $"Child safe for now: reviewed {LondonWords.ShortDate(current!.SetAt)}, next {LondonWords.ShortDate(current.Review.DueUtc)}",
            SafetyState.Lapsed => $"Safety review was due on {LondonWords.ShortDate(current!.Review.DueUtc)}",
            SafetyState.Disputed => "Safety arrangement disputed",
            _ => dispute.ReferredInstead is { } referral ? $"No arrangement: referred to {referral.ReferredTo}" : "No safety arrangement",
        };
    }

    public static string Verdict(Verdict verdict) => verdict switch
    {
        Domain.Disputes.Verdict.Agreed => "Agreed",
        Domain.Disputes.Verdict.AgreedInPart => "Agreed in part",
        _ => "Not agreed",
    };

    /// <summary>Who wrote a part, and who keyed it in for somebody without an account.</summary>
    public static string WrittenBy(PartyPart part) => part.Entered is not { } entered ? part.WrittenBy
        : $"{part.WrittenBy}, entered by {entered.By} of {entered.AgencyName} from {entered.From} of {LondonWords.Date(entered.On)}";

    public static string Aim(VersionAim aim) => aim switch
    {
        VersionAim.Resolves => "Resolved",
        VersionAim.ClosesForLearning => "There is nothing left to decide for this child",
        _ => "Not resolved",
    };

    public static string Kind(DiscussionKind kind) => kind switch
    {
        DiscussionKind.Discussion => "Discussion",
        DiscussionKind.Contact => "Contact with the counterpart",
        _ => "Professionals' meeting",
    };


    public static string Lower(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
