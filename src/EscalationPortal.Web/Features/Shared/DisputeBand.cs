using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Acting;
using EscalationPortal.Web.Display;

namespace EscalationPortal.Web.Features.Shared;

/// <summary>The slim band on every page of an open dispute.</summary>
/// <param name="Next">Such as 'Marcus Bell to accept by Tuesday 24 November, 5pm: 1 working day left'.</param>
/// <param name="SafetyAlarm">A word that stands out, where the child may not be protected; null where all is well.</param>
/// <param name="Safety">Such as 'Child safe for now: reviewed 19 November, next 26 November'.</param>
public sealed record DisputeBand(
    string Reference, string Href, string Stage, string Next, bool NextOverdue, string Safety, string? SafetyAlarm)
{
    public static DisputeBand Of(OpenDispute open)
    {
        var (dispute, act) = open;
        var next = dispute.NextDue;
        var safety = dispute.SafetyAt(act.At);
        return new DisputeBand(
            dispute.Reference.ToString(), open.Address, DisputeWords.StageLine(open),
            next is null
                ? DisputeWords.State(dispute.State)
                : $"{open.View.OwedBy(next)}: {DisputeWords.Lower(open.View.What(next))} by {DueWords.By(next.DueAt, act)}",
            next?.IsOverdueAt(act.At) == true,
            dispute.IsOpen ? DisputeWords.Safety(dispute, act) : "",
            !dispute.IsOpen ? null : safety switch { SafetyState.InForce => null, SafetyState.Lapsed => "Overdue", _ => "Not settled" });
    }
}
