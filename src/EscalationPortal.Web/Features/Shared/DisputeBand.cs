namespace EscalationPortal.Web.Features.Shared;

/// <summary>The slim band on every page of an open dispute.</summary>
/// <param name="Next">Such as 'Marcus Bell to accept by Tuesday 24 November, 5pm: 1 working day left'.</param>
/// <param name="Safety">Such as 'child safe meanwhile: reviewed 19 November, next 26 November'.</param>
public sealed record DisputeBand(
    string Reference, string Href, string Stage, string Next, bool NextOverdue, string Safety, bool SafetyOverdue);
