namespace EscalationPortal.Domain.Disputes;

/// <summary>When and where a panel is to meet, and with whom.</summary>
/// <param name="Members">Who is invited; what the policy requires and is missing is refused.</param>
public sealed record PanelCall(
    DateTime? MeetsAt, string Place, Guid? Chair, IReadOnlyList<Guid> Members, bool ScrutineerAsked, string? ScrutineerWhyNot);
