using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Web.Features.Panels.EarlyAccess;

/// <summary>All that the convening body may know of a dispute that has not reached it. What is due is left out: it can say what was agreed about a child.</summary>
public sealed record KnownDispute(
    Guid Id, string PolicyId, DisputeReference Reference, string StageKey, DisputeState State,
    string RaisingAgency, string RespondingAgencies, DateTime? NextDueAt);

public sealed record EarlyAccessPage(KnownDispute Known, EscalationPolicy Policy, DateTime Now, string? Left, EarlyAccessForm Form)
{
    public string Stage => Policy.Stage(Known.StageKey).Name;
}
