using EscalationPortal.Domain.Policies;

namespace EscalationPortal.Web.Features.Policy;

/// <summary>Every rule of the policy with its clause, and every clause with the rules that rest on it.</summary>
public sealed record PolicyPage(EscalationPolicy Policy, IReadOnlyList<PolicySection> Sections, ClockTable Clocks, IReadOnlyList<ClauseCard> Clauses)
{
    public static PolicyPage Of(EscalationPolicy policy)
    {
        var sections = PolicySections.Of(policy);
        var clocks = ClockRow.All(policy);
        var rules = sections.SelectMany(s => s.Rules)
            .Concat(clocks.Select(c => new PolicyRule(c.Anchor, $"{c.Stage}: {c.What}", [], [c.Clock.Clause]))).ToList();
        return new(policy, sections, new ClockTable(policy, clocks), [.. policy.Clauses.Select(c => Card(c, rules))]);
    }

    private static ClauseCard Card(Clause clause, List<PolicyRule> rules) => new(clause, [.. rules.Where(r => r.Clauses.Contains(clause.Number))]);

    public static string AnchorOf(string clause) => $"clause-{clause.Replace('.', '-')}";

    public static string Kind(ClauseKind kind) => kind switch
    {
        ClauseKind.Rule => "Rule: the portal makes sure of it",
        ClauseKind.Guidance => "Guidance: the portal helps people to follow it",
        ClauseKind.HumanJudgement => "Human judgement: people decide, and the portal records it",
        _ => "Out of scope: the portal leads to another procedure",
    };

    public static string Colour(ClauseKind kind) => kind switch
    {
        ClauseKind.Rule => "teal",
        ClauseKind.Guidance => "blue",
        ClauseKind.HumanJudgement => "purple",
        _ => "grey",
    };
}

/// <param name="Rules">What rests on the clause.</param>
public sealed record ClauseCard(Clause Clause, IReadOnlyList<PolicyRule> Rules)
{
    /// <summary>The address where its behaviour is seen; null where that is a page of one dispute or draft.</summary>
    public string? Address => Clause.Page.Contains('{') ? null : Clause.Page;
}
