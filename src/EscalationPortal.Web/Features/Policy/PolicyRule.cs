namespace EscalationPortal.Web.Features.Policy;

/// <summary>One rule of the policy as its page shows it.</summary>
/// <param name="Anchor">Where on the page it stands.</param>
/// <param name="Confirmed">Whether the partnership has confirmed it.</param>
public sealed record PolicyRule(string Anchor, string Name, IReadOnlyList<string> Lines, IReadOnlyList<string> Clauses, bool Confirmed = true);

public sealed record PolicySection(string Id, string Title, string Lead, IReadOnlyList<PolicyRule> Rules);
